import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addCityRole } from '@libs/cities/testing/places.js';
import { newId } from '@libs/platform/ids/id.js';
import { eventually } from '@libs/platform/testing/eventually.js';
import { CITY } from '../city.discussion.js';
import { BEST, EDIT, REMOVE, RESTORE, WritingStage, type Writer } from '../testing/writing-stage.js';
import { ToldAuthorsReactions } from './told-authors.reactions.js';
import { ToldMembersReactions } from './told-members.reactions.js';

const SET = 'mutation ($input: WatchLevelInput!) { setWatchLevel(input: $input) { level } }';
const INBOX = '{ notifications(first: 100) { nodes { kind href params { key value } } } }';

interface Told {
  kind: string;
  href: string;
  params: Record<string, string>;
}

describe('who is told of a post', () => {
  let stage: WritingStage;
  let city: { id: string; slug: string };
  let members: ToldMembersReactions;
  const context = (eventId = newId()) => ({ eventId, signal: new AbortController().signal });
  beforeAll(async () => {
    stage = await WritingStage.open({ worker: true });
    city = await stage.city('kilbeg');
    members = stage.app.worker?.get(ToldMembersReactions, { strict: false }) as ToldMembersReactions;
  });
  afterAll(() => stage.close());

  const set = (who: Writer, kind: string, id: string, level: string) => stage.must(who, SET, { input: { kind, id, level } });
  const inbox = async (who: Writer): Promise<Told[]> => {
    const { nodes } = await stage.must<{ nodes: { kind: string; href: string; params: { key: string; value: string }[] }[] }>(who, INBOX);
    return nodes.map(({ kind, href, params }) => ({ kind, href, params: Object.fromEntries(params.map(({ key, value }) => [key, value])) }));
  };
  const kinds = async (who: Writer) => (await inbox(who)).map(({ kind }) => kind);
  const told = (who: Writer, ...expected: string[]) => eventually(async () => expect(await kinds(who)).toEqual(expected));
  /** After everything that was to be told of it. */
  const settled = (postId: string) => members.tellWritten({ postId, discussionId: '' }, context());

  it('the strongest reason, once: mentioned, answered, quoted, watched', async () => {
    const [asker, ana, ben, cy, dee, muted] = await Promise.all([stage.person({ name: 'Ask Er' }), stage.person({ name: 'Ana Duarte' }), stage.person(), stage.person(), stage.person(), stage.person()]);
    const { id } = await stage.start(asker, { title: 'Who pays?' });
    const first = await stage.write(ben, id);
    await stage.write(cy, id);
    await told(asker, 'POST_ANSWERED_YOU', 'POST_ANSWERED_YOU');
    for (const who of [ana, ben, cy, dee, muted]) await set(who, 'DISCUSSION', id, who === muted ? 'MUTED' : 'WATCHING');
    const body = `@[her majesty](member:${ana.id}) @[x](member:${muted.id}) @[me](member:${dee.id})\n\n> [Cy, #3](#post-3)\n> Begin\n\nWell *said*.`;
    const post = await stage.write(dee, id, { body, answersId: first.id });
    await told(ana, 'POST_MENTIONED_YOU');
    await told(ben, 'POST_ANSWERED_YOU');
    await told(cy, 'POST_QUOTED_YOU');
    await Promise.all([settled(post.id), settled(post.id)]);
    // Not the author, not who hears nothing; the asker was answered twice before.
    expect([await kinds(dee), await kinds(muted), await kinds(asker)]).toEqual([[], [], ['POST_ANSWERED_YOU', 'POST_ANSWERED_YOU']]);
    expect([await kinds(ana), await kinds(ben), await kinds(cy)]).toEqual([['POST_MENTIONED_YOU'], ['POST_ANSWERED_YOU'], ['POST_QUOTED_YOU']]);
    const [one] = await inbox(ana);
    expect(one?.href).toBe(`/discussions/${id}?at=4`);
    expect(one?.params).toMatchObject({ authorName: dee.name, discussionTitle: 'Who pays?', themeSlug: 'planning', discussionId: id, postId: post.id, language: 'en', position: '4' });
    expect(one?.params.excerpt).toContain('@Ana Duarte');
    expect(one?.params.excerpt).not.toContain('majesty');
  });

  it('a watched forum: of the topic, then of each post; a suspended member of nothing', async () => {
    const [asker, watcher, gone] = await Promise.all([stage.person(), stage.person(), stage.person()]);
    for (const who of [asker, watcher, gone]) await set(who, 'THEME', 'funding', 'WATCHING');
    await stage.sql(`UPDATE member SET status = 'SUSPENDED' WHERE id = $1`, [gone.id]);
    const { id } = await stage.start(asker, { themeSlug: 'funding' });
    await told(watcher, 'DISCUSSION_STARTED');
    await stage.write(watcher, id);
    await told(asker, 'POST_ANSWERED_YOU');
    const { id: another } = await stage.write(asker, id);
    await told(watcher, 'POST_WRITTEN', 'DISCUSSION_STARTED');
    await settled(another);
    expect(await stage.sql('SELECT 1 FROM notification WHERE member_id = $1', [gone.id])).toEqual([]);
  });

  it('a city that is mentioned, by those who speak for it now', async () => {
    const [focal, contributor, organiser, former] = await Promise.all([stage.person(), stage.person(), stage.person(), stage.person()]);
    await addCityRole(stage.app.dataSource, city.id, focal.id, 'FOCAL_POINT');
    await addCityRole(stage.app.dataSource, city.id, contributor.id, 'CONTRIBUTOR');
    await addCityRole(stage.app.dataSource, city.id, organiser.id, 'ORGANISER');
    await addCityRole(stage.app.dataSource, city.id, former.id, 'FOCAL_POINT', { until: '2021-01-01' });
    const { id } = await stage.start(await stage.person());
    const post = await stage.write(await stage.person(), id, { body: '@[K.](city:kilbeg), how do you?' });
    await told(focal, 'POST_MENTIONED_CITY');
    await settled(post.id);
    expect([await kinds(contributor), await kinds(organiser), await kinds(former)]).toEqual([['POST_MENTIONED_CITY'], [], []]);
    expect((await inbox(focal))[0]?.params.excerpt).toBe('@kilbeg, how do you?');
    // Its own thread is watched by right.
    const { post: comment } = await stage.wrote(await stage.person(), null, { subjectKind: CITY, subjectId: city.id });
    await told(focal, 'POST_WRITTEN', 'POST_MENTIONED_CITY');
    await settled(comment.id);
    expect(await kinds(contributor)).toHaveLength(1);
    // While the city is not public, only its own people are told.
    const watcher = await stage.person();
    await set(watcher, CITY, city.id, 'WATCHING');
    await stage.sql(`UPDATE discussion SET is_open = false WHERE subject_id = $1`, [city.id]);
    await stage.sql(`DELETE FROM notification WHERE event_key = $1`, [`POST:${comment.id}`]);
    await settled(comment.id);
    expect([await kinds(watcher), (await kinds(focal)).length]).toEqual([[], 2]);
  });

  it('who is mentioned by an edit, and nobody else anew; what was told follows the text', async () => {
    const [asker, ben, ana] = await Promise.all([stage.person(), stage.person(), stage.person()]);
    const moderator = await stage.moderator();
    const { id } = await stage.start(asker);
    const post = await stage.write(ben, id, { body: 'First words.' });
    await told(asker, 'POST_ANSWERED_YOU');
    const late = await stage.person();
    await set(late, 'DISCUSSION', id, 'WATCHING');
    await stage.must(ben, EDIT, { input: { id: post.id, revision: 1, body: `Other words, @[Ana](member:${ana.id}).`, language: 'en' } });
    await told(ana, 'POST_MENTIONED_YOU');
    const excerpt = async () => (await inbox(asker)).map(({ params }) => params.excerpt);
    await eventually(async () => expect((await excerpt())[0]).toMatch(/^Other words/));
    expect(await kinds(late)).toEqual([]);
    await stage.must(moderator, REMOVE, { id: post.id, reason: 'It sells something.' });
    await eventually(async () => expect(await excerpt()).toEqual(['']));
    await eventually(async () => expect((await inbox(ben))[0]).toMatchObject({ kind: 'POST_REMOVED', params: { reason: 'It sells something.' } }));
    await stage.must(moderator, RESTORE, { id: post.id });
    await eventually(async () => expect((await excerpt())[0]).toMatch(/^Other words/));
    await told(ben, 'POST_RESTORED', 'POST_REMOVED');
  });

  it('authors of what others did, not of what they did themselves', async () => {
    const [asker, ben] = await Promise.all([stage.person(), stage.person()]);
    const { id } = await stage.start(asker);
    const post = await stage.write(ben, id);
    await told(asker, 'POST_ANSWERED_YOU');
    await stage.must(asker, BEST, { discussionId: id, postId: post.id });
    await told(ben, 'BEST_ANSWER_YOURS');
    const authors = stage.app.worker?.get(ToldAuthorsReactions, { strict: false }) as ToldAuthorsReactions;
    await authors.tellChosen({ postId: post.id, discussionId: id, actorId: asker.id });
    const own = await stage.write(asker, id);
    await stage.must(asker, BEST, { discussionId: id, postId: own.id });
    await stage.must(ben, REMOVE, { id: post.id });
    await stage.must(ben, RESTORE, { id: post.id });
    await authors.tellChosen({ postId: own.id, discussionId: id, actorId: asker.id });
    expect([await kinds(ben), await kinds(asker)]).toEqual([['BEST_ANSWER_YOURS'], ['POST_ANSWERED_YOU']]);
    // A post that waited is told of when it is released.
    const fresh = await stage.person();
    const held = await stage.write(fresh, id, { body: 'See https://example.org/offers' });
    await settled(held.id);
    expect(await kinds(asker)).toHaveLength(1);
    await stage.must(await stage.moderator(), RESTORE, { id: held.id });
    await told(fresh, 'POST_RELEASED');
    await eventually(async () => expect(await kinds(asker)).toHaveLength(2));
  });

  it('two thousand watchers, each exactly once, though the worker dies half way and it is run twice at once', async () => {
    const asker = await stage.person();
    const { id } = await stage.start(asker, { themeSlug: 'celebration' });
    await stage.sql(
      `WITH made AS (INSERT INTO member (id, email, name, locale, time_zone, status, created_at)
         SELECT gen_random_uuid(), 'watcher' || n || '@example.org', 'Watcher ' || n, 'en', 'UTC', 'ACTIVE', now() FROM generate_series(1, 2000) n RETURNING id)
       INSERT INTO watch (member_id, target_kind, target_id, level, chosen, since) SELECT id, 'DISCUSSION', $1, 'WATCHING', true, now() FROM made`,
      [id],
    );
    // Written past the outbox, so that only what is run here tells of it.
    const postId = newId();
    await stage.sql(
      `INSERT INTO post (id, discussion_id, position, version, author_id, client_key, language, body, html, state, created_at) VALUES ($1, $2, 2, 2, $3, $1, 'en', 'Hello', '<p>Hello</p>', 'SHOWN', now())`,
      [postId, id, asker.id],
    );
    const counted = async () => stage.sql<{ told: number; members: number }>(`SELECT count(*)::int AS told, count(DISTINCT member_id)::int AS members FROM notification WHERE event_key = $1`, [`POST:${postId}`]);
    const dying = new AbortController();
    const half = members.tellWritten({ postId, discussionId: id }, { eventId: newId(), signal: dying.signal });
    await eventually(async () => expect((await counted())[0]?.told).toBeGreaterThan(0), 10_000, 1);
    dying.abort();
    await half.catch(() => undefined);
    const [reached] = await counted();
    expect(reached?.told).toBeGreaterThan(0);
    await Promise.all([members.tellWritten({ postId, discussionId: id }, context()), members.tellWritten({ postId, discussionId: id }, context())]);
    expect(await counted()).toEqual([{ told: 2000, members: 2000 }]);
    const [hinted] = await stage.sql<{ n: number }>(`SELECT sum(jsonb_array_length(payload->'notificationIds'))::int AS n FROM outbox WHERE type = 'NotificationsCreated' AND payload->'notificationIds' @> to_jsonb((SELECT id FROM notification WHERE event_key = $1 LIMIT 1)::text)`, [`POST:${postId}`]);
    expect(hinted?.n).toBeLessThanOrEqual(500);
  });
});
