import { createServer, type IncomingMessage } from 'node:http';
import pg from 'pg';
import type { FestivalAsked } from './pages.js';

interface ItemRow {
  startsLocal: string;
  endsLocal: string;
  allDay: boolean;
}

const name = process.env.BENCH_NAME ?? 'by hand';
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10, application_name: `bench ${name}` });
const SHOWN = 50;

/** What the programme can be chosen by. */
const CONDITIONS: Record<Exclude<keyof FestivalAsked['filter'], 'day'>, (value: string) => string> = {
  theme: (value) => `o.theme_slugs @> ARRAY[${value}::text]`,
  free: (value) => `o.free = ${value}`,
  accessServices: (value) => `o.access_services @> ${value}`,
  age: (value) => `coalesce(c.age_from, 0) <= ${value} AND coalesce(c.age_to, 200) >= ${value}`,
};

const FIRST_DAY = 'left(o.starts_local, 10)::date';
const LAST_DAY = `CASE WHEN o.ends_at - o.starts_at < '24:00:00'::interval THEN ${FIRST_DAY} ELSE (o.ends_local::timestamp - '1 microsecond'::interval)::date END`;

/** The festival with all that is counted, its times read once; PostgreSQL writes the JSON. */
const HEAD = `WITH fest AS (SELECT f.*, city.slug AS city_slug, city.name AS city_name, city.country AS city_country FROM festival f JOIN city ON city.id = f.city_id WHERE f.slug = $1 AND f.state = 'PUBLISHED' AND f.deleted_at IS NULL),
  times AS MATERIALIZED (
    SELECT o.id, o.celebration_id, o.state, o.free, o.taken, cardinality(o.access_services) > 0 AS accessible, coalesce(o.place_name, c.place_name) AS place, lower(c.host) AS host,
           greatest(${FIRST_DAY}, fest.starts_on) AS since, least(${LAST_DAY}, fest.ends_on) AS until
      FROM fest JOIN occurrence o ON o.festival_id = fest.id AND o.shown JOIN celebration c ON c.id = o.celebration_id WHERE ${FIRST_DAY} <= fest.ends_on AND ${LAST_DAY} >= fest.starts_on)
  SELECT json_build_object('id', id, 'slug', slug, 'title', title, 'description', description, 'language', language, 'startsOn', starts_on, 'endsOn', ends_on, 'zone', zone, 'state', state, 'callText', call_text,
    'callOpenUntil', call_open_until, 'callIsOpen', coalesce(call_open_until > now(), false), 'city', json_build_object('slug', city_slug, 'name', city_name, 'country', city_country),
    'themes', (SELECT json_agg(json_build_object('slug', theme.slug) ORDER BY at) FROM unnest(theme_slugs) WITH ORDINALITY named(slug, at) JOIN theme ON theme.slug = named.slug),
    'totals', (SELECT json_build_object('celebrations', count(DISTINCT celebration_id), 'times', count(*), 'hosts', count(DISTINCT host), 'places', count(DISTINCT lower(place)),
        'free', count(DISTINCT celebration_id) FILTER (WHERE free), 'accessible', count(DISTINCT celebration_id) FILTER (WHERE accessible), 'registered', coalesce(sum(taken), 0),
        'came', (SELECT coalesce(sum(attended_places), 0) FROM registration r JOIN times ON times.id = r.occurrence_id AND times.state = 'SCHEDULED' WHERE r.attended_at IS NOT NULL)) FROM times WHERE state = 'SCHEDULED'),
    'days', (SELECT json_agg(json_build_object('date', day::date, 'total', (SELECT count(*) FROM times WHERE since <= day AND until >= day)) ORDER BY day) FROM generate_series(starts_on, ends_on, '1 day'::interval) day),
    'places', (SELECT json_agg(json_build_object('name', name, 'total', total) ORDER BY total DESC, lower(name) COLLATE "C") FROM (SELECT min(place) AS name, count(*) AS total FROM times WHERE place IS NOT NULL GROUP BY lower(place) ORDER BY 2 DESC, lower(min(place)) COLLATE "C" LIMIT 200) p)
  ) AS festival FROM fest`;

// The page as one writes it by hand: bare node:http, two prepared statements at once, JSON.stringify.
const server = createServer((request, response) => {
  asked(request)
    .then(page)
    .then(
      (body) => response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body)),
      (err: Error) => response.writeHead(500).end(err.message),
    );
});

async function asked(request: IncomingMessage): Promise<FestivalAsked> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return JSON.parse(text) as FestivalAsked;
}

async function page({ slug, filter: { day, ...filter } }: FestivalAsked) {
  const values: unknown[] = [slug];
  const days = day ? [`${FIRST_DAY} <= $${values.push(day)}::date AND ${LAST_DAY} >= $${values.length}::date`] : [`${FIRST_DAY} <= f.ends_on AND ${LAST_DAY} >= f.starts_on`];
  const chosen = (Object.keys(filter) as (keyof typeof filter)[]).map((key) => CONDITIONS[key](`$${values.push(filter[key])}`));
  const [head, programme] = await Promise.all([
    pool.query<{ festival: object }>({ name: 'festival', text: HEAD, values: [slug] }),
    pool.query<ItemRow>({ name: `programme ${day ? 'day' : ''} ${Object.keys(filter).join('-')}`, text: statement([...days, ...chosen]), values }),
  ]);
  const nodes = programme.rows.slice(0, SHOWN).map(itemOf);
  return { data: { festival: { ...head.rows[0]?.festival, programme: { nodes, pageInfo: { hasNextPage: programme.rows.length > SHOWN } } } } };
}

function itemOf(item: ItemRow): ItemRow {
  if (!item.allDay) return item;
  const last = new Date(Date.parse(`${item.endsLocal.slice(0, 10)}T00:00Z`) - 86_400_000).toISOString().slice(0, 10);
  return { ...item, startsLocal: item.startsLocal.slice(0, 10), endsLocal: last };
}

function statement(conditions: string[]): string {
  return `SELECT o.id, o.celebration_id AS "celebrationId", c.title, c.language, c.host, o.theme_slugs AS themes, coalesce(o.place_name, c.place_name) AS "placeName", o.online AS "isOnline", c.zone,
      o.starts_local AS "startsLocal", o.ends_local AS "endsLocal", c.all_day AS "allDay", o.starts_at AS "startsAt", o.ends_at AS "endsAt", o.state, c.price_kind AS "priceKind", o.access_services AS "accessServices",
      c.registration = 'NEEDED' AS "registrationNeeded", CASE WHEN o.waiting > 0 THEN 0 ELSE o.capacity - o.taken END AS "placesLeft"
    FROM festival f JOIN occurrence o ON o.festival_id = f.id AND o.shown JOIN celebration c ON c.id = o.celebration_id
   WHERE f.slug = $1 AND ${conditions.join(' AND ')} ORDER BY o.starts_at, o.id LIMIT ${SHOWN + 1}`;
}

server.listen(0, '127.0.0.1', () => process.stdout.write(`${JSON.stringify({ ready: true, port: (server.address() as { port: number }).port })}\n`));
process.once('SIGTERM', () => process.exit(0));
