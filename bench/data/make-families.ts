import pg from 'pg';

/** How many families of practices there are; each has 500 adoptions. */
export interface FamilyData {
  families: number;
}

/** Of a family's root; of these so many became practices of their own, and those were taken over again. */
const TAKERS = 420;
const GROWN = 20;
const TAKERS_OF_GROWN = 4;
/** TAKERS + GROWN * TAKERS_OF_GROWN. */
export const ADOPTIONS = 500;
const CITIES = 600;

const id = (space: string, number: string) => `('00000000-0000-${space}-8000-' || lpad(to_hex(${number}), 12, '0'))::uuid`;
const PLAN = `'{"keep": "The doors stay open.", "change": "The hours.", "why": "Work ends later here.", "people": "The library.", "edits": 1, "editedAt": null, "editedBy": null}'::jsonb`;

/** Fills a migrated database that has its themes; `setseed` makes every run the same. */
export async function makeFamilies(url: string, { families }: FamilyData): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('BEGIN');
    await client.query('SELECT setseed(0.42)');
    await client.query(
      `INSERT INTO city (id, slug, name, kind, country, region, latitude, longitude, languages, year_joined, status, time_zone, is_sample, storage_limit_bytes, created_at)
       SELECT ${id('7000', 'n')}, 'city-' || n, 'City ' || n, 'CITY', (ARRAY['KE','MA','JP','FR','BR'])[1 + n % 5],
              (ARRAY['AFRICA','ARAB_STATES','ASIA_PACIFIC','EUROPE_NORTH_AMERICA','LATIN_AMERICA_CARIBBEAN'])[1 + n % 5], random() * 120 - 60, random() * 300 - 150, '{en}', 2015 + n % 10, 'MEMBER', 'UTC', true, 21474836480, now()
         FROM generate_series(1, ${CITIES}) n`,
    );
    await addPractices(client, `SELECT n, ${id('7001', 'n')} AS id, ${id('7000', '1 + n % ' + CITIES)} AS city_id, NULL::uuid AS parent_id, NULL::uuid AS parent_adoption_id FROM generate_series(1, ${families}) n`);
    await addAdoptions(client, `SELECT root.id AS practice_id, root.n * 1000 + t AS n, t FROM made root, generate_series(1, ${TAKERS}) t`);
    await addPractices(
      client,
      `SELECT root.n * 100 + g + ${families} AS n, ${id('7003', 'root.n * 100 + g')} AS id, adoption.city_id, root.id AS parent_id, adoption.id AS parent_adoption_id
         FROM made root, generate_series(1, ${GROWN}) g, adoption WHERE adoption.id = ${id('7002', 'root.n * 1000 + g * 20')}`,
    );
    await addAdoptions(client, `SELECT child.id AS practice_id, child.n * 10 + t + 10000000 AS n, t FROM made child, generate_series(1, ${TAKERS_OF_GROWN}) t`);
    await client.query(`UPDATE practice_card card SET adoption_count = (SELECT count(*) FROM adoption WHERE adoption.practice_id = card.practice_id AND adoption.state <> 'STOPPED')`);
    await client.query('COMMIT');
    await client.query('VACUUM ANALYZE');
  } finally {
    await client.end();
  }
}

/** Practices on the site with one revision that tells its figures; `made` is a table of them after it. */
async function addPractices(client: pg.Client, made: string): Promise<void> {
  await client.query(`CREATE TEMP TABLE next_made AS SELECT *, date_trunc('milliseconds', now() - random() * interval '900 days') AS at FROM (${made}) one`);
  await client.query('DROP TABLE IF EXISTS made');
  await client.query('ALTER TABLE next_made RENAME TO made');
  await client.query(`INSERT INTO practice (id, city_id, theme_slug, language, parent_id, parent_adoption_id, shown_revision_id, first_published_at, published_at, created_at, updated_at, is_sample)
    SELECT id, city_id, 'planning', 'en', parent_id, parent_adoption_id, id, at, at, at, at, true FROM made`);
  await client.query(`INSERT INTO practice_revision (id, practice_id, number, state, created_at, updated_at, published_at) SELECT id, id, 1, 'PUBLISHED', at, at, at FROM made`);
  await client.query(`INSERT INTO practice_section (revision_id, section, content, is_filled, edited_at)
    SELECT id, part.section, part.content, true, at FROM made, LATERAL (VALUES
      ('PROMISE', jsonb_build_object('title', 'Practice ' || n, 'promise', 'What it brings, in one sentence.')),
      ('FIGURES', jsonb_build_object('figures', (SELECT jsonb_agg(jsonb_build_object('key', ${id('7004', 'f')}, 'label', 'Figure ' || f, 'unit', 'people', 'value', 1000 * f, 'year', 2024,
         'baselineValue', 100 * f, 'baselineYear', 2020, 'howMeasured', 'Counted at the door.', 'moreIsBetter', true)) FROM generate_series(1, 3) f)))) AS part (section, content)`);
  await client.query(`INSERT INTO practice_card (practice_id, city_id, theme_slug, language, title, promise, country, region, population_band, cost_band, target_groups, stage, evidence, goals, published_at, is_sample, words)
    SELECT made.id, city_id, 'planning', 'en', 'Practice ' || n, 'What it brings, in one sentence.', country, region, 'FROM_100K', 'FROM_10K', '{EVERYBODY}', 'RUNNING', 2, '{4}', at, true, ''
      FROM made JOIN city ON city.id = made.city_id`);
}

/** Adoptions in every state that the public sees; two in five have reported. */
async function addAdoptions(client: pg.Client, made: string): Promise<void> {
  await client.query(`INSERT INTO adoption (id, practice_id, based_on, city_id, state, plan, report, considering_at, adapting_at, running_at, reported_at, stopped_at, stopped_reason, created_at, updated_at, is_sample)
    SELECT ${id('7002', 'n')}, practice_id, 1, ${id('7000', '1 + (n * 7) % ' + CITIES)}, state, ${PLAN},
           jsonb_build_object('changed', 'The hours.', 'wentWrong', 'The first winter.', 'advice', 'Begin small.', 'ownFigures', '[]'::jsonb, 'edits', 1, 'editedAt', NULL, 'editedBy', NULL,
             'figures', (SELECT jsonb_agg(jsonb_build_object('key', ${id('7004', 'f')}, 'value', 10 * t * f, 'year', 2025, 'howMeasured', '')) FROM generate_series(1, 3) f)),
           at, at, CASE WHEN state <> 'ADAPTING' THEN at END, CASE WHEN state = 'REPORTED' THEN at END, CASE WHEN state = 'STOPPED' THEN at END, CASE WHEN state = 'STOPPED' THEN 'No money.' END, at, at, true
      FROM (SELECT *, (ARRAY['ADAPTING', 'RUNNING', 'REPORTED', 'STOPPED', 'REPORTED'])[1 + t % 5] AS state, date_trunc('milliseconds', now() - random() * interval '600 days') AS at FROM (${made}) one) two`);
}
