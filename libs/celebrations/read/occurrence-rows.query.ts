import { Injectable } from '@nestjs/common';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { Clock } from '@libs/platform/clock/clock.js';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import { decodeCursor, type Page } from '@libs/platform/graphql/connection.js';
import { inOrder, loaderOf } from '@libs/platform/graphql/loader.js';
import { OwnedPages, type Position } from '@libs/platform/graphql/owned-pages.js';
import { canSee, type CelebrationFacts } from '../celebration.policy.js';
import type { Occurrence } from '../when/occurrence.entity.js';
import { occurrenceUnknown } from '../when/when.errors.js';
import { showEnd, showStart } from '../when/rules/format-local-time.js';

/** An occurrence as the statement gives it and the resolvers take it: with what of its celebration says who sees it. */
export type SeenOccurrence = Occurrence & {
  allDay: boolean;
  celebrationState: CelebrationFacts['state'];
  offer: CelebrationFacts['offer'];
};

/** Columns of `o` and of its celebration `of`. */
export const OCCURRENCE_COLUMNS = `o.id, o.celebration_id AS "celebrationId", o.original_start AS "originalStart", o.starts_local AS "startsLocal", o.ends_local AS "endsLocal",
  o.starts_at AS "startsAt", o.ends_at AS "endsAt", o.state, o.moved_at AS "movedAt", o.cancel_reason AS "cancelReason", coalesce(o.place_name, of.place_name) AS "placeName",
  o.capacity, o.taken, o.waiting, o.edits, of.all_day AS "allDay", of.city_id AS "cityId", of.state AS "celebrationState", of.offer`;

const BY_ID = `SELECT ${OCCURRENCE_COLUMNS} FROM occurrence o JOIN celebration of ON of.id = o.celebration_id AND of.deleted_at IS NULL WHERE o.id = ANY($1)`;

/** Occurrences by id, and of celebrations; times as the API says them. */
@Injectable()
export class OccurrenceRows {
  private readonly coming = this.listOf(false);
  private readonly past = this.listOf(true);

  constructor(
    private readonly database: ReadDatabase,
    private readonly clock: Clock,
  ) {}

  async read(statement: string, values: unknown[]): Promise<SeenOccurrence[]> {
    return (await this.database.rows<SeenOccurrence>(statement, values)).map(asOccurrence);
  }

  /** Null where there is none, and where the one who asks may not see its celebration. */
  async one(context: GraphqlContext, id: string): Promise<SeenOccurrence | null> {
    const [occurrence] = await this.read(BY_ID, [[id]]);
    return occurrence && canSee(context.actor, { ...occurrence, state: occurrence.celebrationState }) ? occurrence : null;
  }

  /** After a write, for the one who made it. */
  async changed(context: GraphqlContext, id: string): Promise<SeenOccurrence> {
    const occurrence = await this.one(context, id);
    if (!occurrence) throw occurrenceUnknown();
    return occurrence;
  }

  /** Of a celebration that is seen: what is not over, the next one first; or what is, the latest first. */
  page(context: GraphqlContext, celebrationId: string, past: boolean, position: Position): Promise<Page<SeenOccurrence>> {
    return (past ? this.past : this.coming).page(context, celebrationId, position);
  }

  /** The one that takes place next; null where none does. One statement for all celebrations of an answer. */
  next(context: GraphqlContext, celebrationId: string): Promise<SeenOccurrence | null> {
    return loaderOf(context, this.nextOf).load(celebrationId);
  }

  private readonly nextOf = async (ids: readonly string[]): Promise<(SeenOccurrence | null)[]> => {
    const rows = await this.read(
      `SELECT ${OCCURRENCE_COLUMNS} FROM unnest($1::uuid[]) AS asked (id) JOIN celebration of ON of.id = asked.id
        CROSS JOIN LATERAL (SELECT * FROM occurrence WHERE celebration_id = asked.id AND state = 'SCHEDULED' AND ends_at > $2 ORDER BY starts_at, id LIMIT 1) o`,
      [ids, this.clock.now()],
    );
    return inOrder(ids, rows, ({ celebrationId }) => celebrationId, null);
  };

  private listOf(past: boolean): OwnedPages<SeenOccurrence> {
    const [over, behind, order] = past ? ['<=', '<', 'DESC'] : ['>', '>', 'ASC'];
    return new OwnedPages({
      ownerOf: ({ celebrationId }) => celebrationId,
      positionOf: ({ startsAt, id }) => [startsAt.toISOString(), id],
      read: (_context, ids, { first, after }) => {
        const position = decodeCursor(after, 2);
        const from = position ? `AND (starts_at, id) ${behind} ($4::timestamptz, $5::uuid)` : '';
        return this.read(
          `SELECT ${OCCURRENCE_COLUMNS} FROM unnest($1::uuid[]) WITH ORDINALITY AS asked (id, place) JOIN celebration of ON of.id = asked.id
            CROSS JOIN LATERAL (SELECT * FROM occurrence WHERE celebration_id = asked.id AND ends_at ${over} $3 ${from} ORDER BY starts_at ${order}, id ${order} LIMIT $2) o
            ORDER BY asked.place, o.starts_at ${order}, o.id ${order}`,
          [ids, first + 1, this.clock.now(), ...(position ?? [])],
        );
      },
    });
  }
}

function asOccurrence(row: SeenOccurrence): SeenOccurrence {
  const { allDay } = row;
  return { ...row, originalStart: showStart(row.originalStart, allDay), startsLocal: showStart(row.startsLocal, allDay), endsLocal: showEnd(row.endsLocal, allDay) };
}
