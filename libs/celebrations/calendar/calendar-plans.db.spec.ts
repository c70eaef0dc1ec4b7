import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { City } from '@libs/cities/city.entity.js';
import { addCity } from '@libs/cities/testing/places.js';
import { createDataSource } from '@libs/platform/database/data-source.js';
import { encodeCursor } from '@libs/platform/graphql/connection.js';
import { newId } from '@libs/platform/ids/id.js';
import { openTestDatabase, type TestDatabase } from '@libs/platform/testing/test-database.js';
import { addOccurrences, makeOccurrences } from '../testing/add-occurrences.js';
import type { Bind } from './build-conditions.js';
import type { CelebrationFilter } from './calendar.inputs.js';
import { listStatement } from './celebration-list.query.js';
import { mapStatement } from './celebration-map.query.js';
import { monthStatement } from './celebration-month.query.js';
import { daysOfMonth } from './list-days.js';

const written = (value: unknown) => (value instanceof Date ? value.toISOString() : String(value));

interface Plan {
  'Node Type': string;
  'Relation Name'?: string;
  'Index Name'?: string;
  'Actual Rows': number;
  'Actual Loops': number;
  'Rows Removed by Filter'?: number;
  Plans?: Plan[];
}

const OCCURRENCES = 12_000;
/** Over two years: a month has some 500 of them. */
const DAYS = 730;
const MONTH_READS = 1_800;
/** Of those 12,000, for a page of 20: where a country is chosen, what it had in a year is looked through for what goes on for long. */
const PAGE_READS = 1_100;
const FROM = new Date('2026-11-10T12:00:00Z');
const NEAR = { near: { latitude: 48, longitude: 2, km: 200 } };

describe('plans of the calendars', () => {
  let database: TestDatabase;
  let dataSource: DataSource;

  /** As it is planned for these values, or once for any. */
  const explain = async (build: (bind: Bind) => string, kind: 'force_custom_plan' | 'force_generic_plan') => {
    const values: unknown[] = [];
    const text = build((value) => `$${values.push(value)}`);
    const given = values.map((value) => `'${Array.isArray(value) ? `{${value.map(written).join(',')}}` : written(value)}'`).join(', ');
    const runner = dataSource.createQueryRunner();
    try {
      await runner.query(`SET plan_cache_mode = ${kind}`);
      await runner.query(`PREPARE explained AS ${text}`);
      const rows = (await runner.query(`EXPLAIN (ANALYZE, FORMAT JSON) EXECUTE explained(${given})`)) as { 'QUERY PLAN': { Plan: Plan }[] }[];
      const nodes = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodes)];
      return nodes(rows[0]?.['QUERY PLAN'][0]?.Plan as Plan).filter((plan) => plan['Relation Name'] === 'occurrence' || plan['Index Name']?.startsWith('occurrence'));
    } finally {
      await runner.query('DEALLOCATE ALL');
      await runner.query('RESET plan_cache_mode');
      await runner.release();
    }
  };
  const read = (plans: Plan[]) => plans.filter((plan) => plan['Relation Name']).reduce((sum, plan) => sum + (plan['Actual Rows'] + (plan['Rows Removed by Filter'] ?? 0)) * plan['Actual Loops'], 0);

  beforeAll(async () => {
    database = await openTestDatabase();
    dataSource = await createDataSource({ url: database.url, pool: 2, entities: [City] }).initialize();
    const countries = ['NO', 'SN', 'JP', 'BR', 'EG', 'KE'];
    const cities = await Promise.all(Array.from({ length: 60 }, (_, index) => addCity(dataSource, { slug: `place-${index}`, country: countries[index % 6] })));
    const themes = ['introduction', 'planning', 'involvement', 'celebration', 'accessibility', 'funding', 'monitoring'];
    await addOccurrences(dataSource, makeOccurrences(OCCURRENCES, { cities, themes, first: '2026-01-01', days: DAYS }));
    await dataSource.query('VACUUM ANALYZE occurrence');
  }, 90_000);
  afterAll(async () => {
    await dataSource.destroy();
    await database.drop();
  });

  const FILTERS: [CelebrationFilter, RegExp][] = [
    [{}, /^occurrence_shown(_long)?$/],
    [{ themes: ['planning'] }, /^occurrence_shown(_long|_themes)?$/],
    [{ cities: ['place-3'] }, /^occurrence_shown(_long|_city)$/],
    [{ countries: ['JP'], free: true }, /^occurrence_shown(_long|_country)?$/],
  ];

  it.each(FILTERS)('walk an index for the list with %j, on the first page and on a later one', async (filter, index) => {
    const later = encodeCursor(['2027-03-01T10:00:00.000Z', newId()]);
    for (const kind of ['force_custom_plan', 'force_generic_plan'] as const) {
      for (const after of [null, later]) {
        const plans = await explain((bind) => listStatement({ from: FROM, to: null }, filter, { first: 20, after }, bind), kind);
        expect(plans.map((plan) => plan['Node Type'])).not.toContain('Seq Scan');
        expect(plans.map((plan) => plan['Index Name'] ?? '').some((name) => index.test(name))).toBe(true);
        expect(read(plans)).toBeLessThan(PAGE_READS);
      }
    }
  });

  it.each([{}, { themes: ['planning'] }, { cities: ['place-3'] }, NEAR] as CelebrationFilter[])('read for a month with %j no more than is near it', async (filter) => {
    for (const kind of ['force_custom_plan', 'force_generic_plan'] as const) {
      const plans = await explain((bind) => monthStatement(daysOfMonth(2026, 11, 'Europe/Paris'), filter, bind), kind);
      expect(plans.map((plan) => plan['Node Type'])).not.toContain('Seq Scan');
      expect(read(plans)).toBeLessThan(MONTH_READS);
    }
  });

  it('read for a map no more than is near its days, and for what is near a point its box', async () => {
    const span = { from: FROM, to: new Date('2026-12-10T00:00:00Z') };
    const plans = await explain((bind) => mapStatement(span, {}, bind), 'force_custom_plan');
    expect(plans.map((plan) => plan['Node Type'])).not.toContain('Seq Scan');
    expect(read(plans)).toBeLessThan(MONTH_READS);
    const near = await explain((bind) => listStatement({ from: FROM, to: null }, NEAR, { first: 20 }, bind), 'force_custom_plan');
    expect(near.map((plan) => plan['Node Type'])).not.toContain('Seq Scan');
    expect(near.map((plan) => plan['Index Name'])).toContain('occurrence_shown_place');
  });
});
