import { Injectable } from '@nestjs/common';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { LIMITS } from '@libs/contracts/limits.js';
import { isModerator } from '../discussion.policy.js';
import type { Post } from '../post.entity.js';
import type { DiscussionChanges, PostWindow, WindowAsked } from './discussion-read.types.js';
import { type ReadDiscussion, viewerOf } from './discussion-rows.query.js';
import { postColumns, postJoins, type PostParts, PostRows } from './post-rows.query.js';

/** Posts that wait for a moderator and are shown at the end of a discussion, at most. */
export const HELD = 20;

/**
 * Positions run from 1 to the discussion's last without a gap, as whatever leaves is left as a stub: so where a stretch
 * begins and ends is known before it is read, and reading it costs the same anywhere.
 */
export function stretch({ at, before, after, first }: WindowAsked, last: number): { from: number; to: number } {
  if (before != null) return { from: Math.max(1, before - first), to: Math.min(before - 1, last) };
  // Around a position, but no shorter at either end.
  const from = after != null ? after + 1 : at != null ? Math.max(1, Math.min(at - Math.floor(first / 2), last - first + 1)) : 1;
  return { from: Math.max(1, from), to: Math.min(from + first - 1, last) };
}

export function windowOf(posts: Post[], asked: WindowAsked, last: number): PostWindow {
  const { from, to } = stretch(asked, last);
  const isEmpty = to < from;
  return { posts, firstPosition: isEmpty ? null : from, lastPosition: isEmpty ? null : to, hasBefore: from > 1 && last > 0, hasAfter: to < last };
}

/** The window that was read with its discussion, if it is the one that is asked for. */
export function openedWindow({ opened }: ReadDiscussion, asked: WindowAsked): PostWindow | undefined {
  return opened && isSame(opened.asked, asked) ? opened.window : undefined;
}

function isSame(one: WindowAsked, other: WindowAsked): boolean {
  const ends = ['at', 'before', 'after'] as const;
  return one.first === other.first && ends.every((end) => (one[end] ?? null) === (other[end] ?? null));
}

/** Posts of one discussion: a stretch of it, or what changed in it. One statement each, the same for 5 and for 50. */
@Injectable()
export class PostWindowQuery {
  constructor(private readonly rows: PostRows) {}

  async window(context: GraphqlContext, discussion: ReadDiscussion, asked: WindowAsked, parts: PostParts): Promise<PostWindow> {
    const { from, to } = stretch(asked, discussion.lastPosition);
    const atEnd = to >= discussion.lastPosition;
    const viewer = viewerOf(context);
    const values: unknown[] = [discussion.id, from, to];
    const bind = (value: unknown) => `$${values.push(value)}`;
    const place = viewer && (parts.mine || atEnd) ? bind(viewer) : null;
    const placed = `SELECT * FROM post WHERE discussion_id = $1 AND position BETWEEN $2 AND $3 ORDER BY position LIMIT ${LIMITS.graphql.maxPageSize}`;
    const held = `SELECT * FROM post WHERE discussion_id = $1 AND state = 'HELD' AND ${mayRead(context, place)} ORDER BY id LIMIT ${HELD}`;
    const source = place && atEnd ? `((${placed}) UNION ALL (${held}))` : `(${placed})`;
    const statement = `SELECT ${postColumns(parts, place)} FROM ${source} p ${postJoins(parts)} ORDER BY p.position NULLS LAST, p.id`;
    const posts = await this.rows.read(context, discussion, statement, values, parts);
    return windowOf(posts, asked, discussion.lastPosition);
  }

  /** A split changes several posts at one version, and they stay together. */
  async changes(context: GraphqlContext, discussion: ReadDiscussion, since: number, first: number, asked: PostParts): Promise<DiscussionChanges> {
    const parts = { ...asked, details: true };
    const values: unknown[] = [discussion.id, since, first];
    const viewer = viewerOf(context);
    const place = viewer && parts.mine ? `$${values.push(viewer)}` : null;
    // What waits for a moderator has no version.
    const changed = 'SELECT * FROM post WHERE discussion_id = $1 AND version > $2 ORDER BY version FETCH FIRST ($3) ROWS WITH TIES';
    const statement = `SELECT ${postColumns(parts, place)} FROM (${changed}) p ${postJoins(parts)} ORDER BY p.version, p.position`;
    const posts = await this.rows.read(context, discussion, statement, values, parts);
    // The posts were read after the discussion: they may be ahead of it, and then nothing before them is missing.
    const newest = posts.at(-1)?.version ?? since;
    const isWhole = posts.length < first;
    const version = isWhole ? Math.max(newest, discussion.version) : newest;
    // Not asked of the discussion's version, which is older than the posts: a post changed in between would be in none of the answers.
    return { version, posts, hasMore: !isWhole, discussion };
  }

  async best(context: GraphqlContext, discussion: ReadDiscussion, parts: PostParts): Promise<Post | null> {
    if (!discussion.bestAnswerId) return null;
    const [post] = await this.rows.byIds(context, discussion, [discussion.bestAnswerId], parts);
    return post ?? null;
  }
}

/** What waits for a moderator is read by its author and by moderators. */
export function mayRead({ actor }: GraphqlContext, viewer: string | null): string {
  if (!viewer) return 'false';
  return isModerator(actor) ? `(${viewer}::uuid IS NOT NULL)` : `author_id = ${viewer}`;
}
