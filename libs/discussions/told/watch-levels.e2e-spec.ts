import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addCityRole } from '@libs/cities/testing/places.js';
import { newId } from '@libs/platform/ids/id.js';
import { eventually } from '@libs/platform/testing/eventually.js';
import { CITY } from '../city.discussion.js';
import { WritingStage, type Writer } from '../testing/writing-stage.js';

const SET = 'mutation ($input: WatchLevelInput!) { setWatchLevel(input: $input) { kind id level chosen since } }';
const LEVELS = '{ watchLevels { kind id level chosen } }';
const LEVEL = 'query ($id: ID!) { discussion(id: $id) { viewer { level } } }';
const OF_SUBJECT = 'query ($kind: String!, $id: ID!) { subjectDiscussion(kind: $kind, id: $id) { level discussion { viewer { level } } } }';
const UNREAD = '{ discussions(filter: UNREAD) { nodes { id viewer { level } } } }';
const READ = 'mutation ($id: ID!, $position: Int!) { markDiscussionRead(id: $id, position: $position) { id } }';

describe('watch levels', () => {
  let stage: WritingStage;
  let city: { id: string; slug: string };
  beforeAll(async () => {
    stage = await WritingStage.open({ worker: true });
    city = await stage.city('kilbeg');
  });
  afterAll(() => stage.close());

  const set = (who: Writer | null, kind: string, id: string, level: string) => stage.must<{ level: string; chosen: boolean; since: string }>(who, SET, { input: { kind, id, level } });
  const refused = (who: Writer | null, kind: string, id: string) => stage.refusal(who, SET, { input: { kind, id, level: 'WATCHING' } });
  const levelOf = async (who: Writer | null, id: string) => (await stage.must<{ viewer: { level: string } | null }>(who, LEVEL, { id })).viewer?.level;
  const ofCity = async (who: Writer | null, id = city.id) => (await stage.must<{ level: string | null }>(who, OF_SUBJECT, { kind: CITY, id })).level;

  it('are NORMAL until somebody chooses, and the nearest choice holds', async () => {
    const ana = await stage.person();
    const asker = await stage.worker(city.id);
    const { id } = await stage.start(asker, { citySlug: city.slug });
    expect(await levelOf(ana, id)).toBe('NORMAL');
    await set(ana, 'THEME', 'planning', 'WATCHING');
    expect(await levelOf(ana, id)).toBe('WATCHING');
    // Of a city and a theme, which are equally near, the one of which more is told.
    await set(ana, 'CITY', city.id, 'MUTED');
    expect(await levelOf(ana, id)).toBe('WATCHING');
    await set(ana, 'DISCUSSION', id, 'MUTED');
    expect(await levelOf(ana, id)).toBe('MUTED');
    await set(ana, 'DISCUSSION', id, 'NORMAL');
    expect(await levelOf(ana, id)).toBe('NORMAL');
    expect(await levelOf(await stage.person(), id)).toBe('NORMAL');
    expect(await levelOf(null, id)).toBeUndefined();
  });

  it('come of writing, and never lower what was chosen', async () => {
    const [ana, ben, cy] = await Promise.all([stage.person(), stage.person(), stage.person()]);
    const { id } = await stage.start(ana, { themeSlug: 'funding' });
    await eventually(async () => expect(await levelOf(ana, id)).toBe('TRACKING'));
    await set(ben, 'THEME', 'funding', 'WATCHING');
    await set(cy, 'DISCUSSION', id, 'MUTED');
    await stage.write(ben, id);
    await stage.write(cy, id);
    await eventually(async () => expect(await stage.sql('SELECT 1 FROM watch WHERE member_id = $1', [ben.id])).toHaveLength(2));
    expect([await levelOf(ben, id), await levelOf(cy, id)]).toEqual(['WATCHING', 'MUTED']);
    // Muted altogether, but spoken in here.
    await set(ana, 'THEME', 'funding', 'MUTED');
    expect(await levelOf(ana, id)).toBe('TRACKING');
    expect(await stage.must(ana, LEVELS)).toEqual([
      { kind: 'THEME', id: 'funding', level: 'MUTED', chosen: true },
      { kind: 'DISCUSSION', id, level: 'TRACKING', chosen: false },
    ]);
  });

  it('of a thread: a focal point watches, until they choose otherwise', async () => {
    const focal = await stage.person();
    await addCityRole(stage.app.dataSource, city.id, focal.id, 'FOCAL_POINT');
    const [contributor, guest] = [await stage.worker(city.id), await stage.person()];
    expect([await ofCity(focal), await ofCity(contributor), await ofCity(guest), await ofCity(null)]).toEqual(['WATCHING', 'NORMAL', 'NORMAL', null]);
    const { discussion } = await stage.wrote(guest, null, { subjectKind: CITY, subjectId: city.id });
    expect(await levelOf(focal, discussion.id)).toBe('WATCHING');
    expect(await levelOf(contributor, discussion.id)).toBe('NORMAL');
    await set(focal, CITY, city.id, 'NORMAL');
    expect([await ofCity(focal), await levelOf(focal, discussion.id)]).toEqual(['NORMAL', 'NORMAL']);
  });

  it('are set again without a second row, and kept where nothing is new', async () => {
    const ana = await stage.person();
    const first = await set(ana, 'THEME', 'planning', 'TRACKING');
    expect(await set(ana, 'THEME', 'planning', 'TRACKING')).toEqual(first);
    await Promise.all(Array.from({ length: 5 }, () => set(ana, 'THEME', 'planning', 'WATCHING')));
    expect(await stage.must(ana, LEVELS)).toEqual([{ kind: 'THEME', id: 'planning', level: 'WATCHING', chosen: true }]);
  });

  it('are refused for what is not there or may not be seen', async () => {
    const ana = await stage.person();
    const { id } = await stage.start(await stage.person(), { body: 'See https://example.org/offers' });
    expect(await refused(null, 'THEME', 'planning')).toBe('SIGN_IN_FIRST');
    expect(await refused(ana, 'DISCUSSION', id)).toBe('WATCH_UNKNOWN');
    expect(await refused(ana, 'DISCUSSION', newId())).toBe('WATCH_UNKNOWN');
    expect(await refused(ana, 'DISCUSSION', 'planning')).toBe('WATCH_UNKNOWN');
    expect(await refused(ana, 'THEME', 'nowhere')).toBe('WATCH_UNKNOWN');
    expect(await refused(ana, 'CITY', newId())).toBe('WATCH_UNKNOWN');
    expect(await refused(ana, 'SPACESHIP', newId())).toBe('WATCH_UNKNOWN');
    expect(await refused(ana, 'lower', 'planning')).toMatch(/^kind:/);
    expect(await refused(ana, 'THEME', "planning'; --")).toMatch(/^id:/);
    expect(await stage.must(ana, LEVELS)).toEqual([]);
    expect(await stage.refusal(null, LEVELS)).toBe('SIGN_IN_FIRST');
  });

  it('keep what is muted out of what is unread', async () => {
    const ana = await stage.person();
    const ben = await stage.person();
    const [one, two] = [await stage.start(ben), await stage.start(ben)];
    for (const { id } of [one, two]) {
      await stage.must(ana, READ, { id, position: 1 });
      await stage.write(ben, id);
    }
    const unread = async () => (await stage.must<{ nodes: { id: string }[] }>(ana, UNREAD)).nodes.map(({ id }) => id).sort();
    expect(await unread()).toEqual([one.id, two.id].sort());
    await set(ana, 'DISCUSSION', one.id, 'MUTED');
    expect(await unread()).toEqual([two.id]);
    await set(ana, 'THEME', 'planning', 'MUTED');
    expect(await unread()).toEqual([]);
    await set(ana, 'DISCUSSION', one.id, 'WATCHING');
    expect(await unread()).toEqual([one.id]);
  });
});
