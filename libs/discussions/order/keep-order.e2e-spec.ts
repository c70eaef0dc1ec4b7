import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { CITY } from '../city.discussion.js';
import { newId } from '@libs/platform/ids/id.js';
import { LOCK, MOVE, PIN, SLOW, SPLIT, type WrittenDiscussion, WritingStage, type WrittenPost, type Writer } from '../testing/writing-stage.js';

describe('keeping order', () => {
  let stage: WritingStage;
  let asker: Writer;
  let author: Writer;
  let moderator: Writer;
  let topic: WrittenDiscussion;
  beforeAll(async () => {
    stage = await WritingStage.open();
    moderator = await stage.moderator();
  });
  afterAll(() => stage.close());
  beforeEach(async () => {
    [asker, author] = [await stage.person(), await stage.person()];
    topic = await stage.start(asker);
  });

  const recorded = (id = topic.id) => stage.sql<{ action: string }>('SELECT action FROM discussion_record WHERE discussion_id = $1 ORDER BY id', [id]);
  const refused = async (expected: string, who: Writer | null, operation: string, variables: object) => {
    const before = await stage.everything();
    expect(`${expected}: ${await stage.refusal(who, operation, variables)}`).toBe(`${expected}: ${expected}`);
    expect(await stage.everything()).toBe(before);
  };

  it('pins, locks and slows down, each once, recorded and seen by a new version', async () => {
    const done = (operation: string, more: object) => stage.must<WrittenDiscussion>(moderator, operation, { id: topic.id, ...more });
    expect(await done(PIN, { on: true })).toMatchObject({ pinned: true, version: 2 });
    expect(await done(PIN, { on: true })).toMatchObject({ pinned: true, version: 2 });
    expect(await done(LOCK, { on: true, reason: 'Settled' })).toMatchObject({ locked: true, version: 3 });
    expect(await done(SLOW, { seconds: 300 })).toMatchObject({ slowModeSeconds: 300, version: 4 });
    expect(await done(PIN, { on: false })).toMatchObject({ pinned: false });
    expect(await done(LOCK, { on: false })).toMatchObject({ locked: false });
    expect(await done(SLOW, { seconds: 0 })).toMatchObject({ slowModeSeconds: 0, version: 7 });
    expect((await recorded()).map(({ action }) => action)).toEqual(['PIN', 'LOCK', 'SLOW_MODE', 'UNPIN', 'UNLOCK', 'SLOW_MODE']);
    expect((await stage.events(topic.id)).filter(({ type }) => type === 'DiscussionChanged')).toHaveLength(6);
  });

  it('moves a topic to another theme', async () => {
    expect(await stage.must(moderator, MOVE, { id: topic.id, themeSlug: 'funding' })).toMatchObject({ themeSlug: 'funding', version: 2 });
    expect(await stage.must(moderator, MOVE, { id: topic.id, themeSlug: 'funding' })).toMatchObject({ version: 2 });
    expect((await recorded()).map(({ action }) => action)).toEqual(['MOVE']);
    await refused('MOVE_NOWHERE', moderator, MOVE, { id: topic.id, themeSlug: 'cooking' });
    const city = await stage.city(`city-${newId()}`);
    const { discussion } = await stage.wrote(author, null, { subjectKind: CITY, subjectId: city.id });
    await refused('MOVE_NOWHERE', moderator, MOVE, { id: discussion.id, themeSlug: 'funding' });
  });

  it('splits posts off into a topic of their own, with stubs in their places', async () => {
    const one = await stage.write(author, topic.id, { body: 'Another question?' });
    const stays = await stage.write(asker, topic.id, { answersId: one.id });
    const two = await stage.write(asker, topic.id, { answersId: one.id, body: 'Its answer.' });
    const split = await stage.must<WrittenDiscussion>(moderator, SPLIT, { id: topic.id, postIds: [two.id, one.id], title: 'Another question' });
    expect(split).toMatchObject({ title: 'Another question', themeSlug: 'planning', postCount: 2, lastPosition: 2, answered: true });
    const posts = await stage.sql('SELECT id, position, state, answers_id AS answers FROM post WHERE discussion_id = $1 ORDER BY position', [split.id]);
    expect(posts).toEqual([
      { id: one.id, position: 1, state: 'SHOWN', answers: null },
      { id: two.id, position: 2, state: 'SHOWN', answers: one.id },
    ]);
    const left = await stage.sql<{ position: number; state: string; to: string | null; answers: string | null; body: string }>(
      'SELECT position, state, moved_to_id AS to, answers_id AS answers, body FROM post WHERE discussion_id = $1 ORDER BY position',
      [topic.id],
    );
    expect(left.map(({ position, state, to, answers }) => [position, state, to, answers])).toEqual([
      [1, 'SHOWN', null, null],
      [2, 'MOVED', split.id, null],
      [3, 'SHOWN', null, null],
      [4, 'MOVED', split.id, null],
    ]);
    expect(left[1]?.body).toBe('');
    expect(await stage.sql('SELECT post_count AS n, last_position AS last, version, first_answer_at AS answered FROM discussion WHERE id = $1', [topic.id])).toEqual([
      { n: 2, last: 4, version: 5, answered: null },
    ]);
    expect([(await recorded()).map(({ action }) => action), (await recorded(split.id)).map(({ action }) => action)]).toEqual([['SPLIT'], ['SPLIT']]);
    expect(await stage.write(author, topic.id, { answersId: stays.id })).toMatchObject({ position: 5 });
    expect(await stage.write(author, split.id)).toMatchObject({ position: 3 });
  });

  it('finds the post of a key where a split took it, and once more', async () => {
    const key = newId();
    const { id } = await stage.write(author, topic.id, { key });
    const away = await stage.must<WrittenDiscussion>(moderator, SPLIT, { id: topic.id, postIds: [id], title: 'Apart' });
    expect(await stage.wrote(author, topic.id, { key })).toMatchObject({ post: { id }, discussion: { id: away.id } });
    const further = await stage.must<WrittenDiscussion>(moderator, SPLIT, { id: away.id, postIds: [id], title: 'Further apart' });
    for (const place of [topic.id, away.id, further.id]) expect(await stage.wrote(author, place, { key })).toMatchObject({ post: { id }, discussion: { id: further.id } });
    expect(await stage.writing(author, (await stage.start(asker)).id, { key })).toBe('POST_KEY_USED');
    expect(await stage.sql('SELECT 1 FROM post WHERE author_id = $1', [author.id])).toHaveLength(1);
  });

  it('refuses a split of what is not there', async () => {
    const { id } = await stage.write(author, topic.id);
    const elsewhere = await stage.write(author, (await stage.start(asker)).id);
    const split = (postIds: string[], title = 'Another question') => ({ id: topic.id, postIds, title });
    await refused('POST_GONE', moderator, SPLIT, split([id, elsewhere.id]));
    await refused('POST_GONE', moderator, SPLIT, split([newId()]));
    await refused('postIds:INVALID limit=1', moderator, SPLIT, split([]));
    await refused('title:REQUIRED', moderator, SPLIT, split([id], ' '));
    await refused('title:TITLE_TOO_LONG limit=150', moderator, SPLIT, split([id], 'x'.repeat(200)));
    const city = await stage.city(`city-${newId()}`);
    const { post, discussion } = await stage.wrote(author, null, { subjectKind: CITY, subjectId: city.id });
    await refused('MOVE_NOWHERE', moderator, SPLIT, { id: discussion.id, postIds: [post.id], title: 'A title' });
  });

  it('is for moderators, and never over what is their own or their city’s', async () => {
    const city = await stage.city(`city-${newId()}`);
    const own = await stage.start(await stage.worker(city.id));
    const colleague = await stage.moderator(city.id);
    const post: WrittenPost = await stage.write(author, own.id);
    const operations: [string, object][] = [
      [PIN, { on: true }],
      [LOCK, { on: true }],
      [SLOW, { seconds: 30 }],
      [MOVE, { themeSlug: 'funding' }],
      [SPLIT, { postIds: [post.id], title: 'Another question' }],
    ];
    for (const [operation, more] of operations) {
      await refused('SIGN_IN_FIRST', null, operation, { id: own.id, ...more });
      for (const who of [asker, author]) await refused('NOT_ALLOWED', who, operation, { id: own.id, ...more });
      await refused('OWN_POST', colleague, operation, { id: own.id, ...more });
      await refused('DISCUSSION_UNKNOWN', moderator, operation, { id: newId(), ...more });
    }
    await refused('seconds:CHOICE_UNKNOWN limit=0', moderator, SLOW, { id: own.id, seconds: 7 });
  });
});
