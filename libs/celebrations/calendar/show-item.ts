import type { City } from '@libs/cities/city.entity.js';
import type { Picture } from '@libs/media/pictures/picture.entity.js';
import { showEnd, showStart } from '../when/rules/format-local-time.js';
import type { Bind } from './build-conditions.js';
import { distanceFrom } from './build-conditions.js';
import type { CelebrationFilter } from './calendar.inputs.js';
import type { CalendarItem } from './calendar.types.js';

/** An occurrence with its celebration, city and poster, as the statement gives it. */
export interface ItemRow extends Omit<CalendarItem, 'city' | 'poster'> {
  cityId: string;
  citySlug: string;
  cityName: string;
  cityIsSample: boolean;
  country: string;
  region: City['region'];
  posterId: string | null;
  posterWidth: number;
  posterHeight: number;
  posterAlt: string;
}

/** Columns of an occurrence `o` and of what stands beside it. */
function itemColumns({ near }: CelebrationFilter, bind: Bind): string {
  return `o.id, o.celebration_id AS "celebrationId", o.theme_slugs AS themes, o.latitude, o.longitude, o.online AS "isOnline", o.starts_local AS "startsLocal", o.ends_local AS "endsLocal",
  o.starts_at AS "startsAt", o.ends_at AS "endsAt", o.state, o.moved_at IS NOT NULL AS "isMoved", o.access_services AS "accessServices", o.languages AS "spokenLanguages",
  CASE WHEN o.waiting > 0 THEN 0 ELSE o.capacity - o.taken END AS "placesLeft", o.country, o.region, ${near ? distanceFrom(near, bind) : 'NULL::float8'} AS "distanceKm",
  c.title, c.language, c.host, coalesce(o.place_name, c.place_name) AS "placeName", c.zone, c.all_day AS "allDay", c.rule IS NOT NULL AS "isRepeated", c.price_kind AS "priceKind",
  c.registration = 'NEEDED' AS "registrationNeeded", c.is_sample AS "isSample", city.id AS "cityId", city.slug AS "citySlug", city.name AS "cityName", city.is_sample AS "cityIsSample",
  p.id AS "posterId", p.width AS "posterWidth", p.height AS "posterHeight", p.alt AS "posterAlt"`;
}

/**
 * What is shown of each row of `listed`, which has an id, as `item`. Looked up one by one: a planner that does not know how few they are
 * would read whole tables for them.
 */
export function itemsOf(listed: string, filter: CelebrationFilter, bind: Bind): string {
  return `${listed} CROSS JOIN LATERAL (
    SELECT ${itemColumns(filter, bind)} FROM occurrence o JOIN celebration c ON c.id = o.celebration_id JOIN city ON city.id = o.city_id
      LEFT JOIN picture p ON p.id = c.poster_id AND p.deleted_at IS NULL WHERE o.id = ${listed}.id OFFSET 0) item`;
}

/** As the API shows it: whole days are dates. */
export function itemOf(row: ItemRow): CalendarItem {
  const { posterId, posterWidth: width, posterHeight: height, posterAlt: alt } = row;
  return Object.assign(row, {
    startsLocal: showStart(row.startsLocal, row.allDay),
    endsLocal: showEnd(row.endsLocal, row.allDay),
    city: { id: row.cityId, slug: row.citySlug, name: row.cityName, country: row.country, region: row.region, isSample: row.cityIsSample } as City,
    poster: posterId === null ? null : ({ id: posterId, purpose: 'POSTER', width, height, alt } as Picture),
  });
}
