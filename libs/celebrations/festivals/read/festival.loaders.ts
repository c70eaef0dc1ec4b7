import { Injectable } from '@nestjs/common';
import { LIMITS } from '@libs/contracts/limits.js';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import { inOrder, loaderOf } from '@libs/platform/graphql/loader.js';
import type { FestivalPlace, FestivalTotals } from '../festival.types.js';
import { FIRST_DAY, LAST_DAY, ON_DAYS_OF_F } from './find-on-days.js';

/** What is counted of a festival. */
export interface FestivalFigures {
  totals: Omit<FestivalTotals, 'waitingOffers'>;
  /** By the number of the day from 0, where there is anything. */
  days: Record<string, number>;
  /** Those with most first. */
  places: FestivalPlace[];
}

const NOTHING: FestivalFigures = { totals: { celebrations: 0, times: 0, hosts: 0, places: 0, free: 0, accessible: 0, registered: 0, came: 0 }, days: {}, places: [] };

/** One pass over what is on the site on their days, each festival's by its index, counted in three ways. Names are compared by their letters alone: no order of a language is needed. */
const FIGURES = `WITH times AS MATERIALIZED (
    SELECT f.id AS festival_id, one.* FROM festival f CROSS JOIN LATERAL (
      SELECT o.id, o.celebration_id, o.state = 'SCHEDULED' AS is_on, o.free, cardinality(o.access_services) > 0 AS accessible, o.taken, c.host, coalesce(o.place_name, c.place_name) AS place,
             greatest(${FIRST_DAY} - f.starts_on, 0) AS first_day, least(${LAST_DAY}, f.ends_on) - f.starts_on AS last_day
        FROM occurrence o JOIN celebration c ON c.id = o.celebration_id
       WHERE o.shown AND o.festival_id = f.id AND o.starts_at < f.ends_on + '3 days'::interval AND ${ON_DAYS_OF_F} OFFSET 0) one
     WHERE f.id = ANY($1::uuid[])),
  door AS (SELECT times.festival_id, sum(r.attended_places)::int AS came FROM times JOIN registration r ON r.occurrence_id = times.id AND r.attended_at IS NOT NULL GROUP BY 1),
  totals AS (
    SELECT festival_id, count(DISTINCT celebration_id) AS celebrations, count(*) AS times, count(DISTINCT lower(host) COLLATE "C") AS hosts, count(DISTINCT lower(place) COLLATE "C") AS places,
           count(DISTINCT celebration_id) FILTER (WHERE free) AS free, count(DISTINCT celebration_id) FILTER (WHERE accessible) AS accessible, sum(taken) AS registered
      FROM times WHERE is_on GROUP BY 1),
  days AS (
    SELECT festival_id, jsonb_object_agg(day, total) AS days
      FROM (SELECT festival_id, day, count(*) AS total FROM times, generate_series(first_day, last_day) day GROUP BY 1, 2) counted GROUP BY 1),
  places AS (
    SELECT festival_id, jsonb_agg(jsonb_build_object('name', name, 'total', total) ORDER BY nth) AS places
      FROM (SELECT festival_id, min(place COLLATE "C") AS name, count(*) AS total, row_number() OVER (PARTITION BY festival_id ORDER BY count(*) DESC, lower(place) COLLATE "C") AS nth
              FROM times WHERE place IS NOT NULL GROUP BY festival_id, lower(place) COLLATE "C") ranked WHERE nth <= ${LIMITS.festival.places} GROUP BY 1)
  SELECT festival_id AS "festivalId", totals.*, coalesce(door.came, 0) AS came, days.days, coalesce(places.places, '[]') AS "placeList"
    FROM days LEFT JOIN totals USING (festival_id) LEFT JOIN door USING (festival_id) LEFT JOIN places USING (festival_id)`;

type Row = { [K in keyof FestivalFigures['totals']]: number | null } & { festivalId: string; days: Record<string, number>; placeList: FestivalPlace[] };

/** What is counted of festivals, read for all of an answer at once. */
@Injectable()
export class FestivalLoaders {
  constructor(private readonly database: ReadDatabase) {}

  figures(context: GraphqlContext, festivalId: string): Promise<FestivalFigures> {
    return loaderOf(context, this.figuresOf).load(festivalId);
  }

  /** Offers of hosts that wait for an answer. */
  waitingOffers(context: GraphqlContext, festivalId: string): Promise<number> {
    return loaderOf(context, this.offersOf).load(festivalId);
  }

  private readonly figuresOf = async (ids: readonly string[]): Promise<FestivalFigures[]> => {
    const rows = (await this.database.rows<Row>(FIGURES, [ids])).map((row) => ({ id: row.festivalId, figures: asFigures(row) }));
    return inOrder(ids, rows, ({ id }) => id, null).map((row) => row?.figures ?? NOTHING);
  };

  private readonly offersOf = async (ids: readonly string[]): Promise<number[]> => {
    const rows = await this.database.rows<{ festivalId: string; waiting: number }>(
      `SELECT festival_id AS "festivalId", count(*)::int AS waiting FROM celebration WHERE festival_id = ANY($1) AND offer = 'OFFERED' AND deleted_at IS NULL GROUP BY 1`,
      [ids],
    );
    return inOrder(ids, rows, ({ festivalId }) => festivalId, null).map((row) => row?.waiting ?? 0);
  };
}

function asFigures(row: Row): FestivalFigures {
  const names = Object.keys(NOTHING.totals) as (keyof FestivalFigures['totals'])[];
  const totals = Object.fromEntries(names.map((name) => [name, Number(row[name] ?? 0)])) as unknown as FestivalFigures['totals'];
  return { totals, days: row.days, places: row.placeList };
}
