import { Injectable } from '@nestjs/common';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import { groupsInOrder, inOrder, loaderOf } from '@libs/platform/graphql/loader.js';
import type { PracticeCard } from '../library/practice-card.entity.js';
import type { PracticeCounts, PracticeRevisionLine } from '../practice.types.js';
import type { PracticeRevision } from '../practice-revision.entity.js';
import type { PracticeSection } from '../sections/practice-section.types.js';
import type { SectionContent } from '../sections/practice-sections.types.js';

export interface SectionSaved {
  revisionId: string;
  section: PracticeSection;
  content: SectionContent;
  edits: number;
  isFilled: boolean;
  editedAt: Date;
  editedByName: string | null;
}

const REVISION = `id, practice_id AS "practiceId", number, state, edits, author_id AS "authorId", based_on AS "basedOn", change_note AS "changeNote", created_at AS "createdAt",
  updated_at AS "updatedAt", submitted_at AS "submittedAt", published_at AS "publishedAt"`;

const NOBODY: PracticeCounts = { considering: 0, adapting: 0, running: 0, reported: 0, stopped: 0, children: 0 };

/** What belongs to many practices, or counts them, read for all of an answer at once. */
@Injectable()
export class PracticeLoaders {
  constructor(private readonly database: ReadDatabase) {}

  sections(context: GraphqlContext, revisionId: string): Promise<SectionSaved[]> {
    return loaderOf(context, this.sectionsOf).load(revisionId);
  }

  /** Published revisions, newest first. */
  lines(context: GraphqlContext, practiceId: string): Promise<PracticeRevisionLine[]> {
    return loaderOf(context, this.linesOf).load(practiceId);
  }

  revision(context: GraphqlContext, id: string): Promise<PracticeRevision | null> {
    return loaderOf(context, this.revisionsOf).load(id);
  }

  /** The text that was refused last, unless one was published since. */
  refused(context: GraphqlContext, practiceId: string): Promise<PracticeRevision | null> {
    return loaderOf(context, this.refusedOf).load(practiceId);
  }

  counts(context: GraphqlContext, practiceId: string): Promise<PracticeCounts> {
    return loaderOf(context, this.countsOf).load(practiceId);
  }

  /** Null for a practice that is not in the library. */
  card(context: GraphqlContext, practiceId: string): Promise<PracticeCard | null> {
    return loaderOf(context, this.cardsOf).load(practiceId);
  }

  /** What was written with the latest "still running". */
  answerNote(context: GraphqlContext, practiceId: string): Promise<string | null> {
    return loaderOf(context, this.answerNotesOf).load(practiceId);
  }

  /** Null for somebody who is gone. */
  name(context: GraphqlContext, memberId: string): Promise<string | null> {
    return loaderOf(context, this.namesOf).load(memberId);
  }

  private readonly sectionsOf = async (ids: readonly string[]): Promise<SectionSaved[][]> => {
    const rows = await this.database.rows<SectionSaved>(
      `SELECT saved.revision_id AS "revisionId", saved.section, saved.content, saved.edits, saved.is_filled AS "isFilled", saved.edited_at AS "editedAt", editor.name AS "editedByName"
         FROM practice_section saved LEFT JOIN member editor ON editor.id = saved.edited_by WHERE saved.revision_id = ANY($1)`,
      [ids],
    );
    return groupsInOrder(ids, rows, ({ revisionId }) => revisionId);
  };

  private readonly linesOf = async (ids: readonly string[]): Promise<PracticeRevisionLine[][]> => {
    const rows = await this.database.rows<PracticeRevisionLine & { practiceId: string }>(
      `SELECT practice_id AS "practiceId", number, published_at AS "publishedAt", change_note AS "changeNote" FROM practice_revision
        WHERE practice_id = ANY($1) AND number IS NOT NULL AND state = 'PUBLISHED' ORDER BY number DESC`,
      [ids],
    );
    return groupsInOrder(ids, rows, ({ practiceId }) => practiceId);
  };

  private readonly revisionsOf = async (ids: readonly string[]): Promise<(PracticeRevision | null)[]> => {
    const rows = await this.database.rows<PracticeRevision>(`SELECT ${REVISION} FROM practice_revision WHERE id = ANY($1)`, [ids]);
    return inOrder(ids, rows, ({ id }) => id, null);
  };

  private readonly refusedOf = async (ids: readonly string[]): Promise<(PracticeRevision | null)[]> => {
    const rows = await this.database.rows<PracticeRevision>(
      `SELECT DISTINCT ON (practice_id) ${REVISION} FROM practice_revision refused
        WHERE practice_id = ANY($1) AND state = 'REJECTED' AND NOT EXISTS (
          SELECT 1 FROM practice_revision later WHERE later.practice_id = refused.practice_id AND later.number IS NOT NULL AND (later.created_at, later.id) > (refused.created_at, refused.id))
        ORDER BY practice_id, created_at DESC, id DESC`,
      [ids],
    );
    return inOrder(ids, rows, ({ practiceId }) => practiceId, null);
  };

  private readonly countsOf = async (ids: readonly string[]): Promise<PracticeCounts[]> => {
    const rows = await this.database.rows<PracticeCounts & { id: string }>(
      `SELECT asked.id, taken.considering, taken.adapting, taken.running, taken.reported, taken.stopped,
              (SELECT count(*) FROM practice child WHERE child.parent_id = asked.id AND child.shown_revision_id IS NOT NULL AND child.deleted_at IS NULL) AS children
         FROM unnest($1::uuid[]) AS asked (id)
         CROSS JOIN LATERAL (
           SELECT count(*) FILTER (WHERE state = 'CONSIDERING') AS considering, count(*) FILTER (WHERE state = 'ADAPTING') AS adapting,
                  count(*) FILTER (WHERE state = 'RUNNING') AS running, count(*) FILTER (WHERE state = 'REPORTED') AS reported, count(*) FILTER (WHERE state = 'STOPPED') AS stopped
             FROM adoption WHERE adoption.practice_id = asked.id) taken`,
      [ids],
    );
    return inOrder(ids, rows, ({ id }) => id, NOBODY);
  };

  private readonly cardsOf = async (ids: readonly string[]): Promise<(PracticeCard | null)[]> => {
    const rows = await this.database.rows<PracticeCard>(
      `SELECT practice_id AS "practiceId", city_id AS "cityId", theme_slug AS "themeSlug", language, title, promise, country, region, population, population_band AS "populationBand",
              cost_band AS "costBand", target_groups AS "targetGroups", stage, evidence, goals, adoption_count AS "adoptionCount", published_at AS "publishedAt",
              last_confirmed_at AS "lastConfirmedAt" FROM practice_card WHERE practice_id = ANY($1)`,
      [ids],
    );
    return inOrder(ids, rows, ({ practiceId }) => practiceId, null);
  };

  private readonly answerNotesOf = async (ids: readonly string[]): Promise<(string | null)[]> => {
    const rows = await this.database.rows<{ practiceId: string; note: string | null }>(
      `SELECT DISTINCT ON (practice_id) practice_id AS "practiceId", note FROM practice_confirmation WHERE practice_id = ANY($1) AND answered_at IS NOT NULL ORDER BY practice_id, id DESC`,
      [ids],
    );
    return inOrder(ids, rows, ({ practiceId }) => practiceId, null).map((row) => row?.note ?? null);
  };

  private readonly namesOf = async (ids: readonly string[]): Promise<(string | null)[]> => {
    const rows = await this.database.rows<{ id: string; name: string }>('SELECT id, name FROM member WHERE id = ANY($1)', [ids]);
    return inOrder(ids, rows, ({ id }) => id, null).map((row) => row?.name ?? null);
  };
}
