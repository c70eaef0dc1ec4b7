import type { Actor } from '@libs/clips/testing/stage.js';
import { StartDiscussion } from '@libs/discussions/write/start-discussion.js';
import { WritePost } from '@libs/discussions/write/write-post.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import { newId } from '@libs/platform/ids/id.js';
import { ANYBODY, type Given, type Line, MEMBERS, mutation, query } from './lines.js';
import { everybody, FORBIDDEN, INSIDERS, members, MODERATORS, NULL, OK } from './roles.js';
import type { World } from './world.js';

const OWN_POST = 'FORBIDDEN OWN_POST';
const UNKNOWN = 'NOT_FOUND DISCUSSION_UNKNOWN';
const NO_SUBJECT = 'NOT_FOUND SUBJECT_UNKNOWN';
const NO_POST = 'NOT_FOUND POST_UNKNOWN';
/** Not of what was said for the city of the table. */
const KEEPERS = members(FORBIDDEN, [MODERATORS, OK], [['cityModerator'], OWN_POST]);

const words = { body: 'We have no plan yet.', language: 'en' };

/** Writes by the operations themselves, but not against the clock: two hours ago, so that it fills nobody's hour. */
function writer(world: World, memberId: string, cityId?: string) {
  const actor: MemberActor = { memberId, sessionId: '', networkRoles: [], cityRoles: cityId ? [{ cityId, role: 'CONTRIBUTOR' }] : [] };
  const at = () => ({ at: new Date(Date.now() - 7_200_000) });
  return {
    start: async (body = words.body) => world.app.get(StartDiscussion).start(actor, { key: newId(), themeSlug: 'planning', title: 'Where do we begin?', ...words, body }, at()),
    write: async (discussionId: string) => world.app.get(WritePost).write(actor, { key: newId(), discussionId, ...words }, at()),
  };
}

const somebody = async (world: World) => (await world.stage.person()).id;
const topicOf = async (world: World, memberId: string, cityId?: string) => (await writer(world, memberId, cityId).start()).discussionId;
const topic = async (world: World) => topicOf(world, await somebody(world));
/** Asked for the city of the table. */
const cityTopic = async (world: World) => topicOf(world, await somebody(world), world.city.id);
const postOf = async (world: World, memberId: string, cityId?: string) => (await writer(world, memberId, cityId).write(await topic(world))).postId;
/** Said by somebody for the city of the table. */
const cityPost = async (world: World) => postOf(world, await somebody(world), world.city.id);

/** A topic of which nothing is shown yet, and its post. */
async function waiting(world: World): Promise<{ id: string; postId: string }> {
  const { discussionId: id, postId } = await writer(world, await somebody(world), world.city.id).start();
  await world.app.dataSource.query(`UPDATE post SET state = 'HELD', position = NULL, version = NULL WHERE id = $1`, [postId]);
  await world.app.dataSource.query(`UPDATE discussion SET post_count = 0, last_position = 0, version = 0, asked_at = NULL WHERE id = $1`, [id]);
  return { id, postId };
}

async function removed(world: World, id: string, by: string): Promise<{ id: string }> {
  await world.app.dataSource.query(`UPDATE post SET state = 'REMOVED', removed_by = $2 WHERE id = $1`, [id, by]);
  return { id };
}

const mine = (world: World, who: Actor | null) => (who ?? world.one('member')).id;
const edit = (id: string) => ({ input: { id, revision: 1, body: `Begin anew ${newId()}`, language: 'en' } });
/** The comments on a draft. */
const thread = async (world: World) => {
  const { id } = await world.draft();
  const author = world.one('author').id;
  await world.app.dataSource.query(
    `INSERT INTO discussion (id, kind, subject_kind, subject_id, language, created_at, last_post_at, last_position, version, post_count, is_open)
     VALUES ($1, 'THREAD', 'CLIP', $2, 'en', now(), now(), 0, 0, 0, false)`,
    [newId(), id],
  );
  const [row] = await world.app.dataSource.query<{ id: string }[]>('SELECT id FROM discussion WHERE subject_id = $1', [id]);
  await world.app.dataSource.query(
    `INSERT INTO post (id, discussion_id, position, version, author_id, client_key, language, body, html, state, created_at) VALUES ($1, $2, 1, 1, $3, $1, 'en', 'x', 'x', 'SHOWN', now() - interval '2 hours')`,
    [newId(), row?.id, author],
  );
  await world.app.dataSource.query('UPDATE discussion SET last_position = 1, version = 1, post_count = 1 WHERE id = $1', [row?.id]);
  return { id: row?.id ?? '' };
};
const ofId = (make: (world: World) => Promise<string>, more: object = {}): Given => async (world) => ({ id: await make(world), ...more });

const READS: Line[] = [
  query('forums', ANYBODY),
  query('answerTimes', ANYBODY),
  query('discussions', ANYBODY),
  query('discussion', ANYBODY, ofId(topic)),
  query('discussion', everybody(NULL, [MODERATORS, OK]), waiting, 'one whose first post waits'),
  query('discussion', everybody(NULL, [INSIDERS, OK]), thread, 'the comments on a draft'),
  query('discussionChanges', ANYBODY, ofId(topic, { since: 0 })),
  query('discussionChanges', everybody(UNKNOWN, [MODERATORS, OK]), async (world) => ({ ...(await waiting(world)), since: 0 }), 'of one whose first post waits'),
  query('discussionChanges', everybody(UNKNOWN, [INSIDERS, OK]), async (world) => ({ ...(await thread(world)), since: 0 }), 'of the comments on a draft'),
  query('discussionRecord', members(FORBIDDEN, [MODERATORS, OK]), ofId(topic)),
  query('subjectDiscussion', ANYBODY, async (world) => ({ kind: 'CLIP', id: (await world.published()).id }), 'a published clip'),
  query('subjectDiscussion', everybody(NO_SUBJECT, [INSIDERS, OK]), async (world) => ({ kind: 'CLIP', id: (await world.draft()).id }), 'a draft'),
  query('postHistory', ANYBODY, ofId(cityPost)),
  query('postPreview', MEMBERS, () => ({ body: 'A *word*' })),
  query('mentionable', MEMBERS, () => ({ search: 'no' })),
  query('draft', members(NULL), () => ({ place: 'topic:planning' })),
  query('drafts', MEMBERS),
];

const WRITES: Line[] = [
  mutation('startDiscussion', MEMBERS, () => ({ input: { key: newId(), themeSlug: 'planning', title: 'A question', ...words } })),
  mutation('writePost', MEMBERS, async (world) => ({ input: { key: newId(), discussionId: await topic(world), ...words } }), 'in a topic'),
  mutation('writePost', members(NO_SUBJECT, [INSIDERS, OK]), async (world) => ({ input: { key: newId(), subjectKind: 'CLIP', subjectId: (await world.draft()).id, ...words } }), 'on a draft'),
  mutation('writePost', members(UNKNOWN, [INSIDERS, OK]), async (world) => ({ input: { key: newId(), discussionId: (await thread(world)).id, ...words } }), 'in the comments on a draft'),
  mutation('editPost', MEMBERS, async (world, who) => edit(await postOf(world, mine(world, who))), 'one’s own'),
  mutation('editPost', members(FORBIDDEN), async (world) => edit(await cityPost(world)), 'another’s'),
  mutation('removePost', MEMBERS, async (world, who) => ({ id: await postOf(world, mine(world, who)) }), 'one’s own'),
  mutation('removePost', KEEPERS, ofId(cityPost, { reason: 'Advertising' }), 'another’s'),
  mutation('restorePost', MEMBERS, async (world, who) => removed(world, await postOf(world, mine(world, who)), mine(world, who)), 'what one took back'),
  mutation('restorePost', KEEPERS, async (world) => removed(world, await cityPost(world), await somebody(world)), 'what was removed'),
  mutation('restorePost', members(NO_POST, [MODERATORS, OK], [['cityModerator'], OWN_POST]), async (world) => ({ id: (await waiting(world)).postId }), 'what waits'),
  mutation('reactToPost', MEMBERS, ofId(cityPost, { kind: 'THANKS', on: true })),
  mutation('chooseBestAnswer', MEMBERS, async (world, who) => best(world, await topicOf(world, mine(world, who))), 'to one’s own question'),
  mutation('chooseBestAnswer', KEEPERS, async (world) => best(world, await topic(world)), 'to another’s question'),
  mutation('markDiscussionRead', MEMBERS, ofId(topic, { position: 1 })),
  mutation('saveDraft', MEMBERS, () => ({ input: { place: `discussion:${newId()}`, body: 'Perhaps' } })),
  mutation('discardDraft', MEMBERS, async (world, who) => {
    const place = `discussion:${newId()}`;
    await world.app.dataSource.query(`INSERT INTO draft (member_id, place, body, updated_at) VALUES ($1, $2, 'Perhaps', now())`, [mine(world, who), place]);
    return { place };
  }),
];

/** An answer that somebody gave for the city of the table. */
async function best(world: World, discussionId: string): Promise<{ discussionId: string; postId: string }> {
  return writer(world, await somebody(world), world.city.id).write(discussionId);
}

const kept = (name: string, more: object): Line => mutation(name, KEEPERS, ofId(cityTopic, more));
const ORDER: Line[] = [
  kept('pinDiscussion', { on: true }),
  kept('lockDiscussion', { on: true, reason: 'Settled' }),
  kept('moveDiscussion', { themeSlug: 'funding' }),
  kept('setSlowMode', { seconds: 60 }),
  mutation('splitDiscussion', KEEPERS, async (world) => {
    const id = await cityTopic(world);
    const { postId } = await writer(world, await somebody(world)).write(id);
    return { id, postIds: [postId], title: 'Another question' };
  }),
];

const JUDGES = members(FORBIDDEN, [['moderator', 'admin'], OK], [['cityModerator'], 'FORBIDDEN OWN_CITY'], [['otherModerator'], 'FORBIDDEN OUTSIDE_YOUR_FIELD']);

/** What somebody said for the city of the table, before the desk. */
async function reported(world: World): Promise<{ id: string }> {
  const postId = await cityPost(world);
  const id = newId();
  await world.app.dataSource.query(
    `INSERT INTO review_item (id, kind, subject_id, purpose, revision, city_id, author_id, language, theme_slug, state, submitted_at)
     SELECT $1, 'POST', post.id, 'FLAG', 1, post.city_id, post.author_id, post.language, 'planning', 'WAITING', now() FROM post WHERE post.id = $2`,
    [id, postId],
  );
  return { id };
}

const FLAGS: Line[] = [
  mutation('flagPost', MEMBERS, ofId(cityPost, { reasonCode: 'SPAM' })),
  mutation('claimReview', JUDGES, reported, 'a reported post'),
  mutation('decideFlagged', JUDGES, async (world, who) => {
    const { id: itemId } = await reported(world);
    if (who) await world.app.dataSource.query(`UPDATE review_item SET state = 'CLAIMED', claimed_by = $2, claimed_until = now() + interval '1 hour' WHERE id = $1`, [itemId, who.id]);
    return { input: { itemId, revision: 1, decision: 'HIDE', reasonCode: 'SPAM' } };
  }),
];

/** Every operation on discussions. */
export const OF_DISCUSSIONS: Line[] = [...READS, ...WRITES, ...ORDER, ...FLAGS];
