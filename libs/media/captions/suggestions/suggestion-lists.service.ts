import { Injectable } from '@nestjs/common';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { decodeCursor, type Page, toPage } from '@libs/platform/graphql/connection.js';
import { inOrder, loaderOf } from '@libs/platform/graphql/loader.js';
import type { CaptionSuggestion } from './caption-suggestion.entity.js';

export type SuggestionRow = CaptionSuggestion & { byName: string | null };

export interface SuggestionsAsked {
  filmId: string;
  state: string | null;
  language: string | null;
  /** Their own alone; null for everybody's. */
  memberId: string | null;
  first: number;
  after?: string | null;
}

/** Reads suggestions, newest first. */
@Injectable()
export class CaptionSuggestionList {
  constructor(private readonly database: ReadDatabase) {}

  async page({ filmId, state, language, memberId, first, after }: SuggestionsAsked): Promise<Page<SuggestionRow>> {
    const rows = await this.database.rows<SuggestionRow>(
      `SELECT s.id, s.film_id AS "filmId", s.language, s.start_ms AS "startMs", s.end_ms AS "endMs", s.current, s.suggested, s.note, s.state, s.answer,
              s.member_id AS "memberId", s.decided_at AS "decidedAt", s.created_at AS "createdAt", m.name AS "byName"
         FROM caption_suggestion s LEFT JOIN member m ON m.id = s.member_id
        WHERE s.film_id = $1 AND ($2::text IS NULL OR s.state = $2) AND ($3::text IS NULL OR s.language = $3)
          AND ($4::uuid IS NULL OR s.member_id = $4) AND ($5::uuid IS NULL OR s.id < $5)
        ORDER BY s.id DESC LIMIT $6`,
      [filmId, state, language, memberId, decodeCursor(after, 1)?.[0] ?? null, first + 1],
    );
    return toPage(
      rows,
      first,
      (row) => row,
      ({ id }) => [id],
    );
  }

  /** How many of a film wait for an answer. */
  open(context: GraphqlContext, filmId: string): Promise<number> {
    return loaderOf(context, this.countOpen).load(filmId);
  }

  private readonly countOpen = async (filmIds: readonly string[]): Promise<number[]> => {
    const rows = await this.database.rows<{ filmId: string; open: number }>(
      `SELECT film_id AS "filmId", count(*)::int AS open FROM caption_suggestion WHERE film_id = ANY($1) AND state = 'OPEN' GROUP BY 1`,
      [[...filmIds]],
    );
    return inOrder(filmIds, rows, ({ filmId }) => filmId, undefined).map((row) => row?.open ?? 0);
  };
}
