import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { City } from '@libs/cities/city.entity.js';
import { StoredClipCounts1795399214834 } from '@libs/platform/database/migrations/0007-stored-clip-counts.js';
import { newId } from '@libs/platform/ids/id.js';
import { type Actor, APPEAL, CLAIM, DECIDE, DELETE, HIDE, RESTORE, Stage, WITHDRAW } from '../testing/stage.js';

const SHOWN = `state = 'PUBLISHED' AND deleted_at IS NULL`;
const THEMES = ['planning', 'funding', 'monitoring'];
const WALKERS = 8;
const STEPS = 100;

describe('stored numbers of clips', () => {
  let stage: Stage;
  let city: City;
  let other: City;
  let focal: Actor;
  let moderator: Actor;
  let judge: Actor;

  beforeAll(async () => {
    stage = await Stage.open();
    [city, other] = [await stage.city(), await stage.city()];
    focal = await stage.worker(city.id, 'FOCAL_POINT');
    [moderator, judge] = [await stage.moderator(), await stage.moderator()];
  });
  afterAll(() => stage.close());

  const sql = <T>(statement: string, values: unknown[] = []) => stage.app.dataSource.query<T[]>(statement, values);
  const kept = async () => ({
    themes: await sql('SELECT theme_slug AS key, clips FROM theme_clip_count WHERE clips > 0 ORDER BY 1'),
    cities: await sql('SELECT city_id AS key, clips FROM city_clip_count WHERE clips > 0 ORDER BY 1'),
  });
  const counted = async () => ({
    themes: await sql(`SELECT theme_slug AS key, count(*)::int AS clips FROM clip WHERE ${SHOWN} GROUP BY 1 ORDER BY 1`),
    cities: await sql(`SELECT city_id AS key, count(*)::int AS clips FROM clip WHERE ${SHOWN} GROUP BY 1 ORDER BY 1`),
  });
  /** What everybody is told, and that it is so. */
  const told = async (theme = 'accessibility', at = city) => {
    expect(await kept()).toEqual(await counted());
    const { data } = await stage.ask<Record<string, { clipCount: number }>>(null, `{ theme(slug: "${theme}") { clipCount } city(slug: "${at.slug}") { clipCount } network { clipCount } }`);
    return Object.values(data).map(({ clipCount }) => clipCount);
  };
  const addClips = async (number: number, cityId: string, theme: string, state = 'PUBLISHED') => {
    const rows = JSON.stringify(Array.from({ length: number }, () => ({ id: newId(), film: newId() })));
    await sql(`INSERT INTO film (id, city_id, state, generation) SELECT film, $2, 'READY', 1 FROM jsonb_to_recordset($1::jsonb) AS row (film uuid)`, [rows, cityId]);
    await sql(
      `INSERT INTO clip (id, city_id, theme_slug, film_id, state, created_at, updated_at, published_at)
       SELECT id, $2, $3, film, $4, now(), now(), now() FROM jsonb_to_recordset($1::jsonb) AS row (id uuid, film uuid)`,
      [rows, cityId, theme, state],
    );
  };

  it('follow a clip wherever it goes', async () => {
    expect(await told()).toEqual([0, 0, 0]);
    const { id, revision, itemId } = await stage.submitted(focal, city.id);
    await stage.must(moderator, CLAIM, { id: itemId });
    expect(await told()).toEqual([0, 0, 0]);
    await stage.must(moderator, DECIDE, { input: { id: itemId, revision, decision: 'APPROVE' } });
    expect(await told()).toEqual([1, 1, 1]);
    await stage.published(focal, city.id, moderator, { themeSlug: 'funding' });
    expect(await told()).toEqual([1, 2, 2]);
    expect(await told('funding', other)).toEqual([1, 0, 2]);

    await stage.must(moderator, HIDE, { id, reasonCode: 'OFF_TOPIC' });
    await stage.must(moderator, HIDE, { id, reasonCode: 'OFF_TOPIC' });
    expect(await told()).toEqual([0, 1, 1]);
    await stage.must(moderator, RESTORE, { id });
    await stage.must(moderator, RESTORE, { id });
    expect(await told()).toEqual([1, 2, 2]);

    await stage.must(moderator, HIDE, { id, reasonCode: 'OFF_TOPIC' });
    await stage.must(focal, APPEAL, { id, text: 'Look again, please.' });
    expect(await told()).toEqual([0, 1, 1]);
    const appealed = await stage.itemOf(id);
    await stage.must(judge, CLAIM, { id: appealed });
    await stage.must(judge, DECIDE, { input: { id: appealed, revision, decision: 'APPROVE' } });
    expect(await told()).toEqual([1, 2, 2]);

    await stage.must(focal, WITHDRAW, { id, reason: 'Somebody asked us to.' });
    expect(await told()).toEqual([0, 1, 1]);
    await stage.must(focal, DELETE, { id });
    expect(await told()).toEqual([0, 1, 1]);
  });

  it('stay where its author goes, and go with its city', async () => {
    const author = await stage.worker(city.id, 'CONTRIBUTOR');
    await stage.published(author, city.id, moderator);
    const before = await told();
    await sql('DELETE FROM member WHERE id = $1', [author.id]);
    expect(await told()).toEqual(before);

    const leaving = await stage.city();
    await addClips(3, leaving.id, 'accessibility');
    await addClips(2, leaving.id, 'funding');
    expect(await told('accessibility', leaving)).toEqual([(before[0] ?? 0) + 3, 5, (before[2] ?? 0) + 5]);
    await sql('WITH gone AS (DELETE FROM clip WHERE city_id = $1 RETURNING film_id) DELETE FROM film WHERE id IN (SELECT film_id FROM gone)', [leaving.id]);
    expect(await told('funding', leaving)).toEqual([1, 0, before[2]]);
    await sql('DELETE FROM city WHERE id = $1', [leaving.id]);
    expect(await told()).toEqual(before);
    expect(await sql('SELECT FROM city_clip_count WHERE city_id = $1', [leaving.id])).toEqual([]);
  });

  it('are right after many at once went any way there is, and nobody waited in a circle', async () => {
    // Rows that nobody holds, so that what walkers wait for is the numbers alone.
    const some = (number: number) => `= ANY(ARRAY(SELECT id FROM clip ORDER BY random() LIMIT ${number} FOR UPDATE SKIP LOCKED))`;
    const any = <T>(choices: readonly T[]) => choices[Math.floor(Math.random() * choices.length)] as T;
    const cities = [city.id, other.id, (await stage.city()).id];
    for (const cityId of cities) for (const theme of THEMES) await addClips(4, cityId, theme, any(['PUBLISHED', 'DRAFT', 'HIDDEN']));
    const steps = [
      () => addClips(any([1, 3]), any(cities), any(THEMES), any(['PUBLISHED', 'DRAFT'])),
      () => sql(`UPDATE clip SET state = $1, published_at = now() WHERE id ${some(6)}`, [any(['PUBLISHED', 'PUBLISHED', 'HIDDEN', 'WITHDRAWN', 'DRAFT'])]),
      () => sql(`UPDATE clip SET state = (ARRAY['PUBLISHED', 'HIDDEN'])[1 + floor(random() * 2)::int] WHERE published_at IS NOT NULL AND id ${some(6)}`),
      () => sql(`UPDATE clip SET theme_slug = (ARRAY['planning', 'funding', 'monitoring'])[1 + floor(random() * 3)::int] WHERE id ${some(6)}`),
      () => sql(`UPDATE clip SET city_id = $1 WHERE id ${some(3)}`, [any(cities)]),
      () => sql(`UPDATE clip SET deleted_at = CASE WHEN deleted_at IS NULL THEN now() END WHERE id ${some(4)}`),
      () => sql(`UPDATE clip SET revision = revision + 1 WHERE id ${some(9)}`),
      () => sql(`DELETE FROM clip WHERE id ${some(1)}`),
      // Taken back.
      () => expect(sql(`WITH gone AS (DELETE FROM clip WHERE id ${some(5)} RETURNING 1) SELECT 1 / (count(*) - count(*)) FROM gone`)).rejects.toThrow('division by zero'),
    ];
    await Promise.all(Array.from({ length: WALKERS }, async () => {
      for (let step = 0; step < STEPS; step += 1) await any(steps)();
    }));
    const found = await kept();
    expect(found).toEqual(await counted());
    expect(found.themes).not.toEqual([]);
  });

  it('begin with what is there already', async () => {
    const run = stage.app.dataSource.createQueryRunner();
    const migration = new StoredClipCounts1795399214834();
    const before = await kept();
    await run.startTransaction();
    await migration.down(run);
    await run.query(`UPDATE clip SET state = 'PUBLISHED', published_at = now()`);
    await run.query(`UPDATE clip SET state = 'DRAFT' WHERE id = (SELECT id FROM clip WHERE deleted_at IS NULL LIMIT 1)`);
    await migration.up(run);
    await run.commitTransaction();
    await run.release();
    expect(await kept()).toEqual(await counted());
    expect(await kept()).not.toEqual(before);
  });

  it('are never less than none', async () => {
    await expect(sql('UPDATE theme_clip_count SET clips = -1')).rejects.toThrow('theme_clip_count_clips');
    await expect(sql('UPDATE city_clip_count SET clips = -1')).rejects.toThrow('city_clip_count_clips');
  });
});
