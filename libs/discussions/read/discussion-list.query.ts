import { Injectable } from '@nestjs/common';
import { LIMITS } from '@libs/contracts/limits.js';
import { signInFirst } from '@libs/platform/access/access.errors.js';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { type ConnectionArgs, decodeCursor, type Page, toPage } from '@libs/platform/graphql/connection.js';
import { levelIn } from '../told/discussion-levels.query.js';
import type { Discussion } from '../discussion.entity.js';
import { DiscussionFilter } from '../discussions.types.js';
import { discussionColumns, discussionJoins, type DiscussionParts, DiscussionRows, type ReadDiscussion, viewerOf } from './discussion-rows.query.js';

export interface ListFilter {
  theme?: string | null;
  /** Slug. */
  city?: string | null;
  filter?: DiscussionFilter | null;
  language?: string | null;
}

/** What lists show: what the public may see, and whose first post does not wait. */
export const LISTED = 'd.is_open AND d.last_position > 0';
export const FORUM = `d.kind = 'TOPIC' AND ${LISTED}`;

const ORDER = 'd.is_pinned DESC, d.last_post_at DESC, d.id DESC';

/** A page's order ends where microseconds do; a date of JavaScript knows milliseconds. */
type Row = ReadDiscussion & { listedAt: string };

/** Lists of discussions, pinned ones first, then where somebody wrote last: one prepared statement, unread marks included. */
@Injectable()
export class DiscussionListQuery {
  constructor(private readonly rows: DiscussionRows) {}

  async page(context: GraphqlContext, asked: ListFilter, { first, after }: Pick<ConnectionArgs, 'first' | 'after'>, parts: DiscussionParts): Promise<Page<Discussion>> {
    const values: unknown[] = [];
    const bind = (value: unknown) => `$${values.push(value)}`;
    const viewer = viewerOf(context);
    const isOwn = asked.filter === DiscussionFilter.MINE || asked.filter === DiscussionFilter.UNREAD;
    if (isOwn && !viewer) throw signInFirst();
    const place = viewer && (isOwn || parts.viewer || parts.writing) ? bind(viewer) : null;
    // A forum lists topics; a city's page and what is one's own also the comments beneath things.
    const where = [isOwn || asked.city ? LISTED : FORUM];
    if (asked.filter === DiscussionFilter.UNANSWERED) where.push(`d.kind = 'TOPIC' AND d.first_answer_at IS NULL`);
    if (asked.theme) where.push(`d.theme_slug = ${bind(asked.theme)}`);
    if (asked.city) where.push(`d.city_id = (SELECT id FROM city WHERE slug = ${bind(asked.city)})`);
    if (asked.language) where.push(`d.language = ${bind(asked.language)}`);
    const position = decodeCursor(after, 3);
    if (position) where.push(`(d.is_pinned, d.last_post_at, d.id) < (${bind(position[0])}::int::boolean, ${bind(position[1])}::timestamptz, ${bind(position[2])}::uuid)`);
    const from = place ? sourceOf(asked.filter, place) : 'discussion d';
    // The planner takes a limit that is a parameter for a tenth of the table; the bound inside says how few there can be.
    const bounded = `SELECT d.* FROM ${from} WHERE ${where.join(' AND ')} ORDER BY ${ORDER} LIMIT ${LIMITS.graphql.maxPageSize + 1}`;
    const statement = `SELECT ${discussionColumns(parts, place)}, d.last_post_at::text AS "listedAt"
      FROM (SELECT * FROM (${bounded}) d ORDER BY ${ORDER} LIMIT ${bind(first + 1)}) d ${discussionJoins(parts, place)} ORDER BY ${ORDER}`;
    const rows = await this.rows.read<Row>(context, statement, values, parts);
    return toPage<Row, Discussion>(
      rows,
      first,
      (row) => row,
      (row) => [row.isPinned ? 1 : 0, row.listedAt, row.id],
    );
  }
}

/**
 * How far back lists of one's own look, so that they cost the same for who has been here for years: the discussions among the
 * newest posts one wrote, and those one read last.
 */
export const OWN = { posts: 1_000, read: 1_000 };

/** Where to begin: with what the member has written or opened of late, or with the list itself. */
function sourceOf(filter: DiscussionFilter | null | undefined, viewer: string): string {
  if (filter === DiscussionFilter.MINE) return `(SELECT DISTINCT discussion_id AS id FROM (SELECT discussion_id FROM post WHERE author_id = ${viewer} ORDER BY created_at DESC LIMIT ${OWN.posts}) newest) own CROSS JOIN LATERAL ${lookedUp('d.id = own.id')}`;
  if (filter === DiscussionFilter.UNREAD) return unreadOf(viewer);
  return 'discussion d';
}

/** Discussions that the member has read of late and that went on since, but for those they do not want to hear of. */
export function unreadOf(viewer: string): string {
  return `(SELECT discussion_id, read_position FROM discussion_reader WHERE member_id = ${viewer} ORDER BY read_at DESC LIMIT ${OWN.read}) opened
    CROSS JOIN LATERAL ${lookedUp(`d.id = opened.discussion_id AND d.last_position > opened.read_position AND ${levelIn('d', viewer)} <> 'MUTED'`)}`;
}

/** Row by row, as OFFSET keeps it from becoming a join that reads all discussions to find a few. */
function lookedUp(where: string): string {
  return `(SELECT * FROM discussion d WHERE ${where} OFFSET 0) d`;
}
