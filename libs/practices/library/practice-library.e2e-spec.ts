import { ReadDatabase } from '@libs/platform/database/read-database.js';
import { newId } from '@libs/platform/ids/id.js';
import type { City } from '@libs/cities/city.entity.js';
import { addCards, makeCards, numbersFrom, type TestCard } from '../testing/add-cards.js';
import { PracticeStage } from '../testing/stage.js';
import { CostBand, EVIDENCE_LEVELS, PracticeStage as Stages, TargetGroup } from '../sections/section-choices.types.js';
import type { PracticeFilter } from './practice-filter.inputs.js';

const NODE = 'id title promise language publishedAt state city { slug name } theme { slug } card { region country stage evidence goals adoptionCount population }';
const LIST = `query ($filter: PracticeFilter, $search: String, $sort: PracticeSort, $near: String, $first: Int!, $after: String) {
  practices(filter: $filter, search: $search, sort: $sort, near: $near, first: $first, after: $after) { nodes { ${NODE} } pageInfo { hasNextPage endCursor } } }`;
const FACETS = 'query ($filter: PracticeFilter, $search: String) { practiceFacets(filter: $filter, search: $search) { total facets { name values { value count } } } }';
const WHOLE = 'query ($first: Int!) { practices(first: $first) { nodes { id title revision { number state } author { name } openRevision { id } viewerCan { edit adopt } counts { running } city { localName } } } }';

interface Node {
  id: string;
  title: string;
  city: { slug: string };
  card: { population: number | null; evidence: number; adoptionCount: number };
}
interface List {
  nodes: Node[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}
interface Facets {
  total: number;
  facets: { name: string; values: { value: string; count: number }[] }[];
}
interface Asked {
  filter?: PracticeFilter;
  search?: string;
  sort?: string;
  near?: string;
}

/** How each facet is read from a card, and what is chosen in it. */
const FACET: Record<string, { of: (card: TestCard) => string[]; chosen: (filter: PracticeFilter) => unknown[] | null | undefined }> = {
  THEME: { of: ({ theme }) => [theme], chosen: ({ themes }) => themes },
  GOAL: { of: ({ goals }) => goals.map(String), chosen: ({ goals }) => goals },
  REGION: { of: ({ region }) => [region], chosen: ({ regions }) => regions },
  COUNTRY: { of: ({ country }) => [country], chosen: ({ countries }) => countries },
  POPULATION: { of: ({ populationBand }) => [populationBand], chosen: ({ populationBands }) => populationBands },
  COST: { of: ({ costBand }) => [costBand], chosen: ({ costBands }) => costBands },
  TARGET_GROUP: { of: ({ targetGroups }) => targetGroups, chosen: ({ targetGroups }) => targetGroups },
  STAGE: { of: ({ stage }) => [stage], chosen: ({ stages }) => stages },
  EVIDENCE: { of: ({ evidence }) => [EVIDENCE_LEVELS[evidence - 1] ?? ''], chosen: ({ evidence }) => evidence },
  LANGUAGE: { of: ({ language }) => [language], chosen: ({ languages }) => languages },
  ADOPTED: { of: ({ adopted }) => [String(adopted > 0)], chosen: ({ adopted }) => (adopted == null ? null : [adopted]) },
};

describe('the library of practices', () => {
  let stage: PracticeStage;
  let cities: City[];
  let cards: TestCard[];

  const list = (asked: Asked, first = 20, after: string | null = null) => stage.must<List>(null, LIST, { ...asked, first, after });
  const facets = (asked: Pick<Asked, 'filter' | 'search'>) => stage.must<Facets>(null, FACETS, asked);
  const walk = async (asked: Asked, first: number) => {
    const nodes: Node[] = [];
    let after: string | null = null;
    do {
      const page: List = await list(asked, first, after);
      nodes.push(...page.nodes);
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    return nodes;
  };
  const meets = (card: TestCard, filter: PracticeFilter, but?: string) =>
    Object.entries(FACET).every(([name, { of, chosen }]) => {
      const values = chosen(filter);
      return name === but || !values?.length || of(card).some((value) => values.map(String).includes(value));
    });
  const statements = async (work: () => Promise<unknown>) => {
    const database = stage.app.get(ReadDatabase);
    const before = database.statements;
    await work();
    return database.statements - before;
  };

  beforeAll(async () => {
    stage = await PracticeStage.open();
    const people = [12_000, 96_000, 104_000, 780_000, 3_100_000, null];
    const places = [['NO', 'EUROPE_NORTH_AMERICA'], ['SN', 'AFRICA'], ['KE', 'AFRICA'], ['EG', 'ARAB_STATES'], ['BR', 'LATIN_AMERICA_CARIBBEAN'], ['JP', 'ASIA_PACIFIC']] as const;
    cities = [];
    for (const [index, [country, region]] of places.entries()) {
      const city = await stage.city({ slug: `place-${index}`, name: `Place ${index}`, country, region, languages: index < 3 ? ['fr'] : ['en', 'pt-BR'] });
      const population = people[index];
      if (population) await stage.dataSource.query(`INSERT INTO city_figure (id, city_id, key, value, unit, year) VALUES ($1, $2, 'population', $3, 'people', 2024)`, [newId(), city.id, population]);
      cities.push(city);
    }
    const of = cities.map(({ id, country, region }, index) => ({ id, country, region, population: people[index] ?? null }));
    cards = makeCards(420, of, ['planning', 'involvement', 'funding']);
    await addCards(stage.dataSource, cards);
  });

  afterAll(() => stage.close());

  it('counts every facet as one would by hand, whatever is chosen', async () => {
    const below = numbersFrom(3);
    const pick = <T>(from: readonly T[]): T[] | undefined => (below(3) === 0 ? from.filter(() => below(2) === 0) : undefined);
    for (let round = 0; round < 60; round += 1) {
      const filter: PracticeFilter = {
        ...{ themes: pick(['planning', 'funding']), goals: pick([1, 4, 9, 17]), regions: pick(['AFRICA', 'ASIA_PACIFIC']), countries: pick(['SN', 'BR', 'NO']), costBands: pick(Object.values(CostBand)) },
        ...{ targetGroups: pick(Object.values(TargetGroup)), stages: pick(Object.values(Stages)), evidence: pick(EVIDENCE_LEVELS), languages: pick(['fr', 'sw']), adopted: below(3) === 0 ? below(2) === 0 : null },
      };
      const answer = await facets({ filter });
      expect(answer.total).toBe(cards.filter((card) => meets(card, filter)).length);
      for (const { name, values } of answer.facets) {
        const held = cards.filter((card) => meets(card, filter, name));
        const counted = Map.groupBy(held.flatMap((card) => FACET[name]?.of(card) ?? []), (value) => value);
        expect(Object.fromEntries(values.filter(({ count }) => count > 0).map(({ value, count }) => [value, count]))).toEqual(Object.fromEntries([...counted].map(([value, all]) => [value, all.length])));
        for (const value of FACET[name]?.chosen(filter) ?? []) expect(values.map((one) => one.value)).toContain(String(value));
      }
      const found = await walk({ filter }, 100);
      expect(found.map(({ id }) => id)).toEqual(cards.filter((card) => meets(card, filter)).sort((a, b) => b.publishedAt.localeCompare(a.publishedAt) || b.id.localeCompare(a.id)).map(({ id }) => id));
    }
  });

  it('goes through every order page by page, each practice once', async () => {
    const byId = new Map(cards.map((card) => [card.id, card]));
    const near = (population: number | null) => (population === null ? Infinity : Math.max(population / 96_000, 96_000 / population));
    const orders: Record<string, (a: TestCard, b: TestCard) => number> = {
      NEWEST: (a, b) => b.publishedAt.localeCompare(a.publishedAt),
      MOST_ADOPTED: (a, b) => b.adopted - a.adopted,
      BEST_EVIDENCED: (a, b) => b.evidence - a.evidence,
      NEAR_SIZE: (a, b) => (near(a.population) === near(b.population) ? 0 : near(a.population) - near(b.population)),
    };
    for (const [sort, compare] of Object.entries(orders)) {
      for (const search of [undefined, 'river or market']) {
        const found = await walk({ sort, near: 'place-1', search }, 33);
        const all = found.map(({ id }) => byId.get(id)).filter((card) => card !== undefined);
        expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
        if (!search) expect(found).toHaveLength(cards.length);
        expect(all.every((card, index) => index === 0 || compare(all[index - 1] as TestCard, card) <= 0)).toBe(true);
      }
    }
    const { pageInfo } = await list({ sort: 'NEWEST' });
    expect(await stage.refusal(null, LIST, { sort: 'MOST_ADOPTED', first: 5, after: pageInfo.endCursor })).toBe('BAD_USER_INPUT INPUT_INVALID after:CURSOR_UNKNOWN');
    expect(await stage.refusal(null, LIST, { sort: 'NEAR_SIZE', first: 5 })).toContain('near:REQUIRED');
    expect(await stage.refusal(null, LIST, { sort: 'BEST_MATCH', first: 5 })).toContain('search:REQUIRED');
  });

  it('finds words in the language of the practice, and the best match first', async () => {
    const [city] = cities;
    const of = [{ id: city?.id ?? '', country: 'NO', region: 'EUROPE_NORTH_AMERICA', population: 1 }];
    const worded = ([language, title, words]: [string, string, string], index: number) => ({ ...(makeCards(1, of, ['monitoring'], index)[0] as TestCard), language, title, words });
    await addCards(stage.dataSource, ([['en', 'Night schools', 'evening classes'], ['en', 'Evening classes', 'a school of boats'], ['fr', 'L’école du soir', 'des cours pour les aînés'], ['ar', 'المكتبات المتنقلة', 'كتب'], ['sw', 'Shule ya jioni', 'kwa wote']] as [string, string, string][]).map(worded));
    const titles = async (search: string) => (await list({ filter: { themes: ['monitoring'] }, search })).nodes.map(({ title }) => title);
    expect(await titles('school')).toEqual(['Night schools', 'Evening classes']);
    expect(await titles('classes')).toEqual(['Evening classes', 'Night schools']);
    expect(await titles('ecoles')).toEqual(['L’école du soir']);
    expect(await titles('école du soir')).toEqual(['L’école du soir']);
    expect(await titles('مكتبة')).toEqual(['المكتبات المتنقلة']);
    expect(await titles('jioni')).toEqual(['Shule ya jioni']);
    expect(await titles('schools -boats')).toEqual(['Night schools']);
    expect(await titles('"night school" or jioni')).toHaveLength(2);
    expect(await titles('nothing like it')).toEqual([]);
    expect(await titles('!!! & |')).toEqual([]);
    expect((await facets({ filter: { themes: ['monitoring'] }, search: 'schools -boats' })).total).toBe(1);
  });

  it('keeps to one city, or to the cities like one', async () => {
    expect(new Set((await list({ filter: { city: 'place-3' } }, 100)).nodes.map(({ city }) => city.slug))).toEqual(new Set(['place-3']));
    expect((await list({ filter: { city: 'nowhere' } })).nodes).toEqual([]);
    expect((await list({ filter: { like: 'nowhere' } })).nodes).toEqual([]);
    const like = await stage.must<{ city: { slug: string } }[]>(null, '{ citiesLike(slug: "place-1") { city { slug } score reasons { kind points population languages themes } } }');
    const found = await walk({ filter: { like: 'place-1' } }, 100);
    expect(new Set(found.map(({ city }) => city.slug))).toEqual(new Set(like.map(({ city }) => city.slug)));
    expect(like[0]).toMatchObject({ city: { slug: 'place-2' }, reasons: [{ kind: 'SIZE', population: 104_000 }, { kind: 'LANGUAGE', languages: ['fr'] }, { kind: 'REGION' }] });
  });

  it('costs a fixed number of statements, for a card and for more than it', async () => {
    for (const first of [5, 50]) {
      expect(await statements(() => list({ sort: 'MOST_ADOPTED' }, first))).toBe(2);
      expect(await statements(() => list({ search: 'river', filter: { stages: ['PILOT'] } }, first))).toBe(2);
      expect(await statements(() => stage.must(null, WHOLE, { first }))).toBe(4);
    }
    expect(await statements(() => facets({ filter: { stages: ['SCALED'], goals: [4] } }))).toBe(1);
  });
});
