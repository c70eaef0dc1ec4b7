import { Injectable } from '@nestjs/common';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import { LIMITS } from '@libs/contracts/limits.js';
import { DiscussionPage } from './discussion-page.query.js';
import type { WindowAsked } from './discussion-read.types.js';
import { discussionColumns, discussionJoins, type DiscussionParts, DiscussionRows, type ReadDiscussion, viewerOf } from './discussion-rows.query.js';
import { postColumns, postJoins, type PostParts, type PostRow, PostRows } from './post-rows.query.js';
import { HELD, mayRead, windowOf } from './post-window.query.js';

/** What JSON gives as text. */
const DATES = ['createdAt', 'lastPostAt', 'lockedAt', 'firstAnswerAt', 'lastOwnAt', 'draftUpdatedAt'] as const;

const AFTER_ALL = 2 ** 31;

type Row = PostRow & { discussion: ReadDiscussion | null };

/** A discussion together with the stretch of it that is asked for: one statement, as the page is what most ask for most often. */
@Injectable()
export class OpenedDiscussions {
  constructor(
    private readonly database: ReadDatabase,
    private readonly discussions: DiscussionRows,
    private readonly posts: PostRows,
    private readonly page: DiscussionPage,
  ) {}

  /** Null where there is none, and where the one who asks may not know of it. */
  async one(context: GraphqlContext, id: string, parts: DiscussionParts, asked: WindowAsked, postParts: PostParts): Promise<ReadDiscussion | null> {
    const values: unknown[] = [id];
    const bind = (value: unknown) => `$${values.push(value)}`;
    const { low, high } = ends(asked, bind);
    const viewer = viewerOf(context);
    const place = viewer && bind(viewer);
    const placed = `SELECT * FROM post WHERE discussion_id = d.id AND position BETWEEN stretch.low AND stretch.low + stretch.more ORDER BY position LIMIT ${LIMITS.graphql.maxPageSize}`;
    const held = `SELECT * FROM post WHERE discussion_id = d.id AND state = 'HELD' AND stretch.low + stretch.more >= d.last_position AND ${mayRead(context, place)} ORDER BY id LIMIT ${HELD}`;
    const source = place ? `((${placed}) UNION ALL (${held}))` : `(${placed})`;
    const rows = await this.database.rows<Row>(
      `SELECT ${postColumns(postParts, place)}, CASE WHEN p.position IS NULL OR p.position = stretch.low THEN (SELECT row_to_json(one) FROM (SELECT ${discussionColumns(parts, place)}) one) END AS discussion
         FROM discussion d CROSS JOIN LATERAL (SELECT ${low} AS low, ${high} AS more) stretch ${discussionJoins(parts, place)}
         LEFT JOIN LATERAL ${source} p ON true ${postJoins(postParts)} WHERE d.id = $1`,
      values,
    );
    // Sorted here: PostgreSQL would carry every text through a sort of its own.
    rows.sort((one, other) => (one.position ?? AFTER_ALL) - (other.position ?? AFTER_ALL) || (one.id < other.id ? -1 : 1));
    const discussion = rows.find((row) => row.discussion)?.discussion;
    // Were there a gap in the positions after all, the page would still be there.
    if (!discussion) return rows.length > 0 ? this.page.one(context, id, parts) : null;
    for (const name of DATES) if (discussion[name]) discussion[name] = new Date(discussion[name]);
    await this.discussions.fill(context, [discussion], parts);
    if (!(await this.page.seen(context, discussion))) return null;
    // A discussion without posts in the stretch is one row of nothing.
    const posts = rows[0]?.id ? rows : [];
    await this.posts.fill(context, discussion, posts, postParts);
    discussion.opened = { asked, window: windowOf(posts, asked, discussion.lastPosition) };
    return discussion;
  }
}

/** As `stretch` reckons, in SQL: where it begins, and how many positions follow. */
function ends({ at, before, after, first }: WindowAsked, bind: (value: unknown) => string): { low: string; high: string } {
  if (before != null) return { low: `${bind(Math.max(1, before - first))}::int`, high: `${bind(before - 1 - Math.max(1, before - first))}::int` };
  const more = `${bind(first - 1)}::int`;
  if (after != null) return { low: `${bind(after + 1)}::int`, high: more };
  if (at == null) return { low: '1', high: more };
  return { low: `greatest(1, least(${bind(at - Math.floor(first / 2))}::int, d.last_position - ${more}))`, high: more };
}
