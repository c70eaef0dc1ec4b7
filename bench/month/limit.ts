import { createServer, type IncomingMessage } from 'node:http';
import pg from 'pg';
import type { MonthAsked } from './pages.js';

interface ItemRow {
  day: number;
  total: number;
  startsLocal: string;
  endsLocal: string;
  allDay: boolean;
  slug: string;
  name: string;
  country: string;
}

const name = process.env.BENCH_NAME ?? 'by hand';
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10, application_name: `bench ${name}` });

/** What can be chosen by. */
const CONDITIONS: Record<keyof MonthAsked['filter'], string> = { themes: 'o.theme_slugs &&', regions: 'o.region = ANY', free: 'o.free =', accessServices: 'o.access_services @>' };

// The month as one writes it by hand: bare node:http, one prepared statement, JSON.stringify. PostgreSQL says where days begin.
const server = createServer((request, response) => {
  asked(request)
    .then(month)
    .then(
      (body) => response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body)),
      (err: Error) => response.writeHead(500).end(err.message),
    );
});

async function asked(request: IncomingMessage): Promise<MonthAsked> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return JSON.parse(text) as MonthAsked;
}

async function month({ year, month: number, zone, filter }: MonthAsked) {
  const first = `${year}-${String(number).padStart(2, '0')}-01`;
  const values: unknown[] = [first, zone];
  const chosen = (Object.keys(filter) as (keyof MonthAsked['filter'])[]).map((key) => `${CONDITIONS[key]} (${`$${values.push(filter[key])}`})`);
  const { rows } = await pool.query<ItemRow>({ name: `month ${Object.keys(filter).join('-')}`, text: statement(chosen), values });
  const days = Map.groupBy(rows, ({ day }) => day);
  const count = new Date(Date.UTC(year, number, 0)).getUTCDate();
  return {
    data: {
      celebrationMonth: Array.from({ length: count }, (_, index) => {
        const items = days.get(index) ?? [];
        return { date: `${first.slice(0, 8)}${String(index + 1).padStart(2, '0')}`, total: items[0]?.total ?? 0, items: items.map(itemOf) };
      }),
    },
  };
}

function itemOf({ day: _day, total: _total, slug, name: cityName, country, ...item }: ItemRow) {
  const last = () => new Date(Date.parse(`${item.endsLocal.slice(0, 10)}T00:00Z`) - 86_400_000).toISOString().slice(0, 10);
  return { ...item, city: { slug, name: cityName, country }, startsLocal: item.allDay ? item.startsLocal.slice(0, 10) : item.startsLocal, endsLocal: item.allDay ? last() : item.endsLocal };
}

function statement(chosen: string[]): string {
  const where = ['o.shown', ...chosen].join(' AND ');
  const whole = `right(o.starts_local, 5) = '00:00' AND right(o.ends_local, 5) = '00:00'`;
  return `WITH month AS (SELECT $1::date AS first, ($1::date + interval '1 month')::date AS next, ($1::date)::timestamp AT TIME ZONE $2 AS begins, ($1::date + interval '1 month') AT TIME ZONE $2 AS ends),
    found AS (
      SELECT o.id, o.starts_at, CASE WHEN ${whole} THEN left(o.starts_local, 10)::date ELSE (o.starts_at AT TIME ZONE $2)::date END AS since,
             CASE WHEN ${whole} THEN left(o.ends_local, 10)::date - 1 WHEN o.ends_at - o.starts_at < '24:00:00'::interval THEN (o.starts_at AT TIME ZONE $2)::date
                  ELSE ((o.ends_at - '1 microsecond'::interval) AT TIME ZONE $2)::date END AS until
        FROM occurrence o
       WHERE ${where} AND o.starts_at < (SELECT ends FROM month) + interval '26 hours' AND o.starts_at > (SELECT begins FROM month) - interval '32 days' AND o.ends_at > (SELECT begins FROM month) - interval '26 hours'),
    counted AS (
      SELECT found.id, day::date AS day, count(*) OVER (PARTITION BY day)::int AS total, row_number() OVER (PARTITION BY day ORDER BY found.starts_at, found.id) AS nth
        FROM month, found, generate_series(greatest(since, month.first), least(until, month.next - 1), interval '1 day') day)
    SELECT counted.day - (SELECT first FROM month) AS day, counted.total, item.*
      FROM counted CROSS JOIN LATERAL (
        SELECT o.id, o.celebration_id AS "celebrationId", c.title, c.language, city.slug, city.name, o.country, coalesce(o.place_name, c.place_name) AS "placeName", o.online AS "isOnline", c.zone,
               o.starts_local AS "startsLocal", o.ends_local AS "endsLocal", c.all_day AS "allDay", o.starts_at AS "startsAt", o.ends_at AS "endsAt", o.state, c.price_kind AS "priceKind", o.access_services AS "accessServices"
          FROM occurrence o JOIN celebration c ON c.id = o.celebration_id JOIN city ON city.id = o.city_id WHERE o.id = counted.id OFFSET 0) item
     WHERE counted.nth <= 5 ORDER BY counted.day, counted.nth`;
}

server.listen(0, '127.0.0.1', () => process.stdout.write(`${JSON.stringify({ ready: true, port: (server.address() as { port: number }).port })}\n`));
process.once('SIGTERM', () => process.exit(0));
