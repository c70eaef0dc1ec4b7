import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@libs/platform/ids/id.js';
import { CITY } from '../city.discussion.js';
import { type Person, ReadingStage, WORKSHOP } from '../testing/reading-stage.js';
import { addDiscussion } from '../testing/threads.js';

const LEVELS = 'query ($language: String) { watchLevels { kind id thing(language: $language) { title isComments href } } }';

interface Level {
  kind: string;
  id: string;
  thing: { title: string; isComments: boolean; href: string } | null;
}

describe('what a member watches', () => {
  let stage: ReadingStage;
  beforeAll(async () => void (stage = await ReadingStage.open()), 60_000);
  afterAll(() => stage?.close());

  const watch = (who: Person, kind: string, id: string) =>
    stage.sql(`INSERT INTO watch (member_id, target_kind, target_id, level, chosen, since) VALUES ($1, $2, $3, 'WATCHING', true, now())`, [who.id, kind, id]);
  const levels = async (who: Person, language = 'en') => new Map((await stage.must<Level[]>(who, LEVELS, { language })).map(({ id, thing }) => [id, thing]));
  const topic = () => addDiscussion(stage.app.dataSource, { theme: 'planning', posts: 2, writers: [stage.ana.id] });

  it('has names, in the language of the page, and none for what is gone or not to be seen', async () => {
    const { ana, ben, closed, cityId } = stage;
    const [asked, open, thread, gone] = [await topic(), newId(), newId(), newId()];
    const comments = await addDiscussion(stage.app.dataSource, { kind: 'THREAD', theme: null, subjectKind: WORKSHOP, subjectId: thread, posts: 1, writers: [ana.id] });
    const hidden = await addDiscussion(stage.app.dataSource, { kind: 'THREAD', theme: null, subjectKind: WORKSHOP, subjectId: closed, isOpen: false, posts: 1, writers: [ana.id] });
    for (const who of [ana, ben]) {
      await watch(who, 'THEME', 'planning');
      await watch(who, CITY, cityId);
      for (const id of [asked, comments, hidden, gone]) await watch(who, 'DISCUSSION', id);
      for (const id of [open, closed]) await watch(who, WORKSHOP, id);
    }
    const seen = await levels(ben, 'fr');
    expect(seen.get('planning')).toBeNull();
    expect(seen.get(cityId)).toEqual({ title: 'Ndemba', isComments: false, href: '/cities/ndemba' });
    expect(seen.get(asked)).toMatchObject({ isComments: false, href: `/discussions/${asked}` });
    expect(seen.get(asked)?.title).not.toBe('');
    expect(seen.get(comments)).toEqual({ title: 'Un atelier', isComments: true, href: `/discussions/${comments}` });
    expect(seen.get(open)).toEqual({ title: 'Un atelier', isComments: false, href: `/workshops/${open}` });
    expect([seen.get(hidden), seen.get(closed), seen.get(gone)]).toEqual([null, null, null]);
    const own = await levels(ana);
    expect([own.get(hidden)?.title, own.get(closed)?.title]).toEqual(['A workshop', 'A workshop']);
  });

  it('is read in as many statements for a hundred lines as for one', async () => {
    const cy = await stage.person();
    await watch(cy, 'DISCUSSION', await topic());
    await watch(cy, WORKSHOP, newId());
    const few = await stage.counted(cy, LEVELS, {});
    for (let line = 0; line < 50; line += 1) {
      await watch(cy, 'DISCUSSION', await topic());
      await watch(cy, WORKSHOP, newId());
    }
    expect(await levels(cy)).toHaveProperty('size', 102);
    expect(await stage.counted(cy, LEVELS, {})).toBe(few);
    expect(few).toBeLessThanOrEqual(3);
  });
});
