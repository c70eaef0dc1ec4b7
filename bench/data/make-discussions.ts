import pg from 'pg';

export interface DiscussionData {
  cities: number;
  members: number;
  discussions: number;
  /** Altogether; half of them stand in the first discussion. */
  posts: number;
}

/** The data set of discussions: 200,000 posts, one discussion with 100,000 of them. */
export const FULL: DiscussionData = { cities: 300, members: 3_000, discussions: 2_000, posts: 200_000 };
export const QUICK: DiscussionData = { cities: 300, members: 3_000, discussions: 200, posts: 20_000 };

/** What is asked for: a discussion and how far it goes. */
export interface MadeDiscussion {
  id: string;
  lastPosition: number;
}

const WORDS = {
  en: 'we opened the library by the river on market evenings and families came to read and to learn together because the bus from the village stops there',
  fr: 'nous avons ouvert la bibliothèque près de la rivière les soirs de marché et les familles viennent lire et apprendre ensemble car le bus du village passe là',
  ar: 'فتحنا المكتبة قرب النهر في أمسيات السوق وجاءت العائلات لتقرأ وتتعلم معا لأن حافلة القرية تقف هناك',
  pt: 'abrimos a biblioteca junto ao rio nas noites de feira e as famílias vêm ler e aprender juntas porque o autocarro da aldeia para ali',
  es: 'abrimos la biblioteca junto al río en las noches de mercado y las familias vienen a leer y aprender juntas porque el autobús del pueblo para allí',
  sw: 'tulifungua maktaba karibu na mto jioni za soko na familia huja kusoma na kujifunza pamoja kwa sababu basi la kijiji husimama hapo',
};
const LANGUAGES = Object.keys(WORDS);

/** Texts of log-normal length, median 130 characters, that posts are made of. */
const TEXTS = 3_000;

/** Fills a migrated database that has its themes; `setseed` makes every run the same. Answers discussions of 50 posts and more, the longest first. */
export async function makeDiscussions(url: string, { cities, members, discussions, posts }: DiscussionData): Promise<MadeDiscussion[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('BEGIN');
    await client.query('SELECT setseed(0.42)');
    await client.query(`CREATE FUNCTION pg_temp.id(kind int, n int) RETURNS uuid LANGUAGE sql IMMUTABLE AS $$ SELECT ('00000000-0000-70' || lpad(kind::text, 2, '0') || '-8000-' || lpad(to_hex(n), 12, '0'))::uuid $$`);
    await client.query('CREATE TEMP TABLE words AS SELECT key AS language, string_to_array(value, $2) AS list FROM json_each_text($1)', [JSON.stringify(WORDS), ' ']);
    await client.query(
      `CREATE TEMP TABLE texts AS SELECT n, language, (SELECT string_agg(list[1 + floor(random() * cardinality(list))::int + 0 * word], ' ') FROM generate_series(1, 4 + length) word) AS body
         FROM (SELECT n, (ARRAY['${LANGUAGES.join("','")}'])[1 + n % ${LANGUAGES.length}] AS language, least(400, exp(3 + 0.8 * random_normal()))::int AS length FROM generate_series(1, ${TEXTS}) n) made
         JOIN words USING (language)`,
    );
    await client.query(
      `INSERT INTO city (id, slug, name, kind, country, region, latitude, longitude, languages, year_joined, status, time_zone, is_sample, storage_limit_bytes, created_at)
       SELECT pg_temp.id(1, n), 'city-' || n, initcap(substr(md5(n::text), 1, 8)), 'CITY', (ARRAY['KE','MA','JP','FR','BR'])[1 + n % 5],
              (ARRAY['AFRICA','ARAB_STATES','ASIA_PACIFIC','EUROPE_NORTH_AMERICA','LATIN_AMERICA_CARIBBEAN'])[1 + n % 5], random() * 120 - 60, random() * 300 - 150, '{en}', 2015 + n % 10, 'MEMBER', 'UTC', true, 21474836480, now()
         FROM generate_series(1, $1) n`,
      [cities],
    );
    await client.query(
      `INSERT INTO member (id, email, name, locale, status, show_publicly, is_sample, created_at)
       SELECT pg_temp.id(2, n), 'person-' || n || '@example.org', initcap(substr(md5(n::text), 1, 6)) || ' ' || initcap(substr(md5((n * 7)::text), 1, 8)), 'en', 'ACTIVE', n % 2 = 0, true, now() FROM generate_series(1, $1) n`,
      [members],
    );
    await client.query(
      `CREATE TEMP TABLE made AS
       SELECT n, CASE WHEN n = 1 THEN $2 / 2 ELSE greatest(1, round(weight / sum(weight) FILTER (WHERE n > 1) OVER () * $2 / 2)::int) END AS posts, now() - random() * interval '700 days' AS started
         FROM (SELECT n, exp(random_normal()) AS weight FROM generate_series(1, $1) n) drawn`,
      [discussions, posts],
    );
    await client.query(
      `CREATE TEMP TABLE made_post AS
       SELECT row_number() OVER ()::int AS id, made.n, position, 1 + floor(random() * ${TEXTS})::int AS text, 1 + floor(random() * $1)::int AS author, 1 + floor(random() * $2)::int AS city,
              CASE WHEN position > 1 AND random() < 0.3 THEN 1 + floor(random() * (position - 1))::int END AS answers,
              CASE WHEN random() < 0.4 THEN jsonb_build_object('THANKS', 1 + floor(random() * 9)::int) || CASE WHEN random() < 0.5 THEN jsonb_build_object('AGREE', 1 + floor(random() * 5)::int) ELSE '{}' END ELSE '{}' END AS reactions,
              date_trunc('milliseconds', started + position * interval '7 minutes') AS created_at
         FROM made, generate_series(1, made.posts) position ORDER BY made.n, position`,
      [members, cities],
    );
    await client.query('ALTER TABLE made_post ADD PRIMARY KEY (n, position)');
    await client.query(
      `INSERT INTO discussion (id, kind, theme_slug, city_id, title, language, author_id, created_at, post_count, last_position, version, last_post_at, last_post_author_id, asked_at, first_answer_at, is_sample)
       SELECT pg_temp.id(3, made.n), 'TOPIC', (SELECT slug FROM theme WHERE position = made.n % 7), pg_temp.id(1, opening.city), substr(texts.body, 1, 80), texts.language, pg_temp.id(2, opening.author), opening.created_at,
              made.posts, made.posts, made.posts, latest.created_at, pg_temp.id(2, latest.author), opening.created_at, answer.created_at, true
         FROM made JOIN made_post opening ON opening.n = made.n AND opening.position = 1 JOIN texts ON texts.n = opening.text JOIN made_post latest ON latest.n = made.n AND latest.position = made.posts
         LEFT JOIN made_post answer ON answer.n = made.n AND answer.position = 2`,
    );
    await client.query(
      `INSERT INTO post (id, discussion_id, position, version, author_id, city_id, answers_id, client_key, language, body, html, state, revision, reactions, created_at)
       SELECT pg_temp.id(4, made_post.id), pg_temp.id(3, made_post.n), made_post.position, made_post.position, pg_temp.id(2, made_post.author), pg_temp.id(1, made_post.city), pg_temp.id(4, parent.id), gen_random_uuid(),
              texts.language, texts.body, '<p>' || texts.body || '</p>', 'SHOWN', 1, made_post.reactions, made_post.created_at
         FROM made_post JOIN texts ON texts.n = made_post.text LEFT JOIN made_post parent ON parent.n = made_post.n AND parent.position = made_post.answers`,
    );
    await client.query('COMMIT');
    await client.query('VACUUM ANALYZE');
    const { rows } = await client.query<MadeDiscussion>('SELECT id, last_position AS "lastPosition" FROM discussion WHERE last_position >= 50 ORDER BY last_position DESC LIMIT 500');
    return rows;
  } finally {
    await client.end();
  }
}
