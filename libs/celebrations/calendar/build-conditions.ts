import type { CelebrationFilter, NearInput } from './calendar.inputs.js';

/** Gives a value to a statement and answers its place in it, as `$1`. */
export type Bind = (value: unknown) => string;

/** Mean radius of the earth; a degree of a great circle is as long everywhere. */
const EARTH_KM = 6_371.0088;
const DEGREE_KM = (EARTH_KM * Math.PI) / 180;
const RADIANS = Math.PI / 180;

/** What occurrences `o` must meet; all of it is in their own row. */
export function filterConditions(filter: CelebrationFilter, bind: Bind): string[] {
  const { themes, cities, regions, countries, free, accessServices, languages, online, near, festival } = filter;
  return [
    ...(themes?.length ? [`o.theme_slugs && ${bind(themes)}::text[]`] : []),
    ...oneOf('o.city_id', cities, bind, (slugs, isOne) => (isOne ? `(SELECT id FROM city WHERE slug = ${slugs})` : `ARRAY(SELECT id FROM city WHERE slug = ANY(${slugs}::text[]))`)),
    ...oneOf('o.region', regions, bind),
    ...oneOf('o.country', countries, bind),
    ...(free == null ? [] : [free ? 'o.free' : 'NOT o.free']),
    ...(online == null ? [] : [online ? 'o.online' : 'NOT o.online']),
    ...(accessServices?.length ? [`o.access_services @> ${bind(accessServices)}::text[]`] : []),
    ...(languages?.length ? [`o.languages && ${bind(languages)}::text[]`] : []),
    ...(festival ? [`o.festival_id = (SELECT id FROM festival WHERE slug = ${bind(festival)} AND state = 'PUBLISHED' AND deleted_at IS NULL)`] : []),
    ...(near ? [nearCondition(near, bind)] : []),
  ];
}

// One value alone is an equality: an index in which it stands before the time then gives what comes next of it.
function oneOf(column: string, values: readonly string[] | null | undefined, bind: Bind, of?: (bound: string, isOne: boolean) => string): string[] {
  if (!values?.length) return [];
  const isOne = values.length === 1;
  const bound = bind(isOne ? values[0] : values);
  if (of) return [isOne ? `${column} = ${of(bound, true)}` : `${column} = ANY(${of(bound, false)})`];
  return [isOne ? `${column} = ${bound}` : `${column} = ANY(${bound}::text[])`];
}

/** Great-circle distance of occurrence `o`, in kilometres. */
export function distanceFrom({ latitude, longitude }: NearInput, bind: Bind): string {
  const [lat, lon] = [`${bind(latitude)}::float8`, `${bind(longitude)}::float8`];
  const square = (degrees: string) => `sin(radians(${degrees}) / 2) ^ 2`;
  return `(${2 * EARTH_KM} * asin(sqrt(least(1, ${square(`o.latitude - ${lat}`)} + cos(radians(${lat})) * cos(radians(o.latitude)) * ${square(`o.longitude - ${lon}`)}))))`;
}

/** A box around it first, which an index knows; of what is in it, what is near enough. */
function nearCondition(near: NearInput, bind: Bind): string {
  const box = boxAround(near);
  const longitudes = box.longitudes.map(([west, east]) => `o.longitude BETWEEN ${bind(west)}::float8 AND ${bind(east)}::float8`);
  return `o.latitude BETWEEN ${bind(box.south)}::float8 AND ${bind(box.north)}::float8 AND (${longitudes.join(' OR ')}) AND ${distanceFrom(near, bind)} <= ${bind(near.km)}::float8`;
}

/** Degrees that hold all points so near: two spans of longitude beside the date line, all of them around a pole. */
export function boxAround({ latitude, longitude, km }: NearInput): { south: number; north: number; longitudes: [number, number][] } {
  const height = km / DEGREE_KM;
  const [south, north] = [Math.max(-90, latitude - height), Math.min(90, latitude + height)];
  if (latitude - height <= -90 || latitude + height >= 90) return { south, north, longitudes: [[-180, 180]] };
  const width = Math.asin(Math.min(1, Math.sin(height * RADIANS) / Math.cos(latitude * RADIANS))) / RADIANS;
  const [west, east] = [longitude - width, longitude + width];
  if (west < -180) return { south, north, longitudes: [[-180, east], [west + 360, 180]] };
  if (east > 180) return { south, north, longitudes: [[west, 180], [-180, east - 360]] };
  return { south, north, longitudes: [[west, east]] };
}
