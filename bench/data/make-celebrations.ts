import pg from 'pg';

/** How many occurrences are on the site, over 27 months from three ago; ten of each celebration, on average. */
export interface CelebrationData {
  occurrences: number;
}

const CITIES = 300;
const DAYS_BACK = 90;
const DAYS = 820;
/** Kilobytes of description, as cities write them; a calendar reads none of it. */
const SENTENCES = 30;

/** Fills a migrated database that has its themes; `setseed` makes every run the same. One in forty goes on for weeks, one in twelve is of whole days. */
export async function makeCelebrations(url: string, { occurrences }: CelebrationData): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('BEGIN');
    await client.query('SELECT setseed(0.42)');
    await client.query(
      `INSERT INTO city (id, slug, name, kind, country, region, latitude, longitude, languages, year_joined, status, time_zone, is_sample, storage_limit_bytes, created_at)
       SELECT ('00000000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, 'city-' || n, 'City ' || n, 'CITY', (ARRAY['KE','SN','EG','JP','CN','IN','FR','DE','US','BR','CO','MX'])[1 + n % 12],
              (ARRAY['AFRICA','AFRICA','ARAB_STATES','ASIA_PACIFIC','ASIA_PACIFIC','ASIA_PACIFIC','EUROPE_NORTH_AMERICA','EUROPE_NORTH_AMERICA','EUROPE_NORTH_AMERICA',
                     'LATIN_AMERICA_CARIBBEAN','LATIN_AMERICA_CARIBBEAN','LATIN_AMERICA_CARIBBEAN'])[1 + n % 12],
              random() * 120 - 60, random() * 300 - 150, '{en}', 2015 + n % 10, 'MEMBER', (ARRAY['Africa/Nairobi','Africa/Dakar','Africa/Cairo','Asia/Tokyo','Asia/Shanghai','Asia/Kolkata','Europe/Paris',
                     'Europe/Berlin','America/New_York','America/Sao_Paulo','America/Bogota','America/Mexico_City'])[1 + n % 12], true, 21474836480, now() FROM generate_series(1, ${CITIES}) n`,
    );
    await client.query(
      `CREATE TEMP TABLE made AS
       SELECT n, ('00000000-0000-7001-8000-' || lpad(to_hex(n), 12, '0'))::uuid AS id, ('00000000-0000-7000-8000-' || lpad(to_hex(1 + floor(random() * ${CITIES})::int), 12, '0'))::uuid AS city_id,
              ARRAY(SELECT DISTINCT slug FROM theme WHERE position IN (n % 7, (n * 3) % 7)) AS themes, random() < 1.0 / 12 AS all_day, random() < 0.75 AS free, random() < 0.3 AS online,
              ARRAY(SELECT service FROM unnest('{STEP_FREE,SIGN_LANGUAGE,CAPTIONS,HEARING_LOOP,QUIET_SPACE}'::text[]) service WHERE random() < 0.25 + 0 * n) AS services
         FROM generate_series(1, $1) n`,
      [Math.max(1, Math.round(occurrences / 10))],
    );
    await client.query(
      `INSERT INTO celebration (id, city_id, key, state, language, title, description, theme_slugs, host, place_name, latitude, longitude, online_url, zone, starts_local, ends_local, all_day, price_kind, access_services,
         spoken_languages, calendar_uid, created_at, updated_at, published_at, is_sample)
       SELECT made.id, city.id, made.id, 'PUBLISHED', 'en', 'Celebration ' || n, repeat('What one will find there, and who is meant. ', ${SENTENCES}), themes, 'The library of ' || city.name, 'Town hall',
              city.latitude + random() / 20, city.longitude + random() / 20, CASE WHEN online THEN 'https://example.org/room' END, city.time_zone, '2026-01-01T18:00', '2026-01-01T20:00', all_day,
              CASE WHEN free THEN 'FREE' ELSE 'DONATION' END, services, '{en}', made.id::text, now(), now(), now(), true FROM made JOIN city ON city.id = made.city_id`,
    );
    await client.query(
      `CREATE TEMP TABLE held AS
       SELECT number AS n, made.id AS celebration_id, date_trunc('day', now() AT TIME ZONE 'UTC') - interval '${DAYS_BACK} days' + floor(random() * ${DAYS}) * interval '1 day'
                + CASE WHEN all_day THEN interval '0' ELSE (8 + floor(random() * 13)) * interval '1 hour' END AS starts,
              CASE WHEN random() < 1.0 / 40 THEN interval '28 days' WHEN all_day THEN interval '1 day' ELSE (1 + floor(random() * 4)) * interval '1 hour' END AS lasts
         FROM generate_series(1, $1) number JOIN made ON made.n = 1 + number % (SELECT count(*)::int FROM made)`,
      [occurrences],
    );
    await client.query(
      `INSERT INTO occurrence (id, celebration_id, original_start, starts_local, ends_local, starts_at, ends_at, zone_version, shown, city_id, region, country, theme_slugs, free, online, access_services, languages,
         latitude, longitude)
       SELECT ('00000000-0000-7002-8000-' || lpad(to_hex(held.n), 12, '0'))::uuid, c.id, to_char(starts, 'YYYY-MM-DD"T"HH24:MI'), to_char(starts, 'YYYY-MM-DD"T"HH24:MI'), to_char(starts + lasts, 'YYYY-MM-DD"T"HH24:MI'),
              starts AT TIME ZONE c.zone, greatest((starts + lasts) AT TIME ZONE c.zone, starts AT TIME ZONE c.zone), 'made', true, city.id, city.region, city.country, c.theme_slugs, c.price_kind = 'FREE',
              c.online_url IS NOT NULL, c.access_services, c.spoken_languages, c.latitude, c.longitude
         FROM held JOIN celebration c ON c.id = held.celebration_id JOIN city ON city.id = c.city_id ON CONFLICT (celebration_id, original_start) DO NOTHING`,
    );
    await client.query('COMMIT');
    await client.query('VACUUM ANALYZE');
  } finally {
    await client.end();
  }
}
