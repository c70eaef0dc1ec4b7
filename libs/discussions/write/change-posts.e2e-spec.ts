import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { LiveBus } from '@libs/platform/realtime/live-bus.js';
import { newId } from '@libs/platform/ids/id.js';
import { eventually } from '@libs/platform/testing/eventually.js';
import { BEST, EDIT, LOCK, REACT, REMOVE, RESTORE, type WrittenDiscussion, WritingStage, type WrittenPost, type Writer } from '../testing/writing-stage.js';

interface Heard {
  message: string;
  payload: { discussionId?: string; version?: number; postIds?: string[] };
}

describe('what is done with posts', () => {
  let stage: WritingStage;
  let asker: Writer;
  let author: Writer;
  let moderator: Writer;
  let topic: WrittenDiscussion;
  let post: WrittenPost;
  const heard: Heard[] = [];
  beforeAll(async () => {
    stage = await WritingStage.open({ worker: true });
    await stage.app.get(LiveBus).receive((envelope) => heard.push(envelope as unknown as Heard));
  });
  afterAll(() => stage.close());
  beforeEach(async () => {
    [asker, author, moderator] = [await stage.person(), await stage.person({ name: 'Ben Otieno' }), await stage.moderator()];
    topic = await stage.start(asker);
    post = await stage.write(author, topic.id);
  });

  const standing = async () => (await stage.sql<{ version: number; n: number; last: number }>('SELECT version, post_count AS n, last_position AS last FROM discussion WHERE id = $1', [topic.id]))[0];
  const refused = async (expected: string, who: Writer | null, operation: string, variables: object) => {
    const before = await stage.everything();
    expect(await stage.refusal(who, operation, variables)).toBe(expected);
    expect(await stage.everything()).toBe(before);
  };
  const edit = (given: object = {}) => ({ input: { id: post.id, revision: 1, body: 'Begin with *everybody*.', language: 'en', ...given } });

  describe('edit', () => {
    it('keeps what it said before, and whom it mentions now', async () => {
      const edited = await stage.must<WrittenPost>(author, EDIT, edit({ body: `Ask @[Ana](member:${asker.id}).` }));
      expect(edited).toMatchObject({ revision: 2, version: 3, position: 2 });
      expect(await stage.sql('SELECT revision, body, language, edited_by AS by FROM post_revision WHERE post_id = $1', [post.id])).toEqual([
        { revision: 1, body: post.body, language: 'en', by: author.id },
      ]);
      expect(await stage.sql('SELECT target_id AS id FROM post_mention WHERE post_id = $1', [post.id])).toEqual([{ id: asker.id }]);
      await stage.must(author, EDIT, edit({ revision: 2, language: 'fr' }));
      expect(await stage.sql('SELECT 1 FROM post_mention WHERE post_id = $1', [post.id])).toEqual([]);
      expect(await stage.sql('SELECT count(*)::int AS n FROM post_revision WHERE post_id = $1', [post.id])).toEqual([{ n: 2 }]);
    });
    it('sent twice is one', async () => {
      const answers = await Promise.all([1, 2].map(() => stage.must<WrittenPost>(author, EDIT, edit())));
      expect(answers.map(({ revision }) => revision)).toEqual([2, 2]);
      expect(await standing()).toEqual({ version: 3, n: 2, last: 2 });
    });
    it('is refused with the reason', async () => {
      await refused('SIGN_IN_FIRST', null, EDIT, edit());
      for (const who of [asker, moderator]) await refused('NOT_ALLOWED', who, EDIT, edit());
      await refused('POST_UNKNOWN', author, EDIT, edit({ id: newId() }));
      await refused('body:POST_TOO_LONG limit=20000', author, EDIT, edit({ body: 'x'.repeat(20_001) }));
      await refused('body:POST_EMPTY', author, EDIT, edit({ body: '\n' }));
      await stage.must(author, EDIT, edit());
      await refused('POST_CHANGED revision=2', author, EDIT, edit({ body: 'From an older page.' }));
      await stage.must(moderator, LOCK, { id: topic.id, on: true });
      await refused('DISCUSSION_LOCKED', author, EDIT, edit({ revision: 2, body: 'After all.' }));
      await stage.must(moderator, REMOVE, { id: post.id, reason: 'Advertising' });
      await refused('POST_GONE', author, EDIT, edit({ revision: 2, body: 'After all.' }));
    });
  });

  describe('removal', () => {
    it('leaves a stub in its place, and the counters follow', async () => {
      expect(await stage.must(author, REMOVE, { id: post.id })).toMatchObject({ state: 'REMOVED', position: 2, version: 3 });
      expect(await standing()).toEqual({ version: 3, n: 1, last: 2 });
      expect(await stage.sql('SELECT first_answer_at AS at, last_post_author_id AS by FROM discussion WHERE id = $1', [topic.id])).toEqual([{ at: null, by: asker.id }]);
      // Twice is once.
      await stage.must(author, REMOVE, { id: post.id });
      expect(await standing()).toEqual({ version: 3, n: 1, last: 2 });
      expect(await stage.must(author, RESTORE, { id: post.id })).toMatchObject({ state: 'SHOWN', version: 4 });
      expect(await stage.sql('SELECT first_answer_at IS NOT NULL AS answered, post_count AS n FROM discussion WHERE id = $1', [topic.id])).toEqual([{ answered: true, n: 2 }]);
      expect(await stage.write(asker, topic.id)).toMatchObject({ position: 3 });
    });
    it('by a moderator needs a reason and is recorded; only a moderator takes it back', async () => {
      await refused('reason:REQUIRED', moderator, REMOVE, { id: post.id, reason: '  ' });
      expect(await stage.must(moderator, REMOVE, { id: post.id, reason: 'Advertising' })).toMatchObject({ state: 'REMOVED', removedReason: 'Advertising' });
      await refused('NOT_ALLOWED', author, RESTORE, { id: post.id });
      await stage.must(moderator, RESTORE, { id: post.id });
      const record = await stage.sql('SELECT action, actor_id AS by, reason FROM discussion_record WHERE discussion_id = $1 ORDER BY id', [topic.id]);
      expect(record).toEqual([{ action: 'REMOVE', by: moderator.id, reason: 'Advertising' }, { action: 'RESTORE', by: moderator.id, reason: null }]);
      await expect(stage.sql('DELETE FROM discussion_record')).rejects.toThrow('not changed');
      await expect(stage.sql(`UPDATE discussion_record SET reason = 'x'`)).rejects.toThrow('not changed');
    });
    it('is refused to others, and to moderators over their own and their city’s', async () => {
      await refused('SIGN_IN_FIRST', null, REMOVE, { id: post.id });
      await refused('NOT_ALLOWED', asker, REMOVE, { id: post.id, reason: 'x' });
      await refused('POST_UNKNOWN', moderator, REMOVE, { id: newId(), reason: 'x' });
      const city = await stage.city(`city-${newId()}`);
      const colleague = await stage.worker(city.id);
      const { id } = await stage.write(colleague, topic.id);
      await refused('OWN_POST', await stage.moderator(city.id), REMOVE, { id, reason: 'x' });
      await stage.must(author, REMOVE, { id: post.id });
      // What its author took back, no moderator brings back.
      await refused('NOT_ALLOWED', moderator, RESTORE, { id: post.id });
    });
    it('takes the choice of the best answer with it', async () => {
      await stage.must(asker, BEST, { discussionId: topic.id, postId: post.id });
      await stage.must(author, REMOVE, { id: post.id });
      expect(await stage.sql('SELECT best_answer_id AS id FROM discussion WHERE id = $1', [topic.id])).toEqual([{ id: null }]);
    });
  });

  describe('a reaction', () => {
    it('is counted once for each member and kind, and taken back', async () => {
      await stage.must(asker, REACT, { id: post.id, kind: 'THANKS', on: true });
      await stage.must(asker, REACT, { id: post.id, kind: 'THANKS', on: true });
      await stage.must(asker, REACT, { id: post.id, kind: 'IDEA', on: true });
      const { reactions, version } = await stage.must<WrittenPost>(moderator, REACT, { id: post.id, kind: 'THANKS', on: true });
      expect(reactions).toEqual(expect.arrayContaining([{ kind: 'THANKS', count: 2, mine: true }, { kind: 'IDEA', count: 1, mine: false }]));
      expect(version).toBe(5);
      expect((await stage.must<WrittenPost>(asker, REACT, { id: post.id, kind: 'IDEA', on: false })).reactions).toEqual([{ kind: 'THANKS', count: 2, mine: true }]);
    });
    it('is refused with the reason', async () => {
      await refused('SIGN_IN_FIRST', null, REACT, { id: post.id, kind: 'THANKS', on: true });
      await refused('OWN_POST', author, REACT, { id: post.id, kind: 'THANKS', on: true });
      await refused('POST_UNKNOWN', asker, REACT, { id: newId(), kind: 'THANKS', on: true });
      await stage.must(author, REMOVE, { id: post.id });
      await refused('POST_GONE', asker, REACT, { id: post.id, kind: 'THANKS', on: true });
    });
    it('comes no more than sixty times a minute', async () => {
      for (let one = 0; one < 60; one++) await stage.must(asker, REACT, { id: post.id, kind: 'AGREE', on: one % 2 === 0 });
      expect(await stage.refusal(asker, REACT, { id: post.id, kind: 'AGREE', on: true })).toMatch(/^RATE_LIMITED seconds=\d+$/);
    });
  });

  describe('the best answer', () => {
    const best = (postId: string | null) => ({ discussionId: topic.id, postId });
    it('is chosen by the asker or a moderator, once, changed and taken back', async () => {
      const { id: other } = await stage.write(author, topic.id);
      expect(await stage.must(asker, BEST, best(post.id))).toMatchObject({ bestAnswer: { id: post.id }, version: 4 });
      expect(await stage.must(asker, BEST, best(post.id))).toMatchObject({ version: 4 });
      expect(await stage.must(moderator, BEST, best(other))).toMatchObject({ bestAnswer: { id: other }, version: 5 });
      expect(await stage.sql('SELECT version FROM post WHERE id = ANY($1)', [[post.id, other]])).toEqual([{ version: 5 }, { version: 5 }]);
      expect(await stage.must(asker, BEST, best(null))).toMatchObject({ bestAnswer: null, version: 6 });
    });
    it('is refused with the reason', async () => {
      const [{ id: question } = { id: '' }] = await stage.sql<{ id: string }>('SELECT id FROM post WHERE discussion_id = $1 AND position = 1', [topic.id]);
      await refused('SIGN_IN_FIRST', null, BEST, best(post.id));
      await refused('NOT_ALLOWED', author, BEST, best(post.id));
      await refused('NOT_AN_ANSWER', asker, BEST, best(question));
      await refused('NOT_AN_ANSWER', asker, BEST, best(newId()));
      await refused('DISCUSSION_UNKNOWN', asker, BEST, { discussionId: newId(), postId: post.id });
      const { id: own } = await stage.write(moderator, topic.id);
      await refused('OWN_POST', moderator, BEST, best(own));
    });
  });

  it('hints open pages at once and again by the outbox', async () => {
    const hints = () => heard.filter(({ message, payload }) => message === 'posts' && payload.discussionId === topic.id);
    const { id, version } = await stage.write(author, topic.id);
    await eventually(() => expect(hints().filter(({ payload }) => payload.postIds?.includes(id) && (payload.version ?? 0) >= (version ?? 0)).length).toBeGreaterThanOrEqual(2));
    // The statement that writes tells the same as the reaction does after it.
    const [atOnce, again] = hints().filter(({ payload }) => payload.version === version && payload.postIds?.includes(id));
    expect(again).toMatchObject({ ...atOnce });
    await eventually(() => expect(heard.filter(({ message, payload }) => message === 'forum' && payload.discussionId === topic.id).length).toBeGreaterThan(0));
    await stage.must(asker, REACT, { id, kind: 'THANKS', on: true });
    await eventually(() => expect(hints().some(({ payload }) => payload.version === (version ?? 0) + 1)).toBe(true));
  });
});
