import pg from 'pg';

export interface ClipData {
  cities: number;
  clips: number;
}

/** The data set of the theme page: the same for the same sizes, and like what cities write. */
export const FULL: ClipData = { cities: 300, clips: 20_000 };
export const QUICK: ClipData = { cities: 300, clips: 2_000 };

const WORDS = {
  en: 'library river market evening families learn together bus village school garden craft neighbours story volunteers open door street festival workshop young old reading bridge plan',
  fr: 'bibliothèque rivière marché soirée familles apprendre ensemble bus village école jardin métier voisins histoire bénévoles porte ouverte rue fête atelier jeunes aînés lecture pont plan',
  ar: 'مكتبة نهر سوق مساء عائلات نتعلم معا حافلة قرية مدرسة حديقة حرفة جيران حكاية متطوعون باب مفتوح شارع مهرجان ورشة شباب كبار قراءة جسر خطة',
};

/** Fills a migrated database that has its themes; `setseed` makes every run the same. */
export async function makeClips(url: string, { cities, clips }: ClipData): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('BEGIN');
    await client.query('SELECT setseed(0.42)');
    await client.query(`CREATE FUNCTION pg_temp.words(language text, n int, salt int) RETURNS text LANGUAGE sql VOLATILE AS $$
      SELECT string_agg(list[1 + floor(random() * cardinality(list))::int], ' ')
        FROM generate_series(1, n + 0 * salt),
             (SELECT string_to_array(CASE language WHEN 'fr' THEN '${WORDS.fr}' WHEN 'ar' THEN '${WORDS.ar}' ELSE '${WORDS.en}' END, ' ') AS list) words $$`);
    await client.query(
      `INSERT INTO city (id, slug, name, kind, country, region, latitude, longitude, languages, year_joined, status, time_zone, is_sample, storage_limit_bytes, created_at)
       SELECT ('00000000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, 'city-' || n, initcap(pg_temp.words('en', 2, n)), 'CITY', (ARRAY['KE','MA','JP','FR','BR'])[1 + n % 5],
              (ARRAY['AFRICA','ARAB_STATES','ASIA_PACIFIC','EUROPE_NORTH_AMERICA','LATIN_AMERICA_CARIBBEAN'])[1 + n % 5], random() * 120 - 60, random() * 300 - 150, '{en}', 2015 + n % 10, 'MEMBER', 'UTC', true, 21474836480, now()
         FROM generate_series(1, $1) n`,
      [cities],
    );
    await client.query(
      `CREATE TEMP TABLE made AS
       SELECT n, ('00000000-0000-7001-8000-' || lpad(to_hex(n), 12, '0'))::uuid AS clip_id, ('00000000-0000-7002-8000-' || lpad(to_hex(n), 12, '0'))::uuid AS film_id,
              ('00000000-0000-7000-8000-' || lpad(to_hex(1 + floor(random() * $1)::int), 12, '0'))::uuid AS city_id,
              (SELECT slug FROM theme WHERE position = n % 7) AS theme_slug, (ARRAY['en','fr','ar'])[1 + n % 3] AS language,
              now() - random() * interval '900 days' AS published_at
         FROM generate_series(1, $2) n`,
      [cities, clips],
    );
    await client.query(`INSERT INTO film (id, city_id, state, generation, output_prefix, duration_ms, width, height, has_sound)
      SELECT film_id, city_id, 'READY', 1, 'films/' || film_id || '/1', 60000 + (random() * 300000)::int, 1280, 720, true FROM made`);
    await client.query(`INSERT INTO rendition (id, film_id, generation, kind, height, bandwidth, codecs, path, bytes)
      SELECT gen_random_uuid(), film_id, 1, kind, height, bandwidth, NULL, path, 5000000 FROM made, (VALUES ('VIDEO', 720, 2500000, '720.m3u8'), ('VIDEO', 480, 1200000, '480.m3u8'),
        ('AUDIO', NULL, 96000, 'audio.m3u8'), ('POSTER', 720, NULL, 'poster.jpg'), ('DOWNLOAD', 480, NULL, 'download.mp4')) AS part (kind, height, bandwidth, path)`);
    await client.query(`INSERT INTO clip (id, city_id, author_id, theme_slug, film_id, spoken_language, licence, consent, state, revision, created_at, updated_at, submitted_at, published_at, is_sample)
      SELECT clip_id, city_id, NULL, theme_slug, film_id, language, 'CC_BY_4_0', NULL, 'PUBLISHED', 3, published_at, published_at, published_at, published_at, true FROM made`);
    await client.query(`INSERT INTO clip_text (clip_id, language, title, summary, origin)
      SELECT clip_id, code, initcap(pg_temp.words(code, 6, n)), pg_temp.words(code, 30, n), 'ORIGINAL' FROM made, unnest(ARRAY['en', 'fr', 'ar']) code WHERE code = 'en' OR code = language`);
    await client.query('COMMIT');
    await client.query('VACUUM ANALYZE');
  } finally {
    await client.end();
  }
}
