import { newId } from '@libs/platform/ids/id.js';
import { CHANGES, PAGE, ReadingStage, type Shown } from '../testing/reading-stage.js';
import { addDiscussion } from '../testing/threads.js';

describe('the page of a discussion', () => {
  let stage: ReadingStage;

  beforeAll(async () => void (stage = await ReadingStage.open()), 60_000);
  afterAll(() => stage?.close());

  describe('a stretch of it', () => {
    let id: string;
    beforeAll(async () => {
      id = await addDiscussion(stage.app.dataSource, { posts: 130, writers: [stage.ana.id, stage.ben.id], authorId: stage.ana.id, cityId: stage.cityId });
      await stage.sql(`UPDATE post SET reactions = '{"THANKS":2,"IDEA":1}' WHERE discussion_id = $1 AND position = 3`, [id]);
      await stage.sql(`INSERT INTO post_reaction (post_id, member_id, kind) SELECT post.id, $2, 'THANKS' FROM post WHERE discussion_id = $1 AND position = 3`, [id, stage.ben.id]);
      await stage.sql(`UPDATE post SET answers_id = (SELECT p.id FROM post p WHERE p.discussion_id = $1 AND p.position = 2) WHERE discussion_id = $1 AND position IN (4, 5)`, [id]);
      await stage.sql(`UPDATE discussion SET best_answer_id = (SELECT p.id FROM post p WHERE p.discussion_id = $1 AND p.position = 4) WHERE id = $1`, [id]);
    });

    it.each([
      [{}, 1, 50, false, true],
      [{ at: 1 }, 1, 50, false, true],
      [{ at: 60 }, 35, 84, true, true],
      [{ at: 130 }, 81, 130, true, false],
      [{ at: 9_999 }, 81, 130, true, false],
      [{ after: 50 }, 51, 100, true, true],
      [{ after: 100 }, 101, 130, true, false],
      [{ before: 35 }, 1, 34, false, true],
      [{ before: 101 }, 51, 100, true, true],
      [{ at: 7, first: 3 }, 6, 8, true, true],
    ])('opens a stretch %j from %i to %i', async (given, first, last, hasBefore, hasAfter) => {
      const { posts, ...ends } = await stage.window(null, id, given);
      expect(ends).toEqual({ firstPosition: first, lastPosition: last, hasBefore, hasAfter });
      expect(posts.map(({ position }) => position)).toEqual(Array.from({ length: last - first + 1 }, (_, index) => first + index));
    });

    it.each([[{ after: 130 }], [{ before: 1 }], [{ before: 0 }], [{ after: 2_000_000_000 }]])('says that there is nothing beyond an end: %j', async (given) => {
      const { posts, firstPosition } = await stage.window(null, id, given);
      expect([posts, firstPosition]).toEqual([[], null]);
    });

    it('reads it in as many statements for 50 posts as for 5', async () => {
      for (const who of [null, stage.ben]) {
        const five = await stage.counted(who, PAGE, { id, first: 5 });
        const fifty = await stage.counted(who, PAGE, { id, at: 60, first: 50 });
        expect([five, fifty]).toEqual([1, 1]);
      }
      const best = PAGE.replace('title', 'title bestAnswer { id author { name } }');
      expect(await stage.counted(stage.ben, best, { id, first: 50 })).toBe(2);
    });

    it('answers the same where a stretch is read with the discussion and after it', async () => {
      const fields = 'posts { id position html author { name } reactions { kind count mine } viewerCan { react } } firstPosition lastPosition hasBefore hasAfter';
      for (const given of ['first: 7', 'at: 60, first: 9', 'before: 4, first: 5', 'before: 0', 'after: 124', 'after: 130']) {
        const together = await stage.must<{ a: object }>(stage.ben, `query ($id: ID!) { discussion(id: $id) { ...page } } fragment page on Discussion { a: posts(${given}) { ${fields} } }`, { id });
        const { a, b } = await stage.must<{ a: object; b: object }>(stage.ben, `query ($id: ID!) { discussion(id: $id) { a: posts(${given}) { ${fields} } b: posts(${given}) { ${fields} } } }`, { id });
        expect([together.a, together.a]).toEqual([a, b]);
      }
    });

    it('shows each post with what belongs to it', async () => {
      const { posts } = await stage.window(stage.ben, id, { first: 5 });
      expect(posts[1]).toMatchObject({ html: '<p>Post <em>2</em></p>', body: 'Post *2*', author: { name: 'Ana Duarte' }, city: { slug: 'ndemba', name: 'Ndemba' }, answers: null, answerCount: 2, isBest: false });
      expect(posts[2]?.reactions).toEqual([{ kind: 'IDEA', count: 1, mine: false }, { kind: 'THANKS', count: 2, mine: true }]);
      expect(posts[3]).toMatchObject({ answers: { position: 2, authorName: 'Ana Duarte' }, isBest: true });
      expect((await stage.window(stage.ana, id, { first: 5 })).posts[2]?.reactions[1]).toEqual({ kind: 'THANKS', count: 2, mine: false });
      expect(posts[2]?.viewerCan).toEqual({ edit: true, remove: true, restore: false, flag: false, react: false, chooseBest: false });
      expect(posts[1]?.viewerCan).toMatchObject({ edit: false, remove: false, flag: true, react: true });
      expect(await stage.must(null, 'query ($id: ID!) { discussion(id: $id) { bestAnswer { position isBest author { name } } } }', { id })).toEqual({ bestAnswer: { position: 4, isBest: true, author: { name: 'Ana Duarte' } } });
    });

    it('gives a visitor nothing of a viewer', async () => {
      expect((await stage.page(null, id))?.viewer).toBeNull();
      expect((await stage.window(null, id)).posts.flatMap(({ viewerCan }) => Object.values(viewerCan)).some(Boolean)).toBe(false);
    });

    it('keeps what is not shown as a stub without words, for all but its author and moderators', async () => {
      const other = await addDiscussion(stage.app.dataSource, { posts: 5, writers: [stage.ana.id], authorId: stage.ben.id });
      await stage.sql(`UPDATE post SET state = 'REMOVED', removed_by = author_id WHERE discussion_id = $1 AND position = 2`, [other]);
      await stage.sql(`UPDATE post SET state = 'HIDDEN' WHERE discussion_id = $1 AND position = 3`, [other]);
      await stage.sql(`UPDATE post SET state = 'MOVED', moved_to_id = $2, moved_post_id = (SELECT p.id FROM post p WHERE p.discussion_id = $2 AND p.position = 9) WHERE discussion_id = $1 AND position = 4`, [other, id]);
      for (const who of [null, stage.ben]) {
        const { posts } = await stage.window(who, other);
        expect(posts.map(({ position, state, html, body }) => [position, state, html === '', body === ''])).toEqual([
          [1, 'SHOWN', false, false],
          [2, 'REMOVED', true, true],
          [3, 'HIDDEN', true, true],
          [4, 'MOVED', true, true],
          [5, 'SHOWN', false, false],
        ]);
        expect(posts[3]?.movedTo).toEqual({ discussionId: id, position: 9 });
      }
      for (const who of [stage.ana, stage.moderator]) expect((await stage.window(who, other)).posts.map(({ html }) => html !== '')).toEqual([true, true, true, false, true]);
      expect((await stage.must<{ posts: Shown[] }>(null, CHANGES, { id: other, since: 0, first: 10 })).posts.map(({ html }) => html !== '')).toEqual([true, false, false, false, true]);
    });

    it('shows what waits for a stage.moderator to its author and to moderators, at the end', async () => {
      const other = await addDiscussion(stage.app.dataSource, { posts: 60, writers: [stage.ana.id], authorId: stage.ana.id });
      await stage.sql(`INSERT INTO post (id, discussion_id, author_id, client_key, language, body, html, state, created_at) VALUES ($1, $2, $3, $1, 'en', 'See https://x.example', '<p>See</p>', 'HELD', now())`, [newId(), other, stage.ben.id]);
      for (const who of [null, stage.ana]) expect((await stage.window(who, other, { at: 60 })).posts.some(({ state }) => state === 'HELD')).toBe(false);
      for (const who of [stage.ben, stage.moderator]) {
        expect((await stage.window(who, other, { at: 60 })).posts.at(-1)).toMatchObject({ state: 'HELD', position: null, html: '<p>See</p>' });
        expect((await stage.window(who, other)).posts.some(({ state }) => state === 'HELD')).toBe(false);
      }
      expect((await stage.must<{ posts: Shown[] }>(stage.ben, CHANGES, { id: other, since: 0, first: 100 })).posts.some(({ state }) => state === 'HELD')).toBe(false);
    });

    it('is not there for others while its first post waits', async () => {
      const waiting = await addDiscussion(stage.app.dataSource, { posts: 0, authorId: stage.ben.id });
      for (const who of [null, stage.ana]) expect(await stage.page(who, waiting)).toBeNull();
      for (const who of [stage.ben, stage.moderator]) expect((await stage.page(who, waiting))?.posts).toEqual({ posts: [], firstPosition: null, lastPosition: null, hasBefore: false, hasAfter: false });
      expect(await stage.refusal(stage.ana, CHANGES, { id: waiting, since: 0, first: 10 })).toBe('NOT_FOUND DISCUSSION_UNKNOWN');
    });

    it('tells in slow mode when one may write again', async () => {
      const slow = await addDiscussion(stage.app.dataSource, { posts: 2, writers: [stage.ana.id], slowModeSeconds: 600 });
      await stage.sql(`UPDATE post SET created_at = now() - interval '1 minute' WHERE discussion_id = $1`, [slow]);
      const next = (await stage.page(stage.ana, slow))?.viewer?.nextPostAt as string;
      expect(new Date(next).getTime() - Date.now()).toBeGreaterThan(500_000);
      expect((await stage.page(stage.ben, slow))?.viewer?.nextPostAt).toBeNull();
    });

    it.each([[{ id: 'nonsense' }], [{ first: 0 }], [{ first: 101 }], [{ at: -1 }], [{ before: -5 }]])('refuses %j', async (given) => {
      expect(await stage.refusal(null, PAGE, { id, first: 50, ...given })).toMatch(/^BAD_USER_INPUT/);
    });
    it('knows nothing of an unknown one', async () => expect(await stage.page(stage.ana, newId())).toBeNull());
  });

  describe('what changed', () => {
    it('is read on by version until nothing is left, each once', async () => {
      const id = await addDiscussion(stage.app.dataSource, { posts: 25, writers: [stage.ana.id] });
      await stage.sql('UPDATE post SET version = 26 WHERE discussion_id = $1 AND position IN (3, 4, 5, 6)', [id]);
      await stage.sql('UPDATE discussion SET version = 28 WHERE id = $1', [id]);
      const seen: number[] = [];
      let since = 0;
      for (let hasMore = true; hasMore; ) {
        const changes: { version: number; hasMore: boolean; posts: Shown[] } = await stage.must(null, CHANGES, { id, since, first: 10 });
        expect(changes.version).toBeGreaterThan(since);
        seen.push(...changes.posts.map(({ position }) => position ?? 0));
        ({ version: since, hasMore } = changes);
      }
      expect(seen.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 25 }, (_, index) => index + 1));
      expect(since).toBe(28);
      expect(await stage.must(null, CHANGES, { id, since, first: 10 })).toMatchObject({ version: 28, hasMore: false, posts: [] });
      // A split's posts share a version and are never parted.
      expect((await stage.must<{ posts: Shown[] }>(null, CHANGES, { id, since: 25, first: 2 })).posts.map(({ position }) => position)).toEqual([3, 4, 5, 6]);
      expect(await stage.counted(stage.ben, CHANGES, { id, since: 0, first: 100 })).toBe(2);
    });

    it('is never called whole by a full page, which may reach beyond the version that was read before it', async () => {
      const id = await addDiscussion(stage.app.dataSource, { posts: 10, writers: [stage.ana.id] });
      expect(await stage.must(null, CHANGES, { id, since: 0, first: 10 })).toMatchObject({ version: 10, hasMore: true });
      expect(await stage.must(null, CHANGES, { id, since: 10, first: 10 })).toMatchObject({ version: 10, hasMore: false, posts: [] });
      expect(await stage.must(null, CHANGES, { id, since: 0, first: 11 })).toMatchObject({ version: 10, hasMore: false });
    });
  });

  it('shows the texts a post has had, with what was changed', async () => {
    const id = await addDiscussion(stage.app.dataSource, { posts: 1, writers: [stage.ana.id] });
    const [post] = await stage.sql<{ id: string }>('SELECT id FROM post WHERE discussion_id = $1', [id]);
    const postId = post?.id;
    await stage.sql(`INSERT INTO post_revision (post_id, revision, body, language, edited_by, edited_at) VALUES ($1, 1, 'The bus comes', 'en', $2, now() - interval '1 hour')`, [postId, stage.ana.id]);
    await stage.sql(`UPDATE post SET revision = 2, body = 'The boat comes', edited_at = now() WHERE id = $1`, [postId]);
    const HISTORY = 'query ($id: ID!) { postHistory(id: $id) { revision editedByName body changes { kind text } } }';
    expect(await stage.must(null, HISTORY, { id: postId })).toEqual([
      { revision: 1, editedByName: 'Ana Duarte', body: 'The bus comes', changes: [] },
      { revision: 2, editedByName: 'Ana Duarte', body: 'The boat comes', changes: [{ kind: 'SAME', text: 'The ' }, { kind: 'REMOVED', text: 'bus' }, { kind: 'ADDED', text: 'boat' }, { kind: 'SAME', text: ' comes' }] },
    ]);
    expect(await stage.counted(null, HISTORY, { id: postId })).toBe(2);
    await stage.sql(`UPDATE post SET state = 'HIDDEN' WHERE id = $1`, [postId]);
    for (const who of [null, stage.ben]) expect(await stage.refusal(who, HISTORY, { id: postId })).toBe('NOT_FOUND POST_UNKNOWN');
    for (const who of [stage.ana, stage.moderator]) expect(await stage.refusal(who, HISTORY, { id: postId })).toBe('none');
  });
});
