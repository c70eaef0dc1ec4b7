import { Injectable } from '@nestjs/common';
import type { Actor } from '@libs/platform/access/actor.js';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import { Cities } from '@libs/cities/cities.service.js';
import type { ReactionKind } from '../discussions.types.js';
import { canReadText, postViewerCan } from '../discussion.policy.js';
import type { Post } from '../post.entity.js';
import { postUnknown } from '../discussion.errors.js';
import { MentionedNames } from '../render/mentioned-names.service.js';
import { BARE, CITY_CARD, DiscussionRows, nameOf, type ReadDiscussion, viewerOf } from './discussion-rows.query.js';

/** What a reader wants of posts beyond what each has; each part costs something. */
export interface PostParts {
  /** Columns that a page of readers does without. */
  details: boolean;
  /** Markdown. */
  body: boolean;
  author: boolean;
  city: boolean;
  /** More of their city than its name. */
  cityCard: boolean;
  /** More of their city than a card shows. */
  wholeCity: boolean;
  answers: boolean;
  answerCount: boolean;
  mine: boolean;
  movedTo: boolean;
  viewerCan: boolean;
}

const known = new WeakMap<ReadonlySet<string>, PostParts>();

/** The parts that answer these fields. */
export function postPartsOf(asked: ReadonlySet<string>): PostParts {
  let parts = known.get(asked);
  if (!parts) {
    parts = {
      details: DETAILED.some((field) => asked.has(field)),
      body: asked.has('body'),
      author: asked.has('author'),
      city: asked.has('city'),
      cityCard: asked.has('city.country') || asked.has('city.isSample'),
      wholeCity: [...asked].some((field) => field.startsWith('city.') && !CITY_CARD.has(field)),
      answers: asked.has('answers'),
      answerCount: asked.has('answerCount'),
      mine: asked.has('reactions.mine'),
      movedTo: asked.has('movedTo'),
      viewerCan: asked.has('viewerCan'),
    };
    known.set(asked, parts);
  }
  return parts;
}

/** Everything, for after a write. */
export const WHOLE_POST: PostParts = { details: true, body: true, author: true, city: true, cityCard: true, wholeCity: true, answers: true, answerCount: true, mine: true, movedTo: true, viewerCan: true };

/** As the statement gives it, before it becomes a `Post`. */
export type PostRow = Post & {
  authorName?: string | null;
  citySlug?: string | null;
  cityName?: string | null;
  cityCountry?: string | null;
  cityIsSample?: boolean | null;
  answersPosition?: number | null;
  answersName?: string | null;
  movedToPosition?: number | null;
  mine?: ReactionKind[] | null;
};

const POST = `p.id, p.position, p.state, p.author_id AS "authorId", p.language, p.reactions AS "reactionCounts", p.created_at AS "createdAt", p.html`;
const DETAILS = `p.discussion_id AS "discussionId", p.version, p.city_id AS "cityId", p.revision, p.edited_at AS "editedAt", p.removed_reason AS "removedReason", p.removed_by AS "removedBy"`;
/** What the details answer, or are needed to. */
const DETAILED = ['version', 'revision', 'editedAt', 'removedReason', 'viewerCan', 'city.id'];

/** Columns of posts `p` for a page. `viewer` is the placeholder of the member who asks, where `mine` is a part. */
export function postColumns(parts: PostParts, viewer: string | null): string {
  return [
    POST,
    ...(parts.details || parts.wholeCity ? [DETAILS] : []),
    ...(parts.body ? ['p.body'] : []),
    ...(parts.author ? ['writer.name AS "authorName"'] : []),
    ...(parts.city ? ['c.slug AS "citySlug", c.name AS "cityName"'] : []),
    ...(parts.city && (parts.cityCard || parts.wholeCity) ? ['c.country AS "cityCountry", c.is_sample AS "cityIsSample"'] : []),
    ...(parts.answers ? [`p.answers_id AS "answersId", answered.position AS "answersPosition", ${nameOf('answered.author_id')} AS "answersName"`] : []),
    ...(parts.answerCount ? [`(SELECT count(*) FROM post answer WHERE answer.answers_id = p.id AND answer.state = 'SHOWN') AS "answerCount"`] : []),
    ...(parts.movedTo ? ['p.moved_to_id AS "movedToId", moved.position AS "movedToPosition"'] : []),
    ...(parts.mine && viewer ? [`(SELECT array_agg(r.kind) FROM post_reaction r WHERE r.post_id = p.id AND r.member_id = ${viewer}) AS mine`] : []),
  ].join(', ');
}

/** What `postColumns` reads from, beside `p`. */
export function postJoins(parts: PostParts): string {
  return [
    // OFFSET keeps each a look-up row by row: for a join the planner would at times rather read everybody.
    ...(parts.author ? ['LEFT JOIN LATERAL (SELECT name FROM member WHERE member.id = p.author_id OFFSET 0) writer ON true'] : []),
    ...(parts.city ? ['LEFT JOIN LATERAL (SELECT slug, name, country, is_sample FROM city WHERE city.id = p.city_id OFFSET 0) c ON true'] : []),
    ...(parts.answers ? ['LEFT JOIN post answered ON answered.id = p.answers_id'] : []),
    ...(parts.movedTo ? ['LEFT JOIN post moved ON moved.id = p.moved_post_id'] : []),
  ].join(' ');
}

/** Rows become posts, each for the one who asks. */
@Injectable()
export class PostRows {
  constructor(
    private readonly database: ReadDatabase,
    private readonly cities: Cities,
    private readonly discussions: DiscussionRows,
    private readonly mentions: MentionedNames,
  ) {}

  async read(context: GraphqlContext, discussion: ReadDiscussion, statement: string, values: unknown[], parts: PostParts): Promise<Post[]> {
    const rows = await this.database.rows<PostRow>(statement, values);
    await this.fill(context, discussion, rows, parts);
    return rows;
  }

  /** Makes rows into posts for the one who asks. */
  async fill(context: GraphqlContext, discussion: ReadDiscussion, rows: PostRow[], parts: PostParts): Promise<void> {
    for (const row of rows) fill(context.actor, discussion, row, parts);
    await this.mentions.fill(rows);
    if (parts.wholeCity) await Promise.all(rows.map((row) => this.complete(context, row)));
  }

  /** After a write, for who made it; stands by itself, whatever the state. */
  async one(context: GraphqlContext, id: string): Promise<Post> {
    const discussion = await this.discussions.find(context, 'd.id = (SELECT discussion_id FROM post WHERE post.id = $1)', [id], BARE);
    const [post] = discussion ? await this.byIds(context, discussion, [id], WHOLE_POST) : [];
    if (!post) throw postUnknown();
    return post;
  }

  byIds(context: GraphqlContext, discussion: ReadDiscussion, ids: string[], parts: PostParts): Promise<Post[]> {
    const viewer = viewerOf(context);
    const place = viewer && parts.mine ? '$2' : null;
    return this.read(context, discussion, `SELECT ${postColumns(parts, place)} FROM post p ${postJoins(parts)} WHERE p.id = ANY($1)`, place ? [ids, viewer] : [ids], parts);
  }

  private async complete(context: GraphqlContext, post: Post): Promise<void> {
    if (post.cityId) post.city = (await this.cities.loader(context).load(post.cityId)) ?? post.city;
  }
}

function fill(actor: Actor, discussion: ReadDiscussion, row: PostRow, parts: PostParts): void {
  row.author = row.authorId && row.authorName ? { id: row.authorId, name: row.authorName } : null;
  row.city = row.citySlug ? ({ id: row.cityId, slug: row.citySlug, name: row.cityName, country: row.cityCountry, isSample: row.cityIsSample } as Post['city']) : null;
  row.answers = row.answersId && row.answersPosition != null ? { id: row.answersId, position: row.answersPosition, authorName: row.answersName ?? null } : null;
  row.reactions = row.state === 'SHOWN' ? reactionsOf(row) : [];
  row.isBest = row.id === discussion.bestAnswerId;
  row.movedTo = row.movedToId ? { discussionId: row.movedToId, position: row.movedToPosition ?? null } : null;
  if (parts.viewerCan) row.viewerCan = postViewerCan(actor, discussion, row);
  // What is not shown is a stub: its words are for its author and for moderators.
  if (row.state !== 'SHOWN' && !canReadText(actor, row)) row.body = row.html = '';
}

function reactionsOf({ reactionCounts, mine }: PostRow): Post['reactions'] {
  const reactions: Post['reactions'] = [];
  for (const kind in reactionCounts) {
    const count = reactionCounts[kind as ReactionKind] ?? 0;
    if (count > 0) reactions.push({ kind: kind as ReactionKind, count, mine: mine?.includes(kind as ReactionKind) ?? false });
  }
  return reactions;
}
