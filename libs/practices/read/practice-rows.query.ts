import { Injectable } from '@nestjs/common';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import type { EditorialState } from '@libs/review/review.types.js';
import type { Practice } from '../practice.entity.js';
import { canSee, isInsider, type PracticeFacts } from '../practice.policy.js';
import type { PracticeRevision } from '../practice-revision.entity.js';

/** As a page needs it, beside what the API shows. */
export type SeenPractice = Practice & { facts: PracticeFacts; openId: string | null };

type Row = Omit<Practice, 'city' | 'theme' | 'author' | 'revision'> & {
  citySlug: string;
  cityName: string;
  cityCountry: string;
  cityIsSample: boolean;
  themeId: string;
  themePosition: number;
  themeColour: string;
  authorName: string | null;
  authorShown: boolean | null;
  viewId: string;
  viewNumber: number | null;
  viewState: EditorialState;
  viewEdits: number;
  viewAuthorId: string | null;
  viewBasedOn: string | null;
  viewChangeNote: string | null;
  viewCreatedAt: Date;
  viewUpdatedAt: Date;
  viewSubmittedAt: Date | null;
  viewPublishedAt: Date | null;
  openId: string | null;
  openState: EditorialState | null;
  openAuthorId: string | null;
  newestState: EditorialState | null;
};

const COLUMNS = `practice.id, practice.city_id AS "cityId", practice.author_id AS "authorId", practice.theme_slug AS "themeSlug", practice.language,
  practice.parent_id AS "parentId", practice.parent_adoption_id AS "parentAdoptionId", practice.shown_revision_id AS "shownRevisionId",
  practice.first_published_at AS "firstPublishedAt", practice.published_at AS "publishedAt", practice.last_confirmed_at AS "lastConfirmedAt",
  practice.running AS "runningAnswer", practice.asked_at AS "askedAt", practice.created_at AS "createdAt", practice.updated_at AS "updatedAt", practice.is_sample AS "isSample",
  c.slug AS "citySlug", c.name AS "cityName", c.country AS "cityCountry", c.is_sample AS "cityIsSample",
  theme.id AS "themeId", theme.position AS "themePosition", theme.colour_key AS "themeColour", author.name AS "authorName", author.show_publicly AS "authorShown",
  view.id AS "viewId", view.number AS "viewNumber", view.state AS "viewState", view.edits AS "viewEdits", view.author_id AS "viewAuthorId", view.based_on AS "viewBasedOn",
  view.change_note AS "viewChangeNote", view.created_at AS "viewCreatedAt", view.updated_at AS "viewUpdatedAt", view.submitted_at AS "viewSubmittedAt", view.published_at AS "viewPublishedAt",
  open.id AS "openId", open.state AS "openState", coalesce(open.author_id, practice.author_id) AS "openAuthorId", newest.state AS "newestState",
  coalesce(promise.content ->> 'title', '') AS title, coalesce(promise.content ->> 'promise', '') AS promise`;

/** The revision that is looked at, where none is asked for: what is shown, or the newest that was, or the newest. */
const VIEW = 'view.id = coalesce(practice.shown_revision_id, newest.id, open.id, (SELECT last.id FROM practice_revision last WHERE last.practice_id = practice.id ORDER BY last.created_at DESC, last.id DESC LIMIT 1))';

const joins = (view: string) => `JOIN city c ON c.id = practice.city_id JOIN theme ON theme.slug = practice.theme_slug LEFT JOIN member author ON author.id = practice.author_id
  LEFT JOIN practice_revision open ON open.practice_id = practice.id AND open.state IN ('DRAFT', 'SUBMITTED', 'IN_REVIEW', 'CHANGES_REQUESTED')
  LEFT JOIN LATERAL (SELECT id, state FROM practice_revision WHERE practice_id = practice.id AND number IS NOT NULL ORDER BY number DESC LIMIT 1) newest ON true
  JOIN practice_revision view ON ${view}
  LEFT JOIN practice_section promise ON promise.revision_id = view.id AND promise.section = 'PROMISE'`;

/** Rows become practices, for the one who asks: those they may not see are left out. */
@Injectable()
export class PracticeRows {
  constructor(private readonly database: ReadDatabase) {}

  /** `from` is `practice`, or something that ends in it; each in the revision that is looked at. */
  async read(context: GraphqlContext, { from, where = 'true', order }: { from: string; where?: string; order?: string }, values: unknown[]): Promise<SeenPractice[]> {
    const statement = `SELECT ${COLUMNS} FROM ${from} ${joins(VIEW)} WHERE practice.deleted_at IS NULL AND ${where}${order ? ` ORDER BY ${order}` : ''}`;
    return seen(context, await this.database.rows<Row>(statement, values));
  }

  /** One in a revision that was published under this number. */
  async inRevision(context: GraphqlContext, id: string, number: number): Promise<SeenPractice | undefined> {
    const statement = `SELECT ${COLUMNS} FROM practice ${joins('view.practice_id = practice.id AND view.number = $2')} WHERE practice.id = $1 AND practice.deleted_at IS NULL`;
    const [practice] = seen(context, await this.database.rows<Row>(statement, [id, number]));
    return practice && (practice.state === 'PUBLISHED' || isInsider(context.actor, practice)) ? practice : undefined;
  }

  /** Practices in these revisions, whatever their state; for the desk. */
  async ofRevisions(context: GraphqlContext, revisionIds: readonly string[]): Promise<SeenPractice[]> {
    const statement = `SELECT ${COLUMNS} FROM practice ${joins('view.practice_id = practice.id AND view.id = ANY($1)')} WHERE practice.deleted_at IS NULL`;
    return seen(context, await this.database.rows<Row>(statement, [revisionIds])).filter((practice) => practice.state === 'PUBLISHED' || isInsider(context.actor, practice));
  }
}

function seen(context: GraphqlContext, rows: Row[]): SeenPractice[] {
  return rows.map((row) => asPractice(context, row)).filter(({ facts }) => canSee(context.actor, facts));
}

function asPractice({ actor }: GraphqlContext, row: Row): SeenPractice {
  const practice = row as Row & SeenPractice;
  practice.city = { id: row.cityId, slug: row.citySlug, name: row.cityName, country: row.cityCountry, isSample: row.cityIsSample } as Practice['city'];
  practice.theme = { id: row.themeId, slug: row.themeSlug, position: row.themePosition, colourKey: row.themeColour } as Practice['theme'];
  practice.author = row.authorName && (row.authorShown || isInsider(actor, row)) ? { name: row.authorName } : null;
  practice.state = row.viewState;
  practice.revision = {
    id: row.viewId,
    practiceId: row.id,
    number: row.viewNumber,
    state: row.viewState,
    edits: row.viewEdits,
    authorId: row.viewAuthorId,
    basedOn: row.viewBasedOn,
    changeNote: row.viewChangeNote,
    createdAt: row.viewCreatedAt,
    updatedAt: row.viewUpdatedAt,
    submittedAt: row.viewSubmittedAt,
    publishedAt: row.viewPublishedAt,
  } as PracticeRevision;
  const { cityId, authorId, language, themeSlug, openState, openAuthorId, newestState } = row;
  practice.facts = { cityId, authorId, language, themeSlug, isShown: row.shownRevisionId !== null, openState, openAuthorId: openState && openAuthorId, newestState };
  return practice;
}
