import pg from 'pg';

/** How many practices are on the site; cities are a hundredth, and at least fifty. */
export interface PracticeData {
  practices: number;
}

/**
 * Words of a practice's text: 370 of them different, four to six kilobytes as the database keeps them, as those of the sample network
 * are. The most frequent stands in near half of all texts, the rarest in one of a hundred. Ten practices share a text, to be made sooner.
 */
const WORDS_EACH = 400;
const TEXTS = 10_000;

/** Fills a migrated database that has its themes; `setseed` makes every run the same. Choices are spread unevenly, as cities make them. */
export async function makePractices(url: string, { practices }: PracticeData): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const cities = Math.max(50, Math.round(practices / 100));
  try {
    await client.query('BEGIN');
    await client.query('SELECT setseed(0.42)');
    await client.query(`CREATE FUNCTION pg_temp.uneven(list text[]) RETURNS text LANGUAGE sql VOLATILE AS $$ SELECT list[1 + floor(random() * random() * cardinality(list))::int] $$`);
    await client.query(
      `CREATE TEMP TABLE text_of AS SELECT n, to_tsvector('simple', (SELECT string_agg('word' || floor(random() * random() * 5000)::int, ' ') FROM generate_series(1, ${WORDS_EACH} + 0 * n))) AS words
         FROM generate_series(0, $1 - 1) n`,
      [Math.min(TEXTS, practices)],
    );
    await client.query(
      `INSERT INTO city (id, slug, name, kind, country, region, latitude, longitude, languages, year_joined, status, time_zone, is_sample, storage_limit_bytes, created_at)
       SELECT ('00000000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, 'city-' || n, 'City ' || n, 'CITY', (ARRAY['KE','SN','NG','MA','EG','JP','CN','IN','KR','FR','DE','PT','IE','NO','US','BR','CO','MX'])[1 + n % 18],
              (ARRAY['AFRICA','AFRICA','AFRICA','ARAB_STATES','ARAB_STATES','ASIA_PACIFIC','ASIA_PACIFIC','ASIA_PACIFIC','ASIA_PACIFIC','EUROPE_NORTH_AMERICA','EUROPE_NORTH_AMERICA','EUROPE_NORTH_AMERICA',
                     'EUROPE_NORTH_AMERICA','EUROPE_NORTH_AMERICA','EUROPE_NORTH_AMERICA','LATIN_AMERICA_CARIBBEAN','LATIN_AMERICA_CARIBBEAN','LATIN_AMERICA_CARIBBEAN'])[1 + n % 18],
              random() * 120 - 60, random() * 300 - 150, '{en}', 2015 + n % 10, 'MEMBER', 'UTC', true, 21474836480, now() FROM generate_series(1, $1) n`,
      [cities],
    );
    await client.query(
      `CREATE TEMP TABLE made AS
       SELECT n, ('00000000-0000-7001-8000-' || lpad(to_hex(n), 12, '0'))::uuid AS id, ('00000000-0000-7000-8000-' || lpad(to_hex(1 + floor(random() * $1)::int), 12, '0'))::uuid AS city_id,
              (SELECT slug FROM theme WHERE position = n % 7) AS theme_slug, pg_temp.uneven('{en,fr,es,ar,pt,ru,zh,de}') AS language,
              date_trunc('milliseconds', now() - random() * interval '2000 days') AS published_at
         FROM generate_series(1, $2) n`,
      [cities, practices],
    );
    await client.query(`INSERT INTO practice (id, city_id, theme_slug, language, shown_revision_id, first_published_at, published_at, created_at, updated_at, is_sample)
      SELECT id, city_id, theme_slug, language, id, published_at, published_at, published_at, published_at, true FROM made`);
    await client.query(`INSERT INTO practice_card (practice_id, city_id, theme_slug, language, title, promise, country, region, population, population_band, cost_band, target_groups, stage, evidence,
        goals, adoption_count, published_at, is_sample, words)
      SELECT made.id, city_id, theme_slug, language, 'Practice ' || made.n, 'What practice ' || made.n || ' brings to people who had no way to learn, in one sentence.', country, region, (exp(9 + random() * 6))::int,
             pg_temp.uneven('{FROM_100K,FROM_20K,FROM_500K,UNDER_20K,OVER_2M}'), pg_temp.uneven('{FROM_10K,UNDER_10K,FROM_100K,NONE,OVER_1M}'),
             ARRAY(SELECT DISTINCT pg_temp.uneven('{EVERYBODY,ADULTS,YOUNG_PEOPLE,CHILDREN,FAMILIES,WOMEN,OLDER_PEOPLE,MIGRANTS,DISABLED_PEOPLE,UNEMPLOYED,WORKERS,TEACHERS,PRISONERS,RURAL_PEOPLE}') FROM generate_series(1, 1 + made.n % 3)),
             pg_temp.uneven('{RUNNING,PILOT,SCALED,ENDED}'), 1 + floor(random() * random() * 5)::int, ARRAY(SELECT DISTINCT 1 + floor(random() * 17)::int FROM generate_series(1, 1 + made.n % 4)),
             greatest(0, floor(random() * 8)::int - 4), published_at, true, text_of.words
        FROM made JOIN city ON city.id = made.city_id JOIN text_of ON text_of.n = made.n % ${Math.min(TEXTS, practices)}`);
    await client.query('COMMIT');
    await client.query('VACUUM ANALYZE');
  } finally {
    await client.end();
  }
}
