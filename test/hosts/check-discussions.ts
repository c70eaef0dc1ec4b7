import { expect } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Cast } from '../stack/cast.js';
import type { ShownPost } from '../stack/tab.js';
import type { DiscussionMember } from './discussion-member.js';

interface Row {
  id: string;
  key: string;
  author: string | null;
  discussion: string;
  position: number;
  state: string;
  revision: number;
  body: string;
}

const ROWS = `SELECT id, client_key AS key, author_id AS author, discussion_id AS discussion, position, state, revision, body FROM post ORDER BY discussion_id, position`;

/** Reactions and hints have run to their end. */
export async function settle(cast: Cast, ms: number): Promise<void> {
  for (const until = Date.now() + ms; ; await sleep(200)) {
    const [open] = await cast.rows<{ events: number }>('SELECT count(*)::int AS events FROM outbox WHERE relayed_at IS NULL');
    if (open?.events === 0) return;
    if (Date.now() > until) throw new Error(`Not settled: ${JSON.stringify(open)}`);
  }
}

/** Every acknowledged post is there once, nothing else is, and the posts of one author in one place stand as they were written. */
export async function everyPostOnce(cast: Cast, members: DiscussionMember[]): Promise<number> {
  const rows = (await cast.rows<Row>(ROWS)).filter(({ state, author }) => state !== 'MOVED' && author !== null);
  const asked = new Set(await firstPosts(cast));
  const have = rows.filter(({ id }) => !asked.has(id)).map(({ author, key, id }) => `${author} ${key} ${id}`);
  const told = members.flatMap(({ player, acknowledged }) => [...acknowledged].map(([key, { postId }]) => `${player.memberId} ${key} ${postId}`));
  expect(have.toSorted()).toEqual(told.toSorted());
  const byKey = new Map(rows.map((row) => [row.key, row]));
  for (const { written } of members.filter(({ locks }) => locks)) {
    for (const place of new Set([...written.values()].map((one) => one.place))) {
      const own = [...written].filter(([, one]) => one.place === place).flatMap(([key]) => byKey.get(key) ?? []);
      // What a split took out of its place stands elsewhere.
      for (const [, stayed] of Map.groupBy(own, ({ discussion }) => discussion)) {
        const positions = stayed.map(({ position }) => position);
        expect(positions).toEqual(positions.toSorted((a, b) => a - b));
      }
    }
  }
  return rows.length;
}

/** Positions without a gap, counters as the rows are. */
export async function countersMatchRows(cast: Cast): Promise<void> {
  const discussions = await cast.rows<{ id: string; last: number; count: number; version: number }>('SELECT id, last_position AS last, post_count AS count, version FROM discussion');
  for (const { id, last, count, version } of discussions) {
    const posts = await cast.rows<{ position: number | null; version: number | null; state: string }>('SELECT position, version, state FROM post WHERE discussion_id = $1 ORDER BY position', [id]);
    expect(posts.map(({ position }) => position)).toEqual(Array.from({ length: last }, (_, index) => index + 1));
    expect(posts.filter(({ state }) => state === 'SHOWN')).toHaveLength(count);
    expect(Math.max(...posts.map((post) => post.version ?? 0))).toBeLessThanOrEqual(version);
  }
  const counted = await cast.rows(
    `SELECT post.id, post.reactions, rows.reactions AS counted FROM post
       LEFT JOIN (SELECT post_id, jsonb_object_agg(kind, n) AS reactions FROM (SELECT post_id, kind, count(*) AS n FROM post_reaction GROUP BY post_id, kind) kinds GROUP BY post_id) rows ON rows.post_id = post.id
      WHERE post.reactions <> coalesce(rows.reactions, '{}')`,
  );
  expect(counted).toEqual([]);
}

/** Edits, removals and reactions that were said to be done are done, each once. */
export async function actsAreKept(cast: Cast, members: DiscussionMember[]): Promise<void> {
  const texts = await cast.rows<{ id: string; revision: number; body: string }>('SELECT id, revision, body FROM post UNION ALL SELECT post_id, revision, body FROM post_revision');
  const text = new Map(texts.map(({ id, revision, body }) => [`${id} ${revision}`, body]));
  expect(text.size).toBe(texts.length);
  const state = new Map((await cast.rows<Row>(ROWS)).map((row) => [row.id, row.state]));
  const reactions = await cast.rows<{ name: string; member: string }>("SELECT post_id || ' ' || kind AS name, member_id AS member FROM post_reaction");
  for (const { player, edits, removed, reactions: given, unsure } of members) {
    for (const { postId, revision, body } of edits) expect([postId, revision, text.get(`${postId} ${revision}`)]).toEqual([postId, revision, body]);
    for (const [postId, isRemoved] of removed) if (!unsure.has(postId)) expect([postId, state.get(postId)]).toEqual([postId, isRemoved ? 'REMOVED' : 'SHOWN']);
    const mine = reactions.filter(({ member, name }) => member === player.memberId && !unsure.has(name)).map(({ name }) => name);
    expect(mine.toSorted()).toEqual([...given].flatMap(([name, on]) => (on && !unsure.has(name) ? [name] : [])).toSorted());
  }
}

export async function toldOnce(cast: Cast): Promise<number> {
  expect(await cast.rows('SELECT member_id, event_key FROM notification GROUP BY member_id, event_key HAVING count(*) > 1')).toEqual([]);
  const [told] = await cast.rows<{ n: number }>("SELECT count(*)::int AS n FROM notification WHERE event_key LIKE 'POST:%'");
  return told?.n ?? 0;
}

/** Every page shows every discussion as the database has it. Nobody asks them to look again: what they missed is not made good here. */
export async function everyPageShowsTheSame(cast: Cast, members: DiscussionMember[], ms: number): Promise<number> {
  const versions = new Map((await cast.rows<{ id: string; version: number }>('SELECT id, version FROM discussion')).map(({ id, version }) => [id, version]));
  const pages = members.flatMap((member) => member.open.flatMap((tab) => [...tab.feeds].map(([id, feed]) => ({ who: member.player.memberId, id, feed }))));
  const behind = () => pages.filter(({ id, feed }) => feed.version !== versions.get(id)).map(({ who, id, feed }) => `${who} holds ${feed.version} of ${versions.get(id)} in ${id}`);
  for (const until = Date.now() + ms; behind().length > 0 && Date.now() < until; ) await sleep(200);
  expect(behind()).toEqual([]);
  const rows = Map.groupBy(await cast.rows<Row & { reactions: Record<string, number> }>(ROWS.replace('body FROM', 'body, reactions FROM')), ({ discussion }) => discussion);
  for (const { id, feed } of pages) expect(feed.posts.map(line)).toEqual((rows.get(id) ?? []).map((row) => line({ ...row, reactions: Object.entries(row.reactions).map(([kind, count]) => ({ kind, count })) })));
  return pages.length;
}

/** What a reader sees of a post; a stub has no words. */
function line({ id, position, state, revision, body, reactions }: Pick<ShownPost, 'id' | 'position' | 'state' | 'revision' | 'body' | 'reactions'>): string {
  const words = state === 'SHOWN' ? `${revision} ${body} ${reactions.map(({ kind, count }) => `${kind} ${count}`).toSorted().join(' ')}` : '';
  return `${position} ${id} ${state} ${words}`;
}

async function firstPosts(cast: Cast): Promise<string[]> {
  const rows = await cast.rows<{ id: string }>("SELECT post.id FROM post JOIN discussion d ON d.id = post.discussion_id WHERE body LIKE 'What do you do about%'");
  return rows.map(({ id }) => id);
}
