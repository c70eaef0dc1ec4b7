import { Injectable } from '@nestjs/common';
import { LIMITS } from '@libs/contracts/limits.js';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import { type Bind, filterConditions } from './build-conditions.js';
import type { CelebrationFilter } from './calendar.inputs.js';
import type { MapPlace } from './calendar.types.js';
import { overlapping, type Span } from './find-overlapping.js';
import { type ItemRow, itemOf, itemsOf } from './show-item.js';

interface PlaceRow extends ItemRow {
  place: number;
  count: number;
  placeLatitude: number;
  placeLongitude: number;
}

/** What there is on the map, place by place: one prepared statement. */
@Injectable()
export class CelebrationMapQuery {
  constructor(private readonly database: ReadDatabase) {}

  async places(span: Span, filter: CelebrationFilter): Promise<MapPlace[]> {
    const values: unknown[] = [];
    const statement = mapStatement(span, filter, (value) => `$${values.push(value)}`);
    const rows = await this.database.rows<PlaceRow>(statement, values);
    return [...Map.groupBy(rows, ({ place }) => place).values()].map((all) => {
      const [{ placeLatitude: latitude, placeLongitude: longitude, count }] = all as [PlaceRow];
      return { latitude, longitude, count, items: all.map(itemOf) };
    });
  }
}

/** Points within some ten metres are one place. Where there are too many places those with most are shown. */
export function mapStatement(span: Span, filter: CelebrationFilter, bind: Bind): string {
  const from = `${bind(span.from)}::timestamptz`;
  const conditions = ['o.latitude IS NOT NULL', `(o.starts_at >= ${from} OR o.ends_at > ${from})`, ...filterConditions(filter, bind)];
  const point = 'round(o.latitude::numeric, 4) AS lat, round(o.longitude::numeric, 4) AS lon';
  const { mapPlaces, perPlace } = LIMITS.calendar;
  return `WITH found AS (${overlapping(`o.id, o.starts_at, ${point}`, span, conditions, bind)}),
  places AS (SELECT lat, lon, count(*)::int AS count, row_number() OVER (ORDER BY count(*) DESC, lat, lon)::int AS place FROM found GROUP BY lat, lon ORDER BY place LIMIT ${mapPlaces}),
  placed AS (SELECT found.id, places.*, row_number() OVER (PARTITION BY place ORDER BY found.starts_at, found.id) AS nth FROM found JOIN places USING (lat, lon)),
  shown AS (SELECT * FROM placed WHERE nth <= ${perPlace})
  SELECT shown.place, shown.count, shown.lat::float8 AS "placeLatitude", shown.lon::float8 AS "placeLongitude", item.* FROM ${itemsOf('shown', filter, bind)} ORDER BY shown.place, shown.nth`;
}
