import pg from 'pg';
import { newId } from '@libs/platform/ids/id.js';

const CITY = '00000000-0000-7000-8000-000000000001';

/** A city that celebrates; made once a database. */
export async function addCity(client: pg.Client): Promise<void> {
  await client.query(
    `INSERT INTO city (id, slug, name, kind, country, region, latitude, longitude, languages, year_joined, status, time_zone, is_sample, storage_limit_bytes, created_at)
     VALUES ($1, 'kuvala', 'Kuvala', 'CITY', 'KE', 'AFRICA', -1, 37, '{en}', 2020, 'MEMBER', 'Africa/Nairobi', false, 21474836480, now())`,
    [CITY],
  );
}

/** A time of a celebration for which one registers, with so many places; answers its id. */
export async function addOccurrence(client: pg.Client, capacity: number): Promise<string> {
  const [id, occurrenceId] = [newId(), newId()];
  await client.query(
    `INSERT INTO celebration (id, city_id, key, state, language, title, theme_slugs, host, zone, starts_local, ends_local, registration, capacity, places_each, calendar_uid, published_at, created_at, updated_at)
     VALUES ($1::uuid, $2, $1::uuid, 'PUBLISHED', 'en', 'Lantern walk', '{celebration}', 'Kuvala', 'Africa/Nairobi', '2099-05-02T19:00', '2099-05-02T21:00', 'NEEDED', $3, 2, $1::text, now(), now(), now())`,
    [id, CITY, capacity],
  );
  await client.query(
    `INSERT INTO occurrence (id, celebration_id, original_start, starts_local, ends_local, starts_at, ends_at, zone_version, capacity, shown, city_id, region, country, theme_slugs, free, online, access_services, languages)
     VALUES ($1, $2, '2099-05-02T19:00', '2099-05-02T19:00', '2099-05-02T21:00', '2099-05-02T16:00Z', '2099-05-02T18:00Z', 'x', $3, true, $4, 'AFRICA', 'KE', '{celebration}', true, false, '{}', '{en}')`,
    [occurrenceId, id, capacity, CITY],
  );
  return occurrenceId;
}

interface Counted {
  taken: number;
  waiting: number;
  people: number;
  takenByRows: number;
  waitingByRows: number;
  inLine: number;
  numbers: number;
}

/** Ends the run where more places were given than there are, the counters say something else than the rows, or two have one place in the line. */
export async function checkPlaces(client: pg.Client, { occurrenceId, capacity, people, who }: { occurrenceId: string; capacity: number; people: number; who: string }): Promise<void> {
  const { rows } = await client.query<Counted>(
    `SELECT o.taken, o.waiting, count(*)::int AS people, coalesce(sum(r.places) FILTER (WHERE r.state = 'REGISTERED'), 0)::int AS "takenByRows", coalesce(sum(r.places) FILTER (WHERE r.state = 'WAITING'), 0)::int AS "waitingByRows",
            count(*) FILTER (WHERE r.state = 'WAITING')::int AS "inLine", count(DISTINCT r.line)::int AS numbers
       FROM occurrence o JOIN registration r ON r.occurrence_id = o.id WHERE o.id = $1 GROUP BY o.id`,
    [occurrenceId],
  );
  const [found] = rows;
  // One place may stay free: the first in line wants two.
  const isFull = found && found.taken <= capacity && found.taken >= capacity - 1;
  const isRight = found && found.people === people && found.taken === found.takenByRows && found.waiting === found.waitingByRows && found.inLine === found.numbers;
  if (!isFull || !isRight) throw new Error(`${who} does not keep count of ${capacity} places: ${JSON.stringify(found)}`);
}
