import { encodeCursor } from '@libs/platform/graphql/connection.js';
import { newId } from '@libs/platform/ids/id.js';
import { addCards, makeCards } from '../testing/add-cards.js';
import { PracticeStage } from '../testing/stage.js';
import type { Asked } from './build-conditions.js';
import type { PracticeSort } from './library.types.js';
import { facetStatement } from './practice-facets.query.js';
import { listStatement } from './practice-list.query.js';
import { positionOf } from './list-cards.js';

interface Plan {
  'Node Type': string;
  'Relation Name'?: string;
  'Index Name'?: string;
  'Actual Rows': number;
  'Actual Loops': number;
  Plans?: Plan[];
}

/** How a page may come to its cards. Where a seventh of all is looked for, the newest of all may be the nearer way. */
const WAYS: { sort: PracticeSort; given?: Partial<Asked>; index: RegExp }[] = [
  { sort: 'NEWEST', index: /^practice_card_newest$/ },
  { sort: 'NEWEST', given: { filter: { themes: ['planning'] } }, index: /^practice_card_(of_theme|newest)$/ },
  { sort: 'NEWEST', given: { filter: { city: 'place-3' } }, index: /^practice_card_of_city$/ },
  { sort: 'NEWEST', given: { filter: { countries: ['JP'] } }, index: /^practice_card_(of_country|newest)$/ },
  { sort: 'MOST_ADOPTED', index: /^practice_card_adopted$/ },
  { sort: 'BEST_EVIDENCED', index: /^practice_card_evidenced$/ },
  { sort: 'NEAR_SIZE', index: /^practice_card_sized$/ },
];
const CARDS = 20_000;
/** Cards looked at for a page, of 20,000: the longest page that can be asked for, in a seventh of them. */
const MOST_READ = 1_500;

describe('plans of the library', () => {
  let stage: PracticeStage;

  const explain = async (build: (bind: (value: unknown) => string) => string) => {
    const values: unknown[] = [];
    const text = build((value) => `$${values.push(value)}`);
    const [row] = await stage.dataSource.query<{ 'QUERY PLAN': { Plan: Plan }[] }[]>(`EXPLAIN (ANALYZE, FORMAT JSON) ${text}`, values);
    const nodes = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodes)];
    return nodes(row?.['QUERY PLAN'][0]?.Plan as Plan);
  };
  const ofCards = (plans: Plan[]) => plans.filter((plan) => plan['Relation Name'] === 'practice_card');
  const asked = (sort: PracticeSort, given: Partial<Asked> = {}) => ({ filter: {}, search: null, alike: null, near: 'place-3', sort, ...given });

  beforeAll(async () => {
    stage = await PracticeStage.open();
    const cities = await Promise.all(Array.from({ length: 60 }, (_, index) => stage.city({ slug: `place-${index}`, country: ['NO', 'SN', 'JP', 'BR', 'EG', 'KE'][index % 6] })));
    await stage.dataSource.query(`INSERT INTO city_figure (id, city_id, key, value, unit, year) VALUES ($1, $2, 'population', 90000, 'people', 2024)`, [newId(), cities[3]?.id]);
    const of = cities.map(({ id, country, region }, index) => ({ id, country, region, population: 5_000 * (index + 1) ** 2 }));
    const cards = makeCards(CARDS, of, ['introduction', 'planning', 'involvement', 'celebration', 'accessibility', 'funding', 'monitoring']);
    for (let from = 0; from < CARDS; from += 5_000) await addCards(stage.dataSource, cards.slice(from, from + 5_000));
    await stage.dataSource.query(`UPDATE practice_card SET words = words || to_tsvector('simple', 'rarely') WHERE practice_id = ANY($1)`, [cards.slice(0, 40).map(({ id }) => id)]);
    await stage.dataSource.query('VACUUM ANALYZE practice_card');
  }, 90_000);

  afterAll(() => stage.close());

  it.each(WAYS)('walks an index for $sort $given, on the first page and on a later one', async ({ sort, given, index }) => {
    const later = encodeCursor(positionOf(sort, { place: sort === 'NEAR_SIZE' ? 1.4 : 2, publishedAt: new Date(Date.UTC(2026, 0, 4)), id: newId() }));
    for (const after of [null, later]) {
      const plans = await explain((bind) => listStatement(asked(sort, given), { first: 20, after }, bind));
      const scans = ofCards(plans);
      expect(scans.map((plan) => plan['Node Type'])).not.toContain('Seq Scan');
      expect(plans.some((plan) => index.test(plan['Index Name'] ?? ''))).toBe(true);
      expect(scans.reduce((sum, plan) => sum + plan['Actual Rows'] * plan['Actual Loops'], 0)).toBeLessThan(MOST_READ);
    }
  });

  it.each(['NEWEST', 'BEST_MATCH', 'MOST_ADOPTED', 'NEAR_SIZE'] as const)('finds words by their index before it looks at the order %s', async (sort) => {
    const plans = await explain((bind) => listStatement(asked(sort, { search: 'rarely' }), { first: 20 }, bind));
    expect(ofCards(plans).map((plan) => plan['Node Type'])).not.toContain('Seq Scan');
    expect(plans.map((plan) => plan['Index Name'])).toContain('practice_card_words');
  });

  it('counts from bits alone, and looks at cards only for words, by their index', async () => {
    const read = async (filter: Asked['filter'], search: string | null = null) => ofCards(await explain((bind) => facetStatement({ filter, search, alike: null }, bind))).map((plan) => plan['Node Type']);
    expect(await read({})).toEqual([]);
    expect(await read({ themes: ['planning'] })).toEqual([]);
    expect(await read({ themes: ['planning'], goals: [4], stages: ['PILOT'], adopted: true })).toEqual([]);
    expect(await read({ regions: ['AFRICA'] }, 'rarely')).toEqual(['Bitmap Heap Scan']);
  });

  it('looks for words by their index also where every language has stems of them', async () => {
    const plans = await explain((bind) => listStatement(asked('NEWEST', { search: 'rarely' }), { first: 20 }, bind));
    expect(plans.find((plan) => plan['Index Name'] === 'practice_card_words')?.['Actual Rows']).toBe(40);
  });
});
