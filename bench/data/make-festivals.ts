import pg from 'pg';
import { makeCelebrations } from './make-celebrations.js';

/** Festivals among everything else that cities announce. */
export interface FestivalData {
  occurrences: number;
  festivals: number;
}

/** Celebrations of each festival, over its ten days. */
export const CELEBRATIONS = 600;
const HOSTS = 80;
const VENUES = 45;
export const DAYS = 10;

/** Makes celebrations of cities as the calendar's benchmark has them, and festivals with what hosts gave to them: one in thirty goes on for three days, one in twenty-five is of whole days. */
export async function makeFestivals(url: string, { occurrences, festivals }: FestivalData): Promise<void> {
  await makeCelebrations(url, { occurrences });
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('BEGIN');
    await client.query('SELECT setseed(0.42)');
    await client.query(
      `INSERT INTO festival (id, city_id, key, slug, language, title, description, theme_slugs, starts_on, ends_on, zone, call_text, state, revision, edits, created_at, updated_at, submitted_at, published_at, is_sample)
       SELECT ('00000000-0000-7003-8000-' || lpad(to_hex(n), 12, '0'))::uuid, city.id, city.id, 'festival-' || n, 'en', 'Festival ' || n, repeat('A week in which every door is open. ', 25), '{celebration,involvement}',
              current_date + 20 + n, current_date + 20 + n + ${DAYS - 1}, city.time_zone, repeat('Come and show what you do. ', 15), 'PUBLISHED', 1, 1, now(), now(), now(), now(), true
         FROM generate_series(1, $1) n JOIN city ON city.slug = 'city-' || n`,
      [festivals],
    );
    await client.query(
      `INSERT INTO festival_host (id, festival_id, name, email, locale, state, created_at)
       SELECT gen_random_uuid(), f.id, 'Host ' || h, 'host-' || h || '@example.org', 'en', 'ACTIVE', now() FROM festival f CROSS JOIN generate_series(1, ${HOSTS}) h`,
    );
    await client.query(
      `CREATE TEMP TABLE given AS
       SELECT f.id AS festival_id, f.city_id, f.slug, f.zone, f.starts_on, n, ('00000000-0000-7004-8000-' || lpad(to_hex(row_number() OVER ()), 12, '0'))::uuid AS id, random() < 1.0 / 25 AS all_day, random() < 0.9 AS free,
              1 + floor(random() * ${VENUES})::int AS venue, 1 + n % ${HOSTS} AS host, ARRAY(SELECT DISTINCT slug FROM theme WHERE position IN (n % 7, (n * 3) % 7)) AS themes,
              ARRAY(SELECT service FROM unnest('{STEP_FREE,SIGN_LANGUAGE,CAPTIONS,HEARING_LOOP,QUIET_SPACE}'::text[]) service WHERE random() < 0.3 + 0 * n) AS services,
              CASE WHEN n % 3 = 0 THEN 20 END AS capacity, CASE WHEN n % 4 = 0 THEN 8 END AS age_from, floor(random() * ${DAYS})::int AS day, 8 + floor(random() * 13)::int AS hour, random() < 1.0 / 30 AS long
         FROM festival f CROSS JOIN generate_series(1, ${CELEBRATIONS}) n`,
    );
    await client.query(
      `INSERT INTO celebration (id, city_id, festival_id, festival_host_id, offer, key, state, language, title, description, theme_slugs, host, place_name, latitude, longitude, zone, starts_local, ends_local, all_day, price_kind,
         access_services, spoken_languages, age_from, registration, capacity, calendar_uid, created_at, updated_at, published_at, is_sample)
       SELECT g.id, g.city_id, g.festival_id, h.id, 'ACCEPTED', g.id, 'PUBLISHED', 'en', 'Something to try, number ' || n, repeat('What one will find there, and who is meant. ', 12), themes, h.name, 'Venue ' || venue,
              city.latitude, city.longitude, g.zone, '2026-01-01T18:00', '2026-01-01T20:00', all_day, CASE WHEN free THEN 'FREE' ELSE 'DONATION' END, services, '{en}', age_from,
              CASE WHEN g.capacity IS NULL THEN 'NONE' ELSE 'NEEDED' END, g.capacity, g.id::text, now(), now(), now(), true
         FROM given g JOIN city ON city.id = g.city_id JOIN festival_host h ON h.festival_id = g.festival_id AND h.name = 'Host ' || g.host`,
    );
    await client.query(
      `CREATE TEMP TABLE held AS
       SELECT g.*, starts, starts + CASE WHEN long THEN interval '3 days' WHEN all_day THEN interval '1 day' ELSE interval '90 minutes' END AS ends
         FROM given g CROSS JOIN LATERAL (SELECT (starts_on + day)::timestamp + CASE WHEN all_day THEN interval '0' ELSE hour * interval '1 hour' END AS starts) at`,
    );
    await client.query(
      `INSERT INTO occurrence (id, celebration_id, original_start, starts_local, ends_local, starts_at, ends_at, zone_version, shown, city_id, region, country, theme_slugs, free, online, access_services, languages, latitude, longitude,
         capacity, taken, festival_id)
       SELECT ('00000000-0000-7005-8000-' || right(held.id::text, 12))::uuid, held.id, to_char(starts, 'YYYY-MM-DD"T"HH24:MI'), to_char(starts, 'YYYY-MM-DD"T"HH24:MI'), to_char(ends, 'YYYY-MM-DD"T"HH24:MI'),
              starts AT TIME ZONE held.zone, greatest(ends AT TIME ZONE held.zone, starts AT TIME ZONE held.zone), 'made', true, city.id, city.region, city.country, themes, free, false, services, '{en}', city.latitude,
              city.longitude, capacity, CASE WHEN capacity IS NULL THEN 0 ELSE n % 20 END, festival_id
         FROM held JOIN city ON city.id = held.city_id`,
    );
    await client.query(
      `INSERT INTO registration (id, key, occurrence_id, name, email, locale, places, state, code, manage_token_hash, created_at, registered_at, attended_at, attended_places)
       SELECT gen_random_uuid(), gen_random_uuid(), o.id, 'Somebody', 'somebody-' || s || '@example.org', 'en', 2, 'REGISTERED', s || '-' || o.id, decode(md5(s || o.id::text), 'hex'), now(), now(),
              CASE WHEN s % 2 = 0 THEN now() END, CASE WHEN s % 2 = 0 THEN 2 END
         FROM occurrence o CROSS JOIN generate_series(1, 6) s WHERE o.festival_id IS NOT NULL AND o.capacity IS NOT NULL`,
    );
    await client.query('COMMIT');
    await client.query('VACUUM ANALYZE');
  } finally {
    await client.end();
  }
}
