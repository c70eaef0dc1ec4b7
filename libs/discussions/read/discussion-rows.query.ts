import { Injectable } from '@nestjs/common';
import { type Actor, isMember } from '@libs/platform/access/actor.js';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import { Cities } from '@libs/cities/cities.service.js';
import type { Discussion } from '../discussion.entity.js';
import { discussionUnknown } from '../discussion.errors.js';
import { canModerate, canPost, isAuthor } from '../discussion.policy.js';
import type { Draft } from '../draft.entity.js';
import type { DiscussionViewer, PostWindow, WindowAsked } from './discussion-read.types.js';

/** What a reader wants of discussions beyond what each has; each part costs something. */
export interface DiscussionParts {
  author: boolean;
  city: boolean;
  /** More of its city than a card shows. */
  wholeCity: boolean;
  lastPostAuthor: boolean;
  /** How far the member who asks has read. */
  viewer: boolean;
  /** What they have begun to write, and when they may write again. */
  writing: boolean;
}

/** What is needed to say who may see it, and no more. */
export const BARE: DiscussionParts = { author: false, city: false, wholeCity: false, lastPostAuthor: false, viewer: false, writing: false };

/** What the statement gives of a city. */
export const CITY_CARD = new Set(['city.id', 'city.slug', 'city.name', 'city.country', 'city.isSample', 'city.__typename']);

const known = new WeakMap<ReadonlySet<string>, DiscussionParts>();

/** The parts that answer these fields. */
export function discussionPartsOf(asked: ReadonlySet<string>): DiscussionParts {
  let parts = known.get(asked);
  if (!parts) {
    parts = {
      author: asked.has('author'),
      city: asked.has('city'),
      wholeCity: [...asked].some((field) => field.startsWith('city.') && !CITY_CARD.has(field)),
      lastPostAuthor: asked.has('lastPostAuthor'),
      viewer: asked.has('viewer'),
      writing: asked.has('viewer.draft') || asked.has('viewer.nextPostAt'),
    };
    known.set(asked, parts);
  }
  return parts;
}

/** Everything, for after a write. */
export const WHOLE_DISCUSSION: DiscussionParts = { author: true, city: true, wholeCity: true, lastPostAuthor: true, viewer: true, writing: true };

/** A discussion as it was read, with what its fields are made of. */
export type ReadDiscussion = Discussion & {
  authorName?: string | null;
  citySlug?: string | null;
  cityName?: string | null;
  cityCountry?: string | null;
  cityIsSample?: boolean | null;
  lastPostAuthorName?: string | null;
  forViewer?: DiscussionViewer | null;
  /** A stretch of it that was read with it. */
  opened?: { asked: WindowAsked; window: PostWindow };
  /** Null where the member has never opened it. */
  readPosition?: number | null;
  lastOwnAt?: Date | null;
  draftTitle?: string | null;
  draftBody?: string | null;
  draftLanguage?: string | null;
  draftUpdatedAt?: Date | null;
};

const DISCUSSION = `d.id, d.kind, d.theme_slug AS "themeSlug", d.subject_kind AS "subjectKind", d.subject_id AS "subjectId", d.city_id AS "cityId", d.title, d.language,
  d.author_id AS "authorId", d.created_at AS "createdAt", d.post_count AS "postCount", d.last_position AS "lastPosition", d.version, d.last_post_at AS "lastPostAt",
  d.last_post_author_id AS "lastPostAuthorId", d.is_pinned AS "isPinned", d.locked_at AS "lockedAt", d.slow_mode_seconds AS "slowModeSeconds",
  d.best_answer_id AS "bestAnswerId", d.first_answer_at AS "firstAnswerAt", d.is_open AS "isOpen", d.is_sample AS "isSample"`;

/** Somebody's name, looked up row by row: for a join the planner would at times rather read everybody. */
export const nameOf = (id: string): string => `(SELECT member.name FROM member WHERE member.id = ${id})`;

/** Columns of discussions `d` for a page. `viewer` is the placeholder of the member who asks, where there is one. */
export function discussionColumns(parts: DiscussionParts, viewer: string | null): string {
  return [
    DISCUSSION,
    ...(parts.author ? [`${nameOf('d.author_id')} AS "authorName"`] : []),
    ...(parts.city ? ['home.slug AS "citySlug", home.name AS "cityName", home.country AS "cityCountry", home.is_sample AS "cityIsSample"'] : []),
    ...(parts.lastPostAuthor ? [`${nameOf('d.last_post_author_id')} AS "lastPostAuthorName"`] : []),
    ...(parts.viewer && viewer ? ['reader.read_position AS "readPosition"'] : []),
    ...(parts.writing && viewer
      ? [
          `begun.title AS "draftTitle", begun.body AS "draftBody", begun.language AS "draftLanguage", begun.updated_at AS "draftUpdatedAt",
           CASE WHEN d.slow_mode_seconds > 0 THEN (SELECT max(own.created_at) FROM post own WHERE own.author_id = ${viewer} AND own.discussion_id = d.id
             AND own.created_at > now() - make_interval(secs => d.slow_mode_seconds)) END AS "lastOwnAt"`,
        ]
      : []),
  ].join(', ');
}

/** What `discussionColumns` reads from, beside `d`. OFFSET keeps it a look-up row by row: a join would at times read all that a member ever opened. */
export function discussionJoins(parts: DiscussionParts, viewer: string | null): string {
  return [
    ...(parts.city ? ['LEFT JOIN city home ON home.id = d.city_id'] : []),
    ...(parts.viewer && viewer ? [`LEFT JOIN LATERAL (SELECT read_position FROM discussion_reader WHERE member_id = ${viewer} AND discussion_id = d.id OFFSET 0) reader ON true`] : []),
    ...(parts.writing && viewer ? [`LEFT JOIN draft begun ON begun.member_id = ${viewer} AND begun.place = 'discussion:' || d.id`] : []),
  ].join(' ');
}

/** Rows become discussions: what the row has is a property, what is left is read for all of them at once. */
@Injectable()
export class DiscussionRows {
  constructor(
    private readonly database: ReadDatabase,
    private readonly cities: Cities,
  ) {}

  async read<T extends ReadDiscussion>(context: GraphqlContext, statement: string, values: unknown[], parts: DiscussionParts): Promise<T[]> {
    const rows = await this.database.rows<T>(statement, values);
    await this.fill(context, rows, parts);
    return rows;
  }

  /** Makes rows into discussions for the one who asks. */
  async fill(context: GraphqlContext, rows: ReadDiscussion[], parts: DiscussionParts): Promise<void> {
    for (const row of rows) fill(row);
    if (parts.viewer || parts.writing) for (const row of rows) row.forViewer = viewOf(context.actor, row);
    if (parts.wholeCity) await Promise.all(rows.map((row) => this.complete(context, row)));
  }

  /** The discussion whoever asks: what a write answers, and what others look at before they say who may see it. */
  async find(context: GraphqlContext, where: string, values: unknown[], parts: DiscussionParts): Promise<ReadDiscussion | undefined> {
    const viewer = viewerOf(context);
    const place = viewer && (parts.viewer || parts.writing) ? `$${values.length + 1}` : null;
    const statement = `SELECT ${discussionColumns(parts, place)} FROM discussion d ${discussionJoins(parts, place)} WHERE ${where}`;
    return (await this.read<ReadDiscussion>(context, statement, place ? [...values, viewer] : values, parts))[0];
  }

  /** After a write, for who made it. */
  async one(context: GraphqlContext, id: string): Promise<ReadDiscussion> {
    const discussion = await this.find(context, 'd.id = $1', [id], WHOLE_DISCUSSION);
    if (!discussion) throw discussionUnknown();
    return discussion;
  }

  private async complete(context: GraphqlContext, discussion: Discussion): Promise<void> {
    if (discussion.cityId) discussion.city = (await this.cities.loader(context).load(discussion.cityId)) ?? discussion.city;
  }
}

function fill(row: ReadDiscussion): void {
  row.author = row.authorId && row.authorName ? { id: row.authorId, name: row.authorName } : null;
  row.city = row.cityId && row.citySlug ? ({ id: row.cityId, slug: row.citySlug, name: row.cityName, country: row.cityCountry, isSample: row.cityIsSample } as Discussion['city']) : null;
  row.lastPostAuthor = row.lastPostAuthorId && row.lastPostAuthorName ? { id: row.lastPostAuthorId, name: row.lastPostAuthorName } : null;
  row.locked = row.lockedAt !== null;
  row.answered = row.firstAnswerAt !== null;
}

function viewOf(actor: Actor, row: ReadDiscussion): DiscussionViewer | null {
  if (!isMember(actor)) return null;
  const { readPosition = null, lastPosition, lastOwnAt, slowModeSeconds } = row;
  const isUnread = lastPosition > (readPosition ?? 0);
  return {
    discussionId: row.id,
    readPosition,
    firstUnread: isUnread ? (readPosition ?? 0) + 1 : null,
    unreadCount: readPosition === null || !isUnread ? 0 : lastPosition - readPosition,
    draft: row.draftUpdatedAt ? ({ place: `discussion:${row.id}`, title: row.draftTitle, body: row.draftBody, language: row.draftLanguage, updatedAt: row.draftUpdatedAt } as Draft) : null,
    // Whoever is given it sees what it is about.
    canPost: canPost(actor, row, true),
    canModerate: canModerate(actor, row),
    canChooseBest: row.kind === 'TOPIC' && (isAuthor(actor, row) || canModerate(actor, row)),
    nextPostAt: lastOwnAt ? new Date(lastOwnAt.getTime() + slowModeSeconds * 1000) : null,
  };
}

/** The member who asks, or null. */
export function viewerOf({ actor }: GraphqlContext): string | null {
  return isMember(actor) ? actor.memberId : null;
}
