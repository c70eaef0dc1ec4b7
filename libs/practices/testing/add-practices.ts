import type { DataSource } from 'typeorm';
import { newId } from '@libs/platform/ids/id.js';

export interface Many {
  count: number;
  cityId: string;
  themeSlug?: string;
  /** Newest first from here, two a minute, so that positions are told apart by id too. */
  from?: Date;
  /** Without it they are shown. */
  isShown?: boolean;
}

/** For tests: practices as they lie in the database, with a title and a promise; answers their ids. */
export async function addPractices(dataSource: DataSource, { count, cityId, themeSlug = 'planning', from = new Date('2026-01-01T00:00:00Z'), isShown = true }: Many): Promise<string[]> {
  const rows = Array.from({ length: count }, (_, index) => ({ id: newId(), revision: newId(), index }));
  const given = JSON.stringify(rows);
  const row = 'jsonb_to_recordset($1::jsonb) AS row (id uuid, revision uuid, index int)';
  const at = '$2::timestamptz + make_interval(mins => index / 2)';
  await dataSource.query(
    `INSERT INTO practice (id, city_id, theme_slug, language, shown_revision_id, first_published_at, published_at, created_at, updated_at)
     SELECT id, $3, $4, 'en', CASE WHEN $5 THEN revision END, CASE WHEN $5 THEN ${at} END, CASE WHEN $5 THEN ${at} END, ${at}, ${at} FROM ${row}`,
    [given, from, cityId, themeSlug, isShown],
  );
  await dataSource.query(
    `INSERT INTO practice_revision (id, practice_id, number, state, edits, created_at, updated_at, published_at)
     SELECT revision, id, CASE WHEN $3 THEN 1 END, CASE WHEN $3 THEN 'PUBLISHED' ELSE 'DRAFT' END, 1, ${at}, ${at}, CASE WHEN $3 THEN ${at} END FROM ${row}`,
    [given, from, isShown],
  );
  await dataSource.query(
    `INSERT INTO practice_section (revision_id, section, content, edits, is_filled, edited_at)
     SELECT revision, 'PROMISE', jsonb_build_object('title', 'Practice ' || index, 'promise', 'It helps.'), 1, true, ${at} FROM ${row}`,
    [given, from],
  );
  if (isShown) {
    await dataSource.query(
      `INSERT INTO practice_card (practice_id, city_id, theme_slug, language, title, promise, country, region, population_band, cost_band, target_groups, stage, evidence, goals, published_at, words)
       SELECT id, $3, $4, 'en', 'Practice ' || index, 'It helps.', 'NO', 'EUROPE_NORTH_AMERICA', 'FROM_100K', 'FROM_10K', '{CHILDREN}', 'RUNNING', 3, '{4}', ${at}, to_tsvector('english', 'Practice ' || index) FROM ${row}`,
      [given, from, cityId, themeSlug],
    );
  }
  return rows.map(({ id }) => id);
}
