import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import { newId } from '@libs/platform/ids/id.js';
import { Stage } from '../testing/stage.js';
import type { ClipParts } from '../read/clip-rows.query.js';
import { passagesStatement } from './passages.query.js';

const CITIES = 12;
const CLIPS = 1_000;
const QUESTIONS = ['plan-elements', 'plan-who', 'plan-obstacles', 'plan-commitment', 'funding-raise', 'funding-last', 'access-open', 'access-enjoy'];
const CARD: ClipParts = { summary: false, origins: false, marks: false, shape: false, film: false, city: false, theme: false, author: false, details: false };
const ASK = (first: number) => `{ theme(slug: "planning") { passages(first: ${first}) { key passages { id startMs endMs note clip { id title(language: "en") city { name slug country } media { masterUrl posterSmallUrl durationMs } } captions { language url } fileUrl } } } }`;

interface Plan {
  'Node Type': string;
  'Relation Name'?: string;
  'Index Name'?: string;
  'Actual Rows': number;
  'Actual Loops': number;
  Plans?: Plan[];
}

describe('passages of several cities', () => {
  let stage: Stage;

  const explain = async (of: 'theme' | 'keys', value: string, first: number, kind: 'force_custom_plan' | 'force_generic_plan') =>
    stage.app.dataSource.transaction(async (tx) => {
      await tx.query(`SET LOCAL plan_cache_mode = ${kind}`);
      // The tables are so small that they would be gone through whole; grown ones are walked by their indexes.
      await tx.query('SET LOCAL enable_bitmapscan = off');
      await tx.query('SET LOCAL enable_seqscan = off');
      await tx.query(`PREPARE looked_at AS ${passagesStatement(of, CARD)}`);
      const rows = await tx.query<{ 'QUERY PLAN': { Plan: Plan }[] }[]>(`EXPLAIN (ANALYZE, FORMAT JSON) EXECUTE looked_at ('${value}', ${first})`);
      await tx.query('DEALLOCATE looked_at');
      const nodes = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodes)];
      return nodes(rows[0]?.['QUERY PLAN'][0]?.Plan as Plan);
    });
  const counted = async (first: number) => {
    const database = stage.app.get(ReadDatabase);
    const before = database.statements;
    const { passages } = await stage.must<{ passages: { key: string; passages: { clip: { city: { name: string } } }[] }[] }>(null, ASK(first));
    return { passages, statements: database.statements - before };
  };

  beforeAll(async () => {
    stage = await Stage.open();
    const { dataSource } = stage.app;
    const cities = await Promise.all(Array.from({ length: CITIES }, (_, index) => stage.city({ slug: `place-${index}`, name: `Place ${index}` })));
    const rows = Array.from({ length: CLIPS }, (_, index) => ({ id: newId(), film: newId(), city: cities[index % CITIES]?.id, state: index % 10 === 0 ? 'DRAFT' : 'PUBLISHED', theme: index % 2 === 0 ? 'planning' : 'funding' }));
    const given = JSON.stringify(rows);
    const from = 'jsonb_to_recordset($1::jsonb) AS row (id uuid, film uuid, city uuid, state text, theme text)';
    await dataSource.query(`INSERT INTO film (id, city_id, state, generation, duration_ms, width, height, has_sound) SELECT film, city, 'READY', 1, 60000, 1280, 720, true FROM ${from}`, [given]);
    await dataSource.query(
      `INSERT INTO clip (id, city_id, theme_slug, film_id, spoken_language, state, revision, created_at, updated_at, published_at) SELECT id, city, theme, film, 'en', state, 1, now(), now(), now() FROM ${from}`,
      [given],
    );
    await dataSource.query(`INSERT INTO clip_text (clip_id, language, title, summary, origin) SELECT id, 'en', 'Title', 'Words', 'ORIGINAL' FROM ${from}`, [given]);
    const moments = rows.flatMap(({ id }, clip) => [0, 1, 2].map((n) => ({ id: newId(), clip: id, key: QUESTIONS[(clip + n * 3) % QUESTIONS.length], start: n * 20_000 })));
    await dataSource.query(
      `INSERT INTO clip_moment (id, clip_id, theme_slug, question_key, start_ms, end_ms, state, created_at)
       SELECT id, clip, CASE WHEN key LIKE 'plan%' THEN 'planning' WHEN key LIKE 'fund%' THEN 'funding' ELSE 'accessibility' END, key, start, start + 30000, CASE WHEN start = 0 THEN 'SUGGESTED' ELSE 'SHOWN' END, now()
         FROM jsonb_to_recordset($1::jsonb) AS row (id uuid, clip uuid, key text, start int)`,
      [JSON.stringify(moments)],
    );
    await dataSource.query('VACUUM ANALYZE clip, film, clip_text, clip_moment');
  }, 90_000);
  afterAll(() => stage.close());

  it('are read by one statement beside the theme’s own, whatever their number, each city once before any comes again', async () => {
    await counted(1);
    const [one, twelve] = [await counted(1), await counted(12)];
    expect([one.statements, twelve.statements]).toEqual([2, 2]);
    expect(one.passages.map(({ passages }) => passages.length)).toEqual([1, 1, 1, 1]);
    expect(twelve.passages.map(({ key }) => key)).toEqual(QUESTIONS.slice(0, 4));
    // Which cities have a passage of a question follows from the figures above: at least five have.
    for (const { passages } of twelve.passages) {
      const names = passages.map(({ clip }) => clip.city.name);
      const different = new Set(names).size;
      expect(different).toBeGreaterThanOrEqual(5);
      expect(new Set(names.slice(0, different)).size).toBe(different);
    }
  });

  it.each(['force_custom_plan', 'force_generic_plan'] as const)('walk the index of what is shown, and look at few (%s)', async (kind) => {
    for (const [of, value] of [['theme', 'planning'], ['keys', '{plan-who,funding-last,access-open}']] as const) {
      const plans = await explain(of, value, 4, kind);
      const ofMoments = plans.filter((plan) => plan['Relation Name'] === 'clip_moment');
      expect(ofMoments.map((plan) => `${plan['Node Type']} ${plan['Index Name'] ?? ''}`)).toEqual(['Index Scan clip_moment_shown']);
      // Sixty of each question; a theme has some sixteen, four of them answered here.
      expect(ofMoments.reduce((sum, plan) => sum + plan['Actual Rows'] * plan['Actual Loops'], 0)).toBeLessThanOrEqual(60 * 4);
      for (const table of ['clip', 'film', 'clip_text']) expect(plans.filter((plan) => plan['Relation Name'] === table).map((plan) => plan['Node Type'])).not.toContain('Seq Scan');
    }
  });
});
