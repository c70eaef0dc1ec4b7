import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { advance } from '@libs/accounts/testing/people.js';
import { CITY } from '../city.discussion.js';
import { LIMITS } from '@libs/contracts/limits.js';
import { newId } from '@libs/platform/ids/id.js';
import { EDIT, LOCK, RESTORE, REMOVE, SLOW, START, WRITE, type WrittenDiscussion, WritingStage, type WrittenPost, type Writer } from '../testing/writing-stage.js';

describe('writing into discussions', () => {
  let stage: WritingStage;
  let asker: Writer;
  let city: { id: string; slug: string };
  let topic: WrittenDiscussion;
  beforeAll(async () => {
    stage = await WritingStage.open();
    city = await stage.city('kilbeg');
    asker = await stage.worker(city.id, { name: 'Ana Duarte' });
    topic = await stage.start(asker);
  });
  afterAll(() => stage.close());

  const refused = async (expected: string, who: Writer | null, operation: string, variables: object) => {
    const before = await stage.everything();
    expect(await stage.refusal(who, operation, variables)).toBe(expected);
    expect(await stage.everything()).toBe(before);
  };
  const input = (given: object) => ({ input: { key: newId(), discussionId: topic.id, body: 'A post.', language: 'en', ...given } });
  const begun = (given: object) => ({ input: { key: newId(), themeSlug: 'planning', title: 'A question', body: 'A post.', language: 'en', ...given } });

  describe('a topic', () => {
    it('begins with its first post, for the city its asker works in', async () => {
      const started = await stage.start(asker, { title: '  Where \n do we begin? ' });
      expect(started).toMatchObject({ title: 'Where do we begin?', themeSlug: 'planning', postCount: 1, lastPosition: 1, version: 1, answered: false });
      const [row] = await stage.sql('SELECT author_id AS author, city_id AS city, asked_at IS NOT NULL AS asked, first_answer_at AS answered FROM discussion WHERE id = $1', [started.id]);
      expect(row).toEqual({ author: asker.id, city: city.id, asked: true, answered: null });
      expect((await stage.events(started.id)).map(({ type }) => type).sort()).toEqual(['DiscussionStarted', 'PostWritten']);
    });
    it('is found by its key', async () => {
      const given = begun({ title: 'Once' });
      const [one, other] = [await stage.must<WrittenDiscussion>(asker, START, given), await stage.must<WrittenDiscussion>(asker, START, given)];
      expect(other).toEqual(one);
      await refused('POST_KEY_USED', asker, WRITE, input({ key: given.input.key }));
    });
    it('is refused with the reason', async () => {
      const who = await stage.person();
      await refused('title:TITLE_TOO_LONG limit=150', who, START, begun({ title: 'x'.repeat(151) }));
      await refused('title:REQUIRED', who, START, begun({ title: ' \u202e ' }));
      await refused('body:POST_EMPTY', who, START, begun({ body: ' \n ' }));
      await refused('NOT_FOUND what=theme', who, START, begun({ themeSlug: 'cooking' }));
      await refused('SIGN_IN_FIRST', null, START, begun({}));
      await refused('NOT_ALLOWED', who, START, begun({ citySlug: 'kilbeg' }));
    });
    it('may be begun five times a day', async () => {
      const who = await stage.person();
      for (let one = 1; one <= LIMITS.discussions.topicsADay; one++) await stage.start(who);
      expect(await stage.refusal(who, START, begun({}))).toMatch(/^RATE_LIMITED seconds=\d+$/);
    });
  });

  describe('a post', () => {
    it('gets its place, answers one level deep, and counts as an answer to the asker', async () => {
      const asker = await stage.worker(city.id);
      const { id } = await stage.start(asker);
      const ben = await stage.person({ name: 'Ben Otieno' });
      const own = await stage.write(asker, id);
      expect((await stage.wrote(asker, id)).discussion).toMatchObject({ answered: false });
      const { post, discussion } = await stage.wrote(ben, id, { answersId: own.id, body: 'With **people**.' });
      expect(post).toMatchObject({ position: 4, version: 4, state: 'SHOWN', revision: 1, author: { name: 'Ben Otieno' }, city: null, answers: { id: own.id } });
      expect(post.html).toContain('<strong>people</strong>');
      expect(discussion).toMatchObject({ postCount: 4, lastPosition: 4, version: 4, answered: true });
      expect(await stage.write(asker, id, { answersId: post.id })).toMatchObject({ answers: { id: own.id }, city: { slug: 'kilbeg' } });
      expect(await stage.write(asker, id, { citySlug: null })).toMatchObject({ city: null });
      expect(await stage.sql('SELECT read_position AS n FROM discussion_reader WHERE discussion_id = $1 AND member_id = $2', [id, asker.id])).toEqual([{ n: 3 }]);
    });
    it('is written once, however often it is sent', async () => {
      const ben = await stage.person();
      const given = input({ body: 'Sent again after the line came back.' });
      const answers = await Promise.all([1, 2, 3, 4].map(() => stage.must<{ post: WrittenPost }>(ben, WRITE, given)));
      expect(new Set(answers.map(({ post }) => post.id)).size).toBe(1);
      const elsewhere = await stage.start(await stage.person());
      await refused('POST_KEY_USED', ben, WRITE, { input: { ...given.input, discussionId: elsewhere.id } });
      await refused('POST_KEY_USED', ben, WRITE, { input: { ...given.input, body: 'Other words.' } });
      // The key is its author's: another's is another post.
      const other = await stage.must<{ post: WrittenPost }>(await stage.person(), WRITE, given);
      expect(other.post.id).not.toBe(answers[0]?.post.id);
    });
    it('is answered without a read where only its place is asked for', async () => {
      const ben = await stage.person();
      const place = `mutation ($input: WritePostInput!) { writePost(input: $input) { post { id position version state revision } discussion { id version lastPosition } } }`;
      const given = input({});
      const first = await stage.must<{ post: WrittenPost; discussion: WrittenDiscussion }>(ben, place, given);
      const repeat = await stage.must<{ post: WrittenPost; discussion: WrittenDiscussion }>(ben, place, given);
      expect(first).toEqual(repeat);
      expect(first.post).toMatchObject({ position: first.discussion.lastPosition, state: 'SHOWN', revision: 1 });
      const held = await stage.must<{ post: WrittenPost }>(await stage.person(), place, input({ body: 'https://example.org/offers' }));
      expect(held.post).toMatchObject({ position: null, version: null, state: 'HELD' });
    });
    it('keeps whom it mentions, if there are such', async () => {
      const ben = await stage.person();
      const { id } = await stage.write(ben, topic.id, { body: `@[Ana](member:${asker.id}) @[Nobody](member:${newId()}) @[Kilbeg](city:kilbeg) @[Atlantis](city:atlantis)` });
      const mentioned = await stage.sql('SELECT kind, target_id AS id FROM post_mention WHERE post_id = $1 ORDER BY kind', [id]);
      expect(mentioned).toEqual([{ kind: 'CITY', id: city.id }, { kind: 'MEMBER', id: asker.id }]);
    });
    it('is refused with the reason, and nothing is changed', async () => {
      const ben = await stage.person();
      const mention = () => `@[Somebody](member:${newId()})`;
      await refused('SIGN_IN_FIRST', null, WRITE, input({}));
      await refused('DISCUSSION_UNKNOWN', ben, WRITE, input({ discussionId: newId() }));
      await refused('discussionId:ID_INVALID', ben, WRITE, input({ discussionId: 'x' }));
      await refused('discussionId:REQUIRED', ben, WRITE, input({ discussionId: null }));
      await refused('subjectId:REQUIRED', ben, WRITE, input({ discussionId: null, subjectKind: 'CITY' }));
      await refused('SUBJECT_UNKNOWN', ben, WRITE, input({ discussionId: null, subjectKind: 'SPACESHIP', subjectId: newId() }));
      await refused('SUBJECT_UNKNOWN', ben, WRITE, input({ discussionId: null, subjectKind: 'CITY', subjectId: newId() }));
      await refused('POST_UNKNOWN', ben, WRITE, input({ answersId: newId() }));
      await refused('NOT_ALLOWED', ben, WRITE, input({ citySlug: 'kilbeg' }));
      await refused('language:INVALID limit=2', ben, WRITE, input({ language: 'English' }));
      await refused('body:POST_TOO_LONG limit=20000', ben, WRITE, input({ body: 'x'.repeat(20_001) }));
      await refused('body:POST_EMPTY', ben, WRITE, input({ body: '  ' }));
      const cy = await stage.person();
      await refused('body:TOO_MANY_LINKS limit=10', cy, WRITE, input({ body: Array.from({ length: 11 }, (_, n) => `https://example.org/${n}`).join(' ') }));
      await refused('body:TOO_MANY_MENTIONS limit=10', cy, WRITE, input({ body: Array.from({ length: 100 }, mention).join(' ') }));
      await refused('body:MARKUP_TOO_DEEP', await stage.person(), WRITE, input({ body: '> '.repeat(5_000) + 'x' }));
    });
    it('is refused at once where it is far too long', async () => {
      const began = performance.now();
      const bombs = ['x'.repeat(1_500_000), '> '.repeat(9_000), `${'|a'.repeat(4_000)}\n${'|-'.repeat(4_000)}\n`, '*'.repeat(19_000), '['.repeat(19_000)];
      for (const body of bombs) await stage.writing(await stage.person(), topic.id, { body });
      expect(performance.now() - began).toBeLessThan(15_000);
    });
    it('comes no more than six times a minute, a new member’s three times', async () => {
      const old = await stage.person();
      for (let one = 1; one <= LIMITS.discussions.posts.minute; one++) await stage.write(old, topic.id);
      expect(await stage.writing(old, topic.id)).toMatch(/^RATE_LIMITED seconds=\d+$/);
      const fresh = await stage.person({ createdAt: new Date() });
      for (let one = 1; one <= LIMITS.discussions.newMember.minute; one++) await stage.write(fresh, topic.id);
      expect(await stage.writing(fresh, topic.id)).toMatch(/^RATE_LIMITED seconds=\d+$/);
    });
    it('comes no more than sixty times an hour', async () => {
      const busy = await stage.person();
      const { id } = await stage.start(await stage.person());
      await stage.sql(
        `INSERT INTO post (id, discussion_id, author_id, client_key, language, body, html, state, created_at)
         SELECT gen_random_uuid(), $1, $2, gen_random_uuid(), 'en', '', '', 'HELD', now() - make_interval(mins => n) FROM generate_series(1, 59) n`,
        [id, busy.id],
      );
      await stage.write(busy, topic.id);
      expect(await stage.writing(busy, topic.id)).toMatch(/^RATE_LIMITED seconds=\d+$/);
    });
    it('is not written where it is locked; one waits where it is slowed down', async () => {
      const moderator = await stage.moderator();
      const ben = await stage.person();
      const { id } = await stage.start(await stage.person());
      await stage.must(moderator, LOCK, { id, on: true, reason: 'It is settled.' });
      expect(await stage.writing(ben, id)).toBe('DISCUSSION_LOCKED');
      expect(await stage.writing(moderator, id)).toBe('DISCUSSION_LOCKED');
      await stage.must(moderator, LOCK, { id, on: false });
      await stage.must(moderator, SLOW, { id, seconds: 60 });
      await stage.write(ben, id);
      expect(await stage.writing(ben, id)).toMatch(/^SLOW_MODE seconds=(59|60)$/);
      await stage.write(await stage.person(), id);
    });
  });

  describe('a thread', () => {
    it('comes into being with its first comment', async () => {
      const ben = await stage.person();
      const { post, discussion } = await stage.wrote(ben, null, { subjectKind: CITY, subjectId: city.id });
      expect(post).toMatchObject({ position: 1 });
      expect(discussion).toMatchObject({ title: null, postCount: 1, answered: false });
      const other = await stage.person();
      const again = await stage.wrote(other, null, { subjectKind: CITY, subjectId: city.id });
      expect(again.discussion.id).toBe(discussion.id);
      expect((await stage.wrote(other, discussion.id)).discussion).toMatchObject({ lastPosition: 3, answered: false });
    });
  });

  describe('a first post with links', () => {
    const LINK = 'Look at https://example.org/offers';
    it('waits: without a place, for its author and moderators', async () => {
      const fresh = await stage.person({ createdAt: new Date() });
      const moderator = await stage.moderator();
      const before = await stage.sql('SELECT * FROM discussion WHERE id = $1', [topic.id]);
      const held = await stage.write(fresh, topic.id, { body: LINK });
      expect(held).toMatchObject({ state: 'HELD', position: null, version: null });
      expect(await stage.sql('SELECT * FROM discussion WHERE id = $1', [topic.id])).toEqual(before);
      expect(await stage.refusal(asker, RESTORE, { id: held.id })).toBe('POST_UNKNOWN');
      expect(await stage.refusal(fresh, RESTORE, { id: held.id })).toBe('NOT_ALLOWED');
      // Taken back and brought back by its author it waits again.
      await stage.must(fresh, REMOVE, { id: held.id });
      expect(await stage.must(fresh, RESTORE, { id: held.id })).toMatchObject({ state: 'HELD', position: null });
      const [{ last } = { last: 0 }] = await stage.sql<{ last: number }>('SELECT last_position AS last FROM discussion WHERE id = $1', [topic.id]);
      expect(await stage.must(moderator, RESTORE, { id: held.id })).toMatchObject({ state: 'SHOWN', position: last + 1 });
      expect((await stage.events(topic.id)).at(-1)).toEqual({ type: 'PostWritten' });
      expect(await stage.write(fresh, topic.id, { body: LINK })).toMatchObject({ state: 'SHOWN' });
    });
    it('of a topic keeps the topic away from others', async () => {
      const fresh = await stage.person();
      const { id, lastPosition } = await stage.start(fresh, { body: LINK });
      expect(lastPosition).toBe(0);
      expect(await stage.writing(asker, id)).toBe('DISCUSSION_UNKNOWN');
      const [{ id: postId } = { id: '' }] = await stage.sql<{ id: string }>('SELECT id FROM post WHERE discussion_id = $1', [id]);
      await stage.must(await stage.moderator(), RESTORE, { id: postId });
      expect(await stage.sql('SELECT last_position AS last, post_count AS n, asked_at IS NOT NULL AS asked, first_answer_at AS answered FROM discussion WHERE id = $1', [id])).toEqual([
        { last: 1, n: 1, asked: true, answered: null },
      ]);
      expect(await stage.write(await stage.person(), id)).toMatchObject({ position: 2 });
    });
    it('gets none by an edit', async () => {
      const fresh = await stage.person();
      const { id } = await stage.write(fresh, topic.id);
      expect(await stage.refusal(fresh, EDIT, { input: { id, revision: 1, body: LINK, language: 'en' } })).toBe('NEW_MEMBER_LINKS');
    });
  });

  it('goes on an hour later for who wrote too much', async () => {
    const busy = await stage.person();
    await stage.sql(
      `INSERT INTO post (id, discussion_id, author_id, client_key, language, body, html, state, created_at)
       SELECT gen_random_uuid(), $1, $2, gen_random_uuid(), 'en', '', '', 'HELD', now() FROM generate_series(1, 60)`,
      [topic.id, busy.id],
    );
    expect(await stage.writing(busy, topic.id)).toMatch(/^RATE_LIMITED/);
    advance(stage.app, 3_601_000);
    expect(await stage.writing(busy, topic.id)).toBe('none');
  });
});
