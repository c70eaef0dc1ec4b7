import { Injectable } from '@nestjs/common';
import { LIMITS } from '@libs/contracts/limits.js';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import { groupsInOrder, inOrder, loaderOf } from '@libs/platform/graphql/loader.js';
import type { FestivalDay, FestivalPlace, FestivalTotals } from '../festival.types.js';
import { FIRST_DAY, LAST_DAY, ON_DAYS_OF_F } from './find-on-days.js';

type Counted = Omit<FestivalTotals, 'waitingOffers'>;

const NOTHING: Counted = { celebrations: 0, times: 0, hosts: 0, places: 0, free: 0, accessible: 0, registered: 0, came: 0 };

/** What is on the site on the days of the festivals in $1, as `o` of celebration `c` of festival `f`. */
const ON_DAYS = `festival f JOIN occurrence o ON o.festival_id = f.id AND o.shown JOIN celebration c ON c.id = o.celebration_id
  WHERE f.id = ANY($1::uuid[]) AND ${ON_DAYS_OF_F}`;

const TOTALS = `WITH times AS MATERIALIZED (
    SELECT f.id AS festival_id, o.id, o.celebration_id, o.free, cardinality(o.access_services) > 0 AS accessible, o.taken, lower(coalesce(o.place_name, c.place_name)) AS place, lower(c.host) AS host
      FROM ${ON_DAYS} AND o.state = 'SCHEDULED'),
  door AS (SELECT times.festival_id, sum(r.attended_places)::int AS came FROM times JOIN registration r ON r.occurrence_id = times.id AND r.attended_at IS NOT NULL GROUP BY 1)
  SELECT times.festival_id AS "festivalId", count(DISTINCT celebration_id)::int AS celebrations, count(*)::int AS times, count(DISTINCT host)::int AS hosts, count(DISTINCT place)::int AS places,
         (count(DISTINCT celebration_id) FILTER (WHERE free))::int AS free, (count(DISTINCT celebration_id) FILTER (WHERE accessible))::int AS accessible, sum(taken)::int AS registered,
         coalesce(max(door.came), 0) AS came
    FROM times LEFT JOIN door ON door.festival_id = times.festival_id GROUP BY times.festival_id`;

const DAYS = `WITH counted AS (
    SELECT f.id AS festival_id, each::date AS day, count(*)::int AS total
      FROM ${ON_DAYS.replace(' WHERE', ` CROSS JOIN LATERAL generate_series(greatest(${FIRST_DAY}, f.starts_on), least(${LAST_DAY}, f.ends_on), '1 day'::interval) each WHERE`)} GROUP BY 1, 2)
  SELECT f.id AS "festivalId", each::date::text AS date, coalesce(counted.total, 0) AS total
    FROM festival f CROSS JOIN LATERAL generate_series(f.starts_on, f.ends_on, '1 day'::interval) each LEFT JOIN counted ON counted.festival_id = f.id AND counted.day = each::date
   WHERE f.id = ANY($1::uuid[]) ORDER BY f.id, each`;

const PLACES = `SELECT * FROM (
    SELECT "festivalId", min(name) AS name, count(*)::int AS total, row_number() OVER (PARTITION BY "festivalId" ORDER BY count(*) DESC, lower(name)) AS nth
      FROM (SELECT f.id AS "festivalId", coalesce(o.place_name, c.place_name) AS name FROM ${ON_DAYS}) place WHERE name IS NOT NULL GROUP BY "festivalId", lower(name)) ranked
   WHERE nth <= ${LIMITS.festival.places} ORDER BY "festivalId", nth`;

/** What is counted of festivals, read for all of an answer at once. */
@Injectable()
export class FestivalLoaders {
  constructor(private readonly database: ReadDatabase) {}

  totals(context: GraphqlContext, festivalId: string): Promise<Counted> {
    return loaderOf(context, this.totalsOf).load(festivalId);
  }

  /** Each of its days, also those on which there is nothing. */
  days(context: GraphqlContext, festivalId: string): Promise<FestivalDay[]> {
    return loaderOf(context, this.daysOf).load(festivalId);
  }

  /** Those with most first. */
  places(context: GraphqlContext, festivalId: string): Promise<FestivalPlace[]> {
    return loaderOf(context, this.placesOf).load(festivalId);
  }

  /** Offers of hosts that wait for an answer. */
  waitingOffers(context: GraphqlContext, festivalId: string): Promise<number> {
    return loaderOf(context, this.offersOf).load(festivalId);
  }

  private readonly totalsOf = async (ids: readonly string[]): Promise<Counted[]> => {
    const rows = await this.database.rows<Counted & { festivalId: string }>(TOTALS, [ids]);
    return inOrder(ids, rows, ({ festivalId }) => festivalId, NOTHING);
  };

  private readonly daysOf = async (ids: readonly string[]): Promise<FestivalDay[][]> => {
    const rows = await this.database.rows<FestivalDay & { festivalId: string }>(DAYS, [ids]);
    return groupsInOrder(ids, rows, ({ festivalId }) => festivalId);
  };

  private readonly placesOf = async (ids: readonly string[]): Promise<FestivalPlace[][]> => {
    const rows = await this.database.rows<FestivalPlace & { festivalId: string }>(PLACES, [ids]);
    return groupsInOrder(ids, rows, ({ festivalId }) => festivalId);
  };

  private readonly offersOf = async (ids: readonly string[]): Promise<number[]> => {
    const rows = await this.database.rows<{ festivalId: string; waiting: number }>(
      `SELECT festival_id AS "festivalId", count(*)::int AS waiting FROM celebration WHERE festival_id = ANY($1) AND offer = 'OFFERED' AND deleted_at IS NULL GROUP BY 1`,
      [ids],
    );
    return inOrder(ids, rows, ({ festivalId }) => festivalId, null).map((row) => row?.waiting ?? 0);
  };
}
