import { newId } from '@libs/platform/ids/id.js';
import { CHANGES, LIST, type List, type Person, ReadingStage, WORKSHOP } from '../testing/reading-stage.js';
import { addDiscussion } from '../testing/threads.js';

describe('forums', () => {
  let stage: ReadingStage;

  beforeAll(async () => void (stage = await ReadingStage.open()), 60_000);
  afterAll(() => stage?.close());

  describe('a forum', () => {
    let older: string[];
    let pinned: string;
    beforeAll(async () => {
      older = [];
      for (let index = 0; index < 12; index += 1) {
        // Two of them in the same millisecond, so that order is by id, too; and microseconds as SQL would write them.
        const lastPostAt = new Date(Date.UTC(2026, 2, 1, 10, Math.floor(index / 2)));
        older.push(await addDiscussion(stage.app.dataSource, { theme: 'funding', posts: 1 + index, writers: [stage.ben.id], authorId: stage.ben.id, title: `Question ${index}`, lastPostAt, language: index % 3 === 0 ? 'fr' : 'en', cityId: index < 4 ? stage.cityId : null }));
      }
      await stage.sql(`UPDATE discussion SET last_post_at = last_post_at + interval '417 microseconds' WHERE id = ANY($1)`, [older.slice(0, 7)]);
      await stage.sql(`UPDATE discussion SET first_answer_at = asked_at + interval '2 hours' WHERE id = ANY($1)`, [older.slice(0, 5)]);
      pinned = await addDiscussion(stage.app.dataSource, { theme: 'funding', posts: 1, writers: [stage.ana.id], title: 'Read this first', lastPostAt: new Date('2025-01-01'), isPinned: true, answeredAt: new Date() });
      await addDiscussion(stage.app.dataSource, { theme: 'funding', posts: 0, title: 'Waits' });
      await addDiscussion(stage.app.dataSource, { kind: 'THREAD', theme: 'funding', subjectKind: WORKSHOP, subjectId: newId(), posts: 3, writers: [stage.ana.id], cityId: stage.cityId });
      await addDiscussion(stage.app.dataSource, { kind: 'THREAD', theme: 'funding', subjectKind: WORKSHOP, subjectId: stage.closed, posts: 3, writers: [stage.ana.id], cityId: stage.cityId, isOpen: false });
    });

    it('lists topics, pinned first, then newest post; turns pages without a gap or a repeat', async () => {
      const ids: string[] = [];
      for (let after: string | null = null; ; ) {
        const { nodes, pageInfo }: List = await stage.list(null, { theme: 'funding', first: 5, after });
        ids.push(...nodes.map(({ id }) => id));
        if (!pageInfo.hasNextPage) break;
        after = pageInfo.endCursor;
      }
      const expected = await stage.sql<{ id: string }>('SELECT id FROM discussion WHERE id = ANY($1) ORDER BY last_post_at DESC, id DESC', [older]);
      expect(ids).toEqual([pinned, ...expected.map(({ id }) => id)]);
    });

    it('filters', async () => {
      const titles = async (given: object, who: Person | null = null) => (await stage.list(who, { theme: 'funding', first: 50, ...given })).nodes.map(({ title }) => title);
      expect(await titles({ filter: 'UNANSWERED' })).toHaveLength(7);
      expect(await titles({ language: 'fr' })).toEqual(expect.arrayContaining(['Question 0', 'Question 3', 'Question 6', 'Question 9']));
      expect(await titles({ language: 'fr' })).toHaveLength(4);
      expect((await stage.list(null, { city: 'ndemba', first: 50, theme: 'funding' })).nodes).toHaveLength(5);
      expect(await titles({ filter: 'MINE' }, stage.ben)).toHaveLength(12);
      expect(await titles({ filter: 'MINE' }, stage.ana)).toEqual(['Read this first', null]);
      expect(await titles({ filter: 'MINE' }, stage.moderator)).toEqual([]);
      expect(await titles({ filter: 'UNREAD' }, stage.ana)).toEqual([]);
      for (const filter of ['MINE', 'UNREAD']) expect(await stage.refusal(null, LIST, { first: 5, filter })).toBe('UNAUTHENTICATED SIGN_IN_FIRST');
      expect(await stage.refusal(null, LIST, { first: 5, after: 'nonsense' })).toMatch(/^BAD_USER_INPUT/);
      expect(await stage.refusal(null, LIST, { first: 101 })).toMatch(/^BAD_USER_INPUT/);
    });

    it('marks what went on since the member was there, in the one statement', async () => {
      const reader = await stage.person();
      const READ = 'mutation ($id: ID!, $position: Int!, $unread: Boolean) { markDiscussionRead(id: $id, position: $position, unread: $unread) { viewer { readPosition firstUnread unreadCount } } }';
      const read = async (id: string | undefined, position: number, unread?: boolean) => (await stage.must<{ viewer: object }>(reader, READ, { id, position, unread })).viewer;
      expect(await read(older[9], 4)).toEqual({ readPosition: 4, firstUnread: 5, unreadCount: 6 });
      expect(await read(older[9], 2)).toEqual({ readPosition: 4, firstUnread: 5, unreadCount: 6 });
      expect(await read(older[9], 2, true)).toEqual({ readPosition: 2, firstUnread: 3, unreadCount: 8 });
      expect(await read(older[8], 900)).toEqual({ readPosition: 9, firstUnread: null, unreadCount: 0 });
      const { nodes } = await stage.list(reader, { theme: 'funding', first: 50 });
      const marks = new Map(nodes.map(({ id, viewer }) => [id, viewer]));
      expect(marks.get(older[9] ?? '')).toEqual({ readPosition: 2, firstUnread: 3, unreadCount: 8 });
      expect(marks.get(older[8] ?? '')).toEqual({ readPosition: 9, firstUnread: null, unreadCount: 0 });
      expect(marks.get(older[7] ?? '')).toEqual({ readPosition: null, firstUnread: 1, unreadCount: 0 });
      expect((await stage.list(reader, { filter: 'UNREAD' })).nodes.map(({ id }) => id)).toEqual([older[9]]);
      expect([await stage.counted(reader, LIST, { theme: 'funding', first: 5 }), await stage.counted(reader, LIST, { theme: 'funding', first: 50 })]).toEqual([1, 1]);
      const forums = await stage.must<{ themeSlug: string; unreadCount: number }[]>(reader, '{ forums { themeSlug unreadCount } }');
      expect(forums.filter(({ unreadCount }) => unreadCount > 0)).toEqual([{ themeSlug: 'funding', unreadCount: 1 }]);
      expect(await stage.refusal(reader, READ, { id: newId(), position: 1 })).toBe('NOT_FOUND DISCUSSION_UNKNOWN');
      expect(await stage.refusal(reader, READ, { id: older[0], position: -1 })).toMatch(/^BAD_USER_INPUT/);
    });

    it('counts in two statements, whatever the number of themes', async () => {
      const FORUMS = '{ forums { themeSlug discussionCount unansweredCount unreadCount lastPostAt medianAnswerSeconds } }';
      const forums = await stage.must<{ themeSlug: string }[]>(null, FORUMS);
      expect(forums).toHaveLength(7);
      expect(forums.find(({ themeSlug }) => themeSlug === 'funding')).toEqual({ themeSlug: 'funding', discussionCount: 13, unansweredCount: 7, unreadCount: 0, lastPostAt: '2026-03-01T10:05:00.000Z', medianAnswerSeconds: 7200 });
      expect([await stage.counted(null, FORUMS, {}), await stage.counted(stage.ana, FORUMS, {})]).toEqual([1, 2]);
    });

    it('says how soon questions are answered', async () => {
      const TIMES = 'query ($theme: String, $city: String) { answerTimes(theme: $theme, city: $city) { medianSeconds answered unanswered } }';
      expect(await stage.must(null, TIMES, { theme: 'funding', city: 'ndemba' })).toEqual({ medianSeconds: 7200, answered: 4, unanswered: 0 });
      expect(await stage.must(null, TIMES, { theme: 'accessibility' })).toEqual({ medianSeconds: null, answered: 0, unanswered: 0 });
      const all = await stage.must<{ answered: number; unanswered: number }>(null, TIMES);
      expect(all.answered).toBe(5);
      expect(all.unanswered).toBeGreaterThanOrEqual(7);
    });
  });

  describe('the thread of a subject', () => {
    const THREAD = 'query ($kind: String!, $id: ID!) { subjectDiscussion(kind: $kind, id: $id) { subject { kind title en: title(language: "fr") href cityName } discussion { id subject { title } } viewerCan { post } } }';
    it('is there for who sees the subject, also before the first post', async () => {
      const empty = newId();
      expect(await stage.must(null, THREAD, { kind: WORKSHOP, id: empty })).toEqual({
        subject: { kind: WORKSHOP, title: 'A workshop', en: 'Un atelier', href: `/workshops/${empty}`, cityName: 'Ndemba' },
        discussion: null,
        viewerCan: { post: false },
      });
      expect(await stage.must(stage.ben, THREAD, { kind: WORKSHOP, id: empty })).toMatchObject({ viewerCan: { post: true } });
      const { discussion } = await stage.must<{ discussion: { id: string; subject: object } }>(stage.ana, THREAD, { kind: WORKSHOP, id: stage.closed });
      expect(discussion.subject).toEqual({ title: 'A workshop' });
      for (const who of [null, stage.ben, stage.moderator]) {
        expect(await stage.refusal(who, THREAD, { kind: WORKSHOP, id: stage.closed })).toBe('NOT_FOUND SUBJECT_UNKNOWN');
        expect(await stage.page(who, discussion.id)).toBeNull();
        expect(await stage.refusal(who, CHANGES, { id: discussion.id, since: 0, first: 10 })).toBe('NOT_FOUND DISCUSSION_UNKNOWN');
        expect((await stage.list(who, { city: 'ndemba', first: 50 })).nodes.map(({ id }) => id)).not.toContain(discussion.id);
      }
      expect((await stage.window(stage.ana, discussion.id)).posts).toHaveLength(3);
      expect(await stage.refusal(null, THREAD, { kind: 'NOTHING', id: empty })).toBe('NOT_FOUND SUBJECT_UNKNOWN');
      expect((await stage.must<{ discussion: null }>(null, THREAD, { kind: 'CITY', id: stage.cityId })).discussion).toBeNull();
    });
  });
});
