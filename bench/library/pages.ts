import { Agent } from 'node:http';
import { isDeepStrictEqual } from 'node:util';
import { makePractices } from '../data/make-practices.js';
import { type LoadTarget, once } from '../lib/load.js';
import { seeded } from '../lib/seeded.js';
import type { ServerProcess } from '../lib/server-process.js';
import type { BenchStage } from '../lib/stage.js';

/** What a page of the library asks for. */
export interface LibraryAsked {
  filter: { themes?: string[]; regions?: string[]; costBands?: string[]; stages?: string[] };
  search: string | null;
}

const QUERY = `query Library($filter: PracticeFilter, $search: String) {
  practices(first: 20, sort: NEWEST, filter: $filter, search: $search) {
    nodes { id title promise language publishedAt city { slug name country } theme { slug } card { stage evidence costBand adoptionCount } } }
  practiceFacets(filter: $filter, search: $search) { total facets { name values { value count } } } }`;

const THEMES = ['introduction', 'planning', 'involvement', 'celebration', 'accessibility', 'funding', 'monitoring'];
const COSTS = ['NONE', 'UNDER_10K', 'FROM_10K', 'FROM_100K', 'OVER_1M'];
const REGIONS = ['AFRICA', 'ARAB_STATES', 'ASIA_PACIFIC', 'EUROPE_NORTH_AMERICA', 'LATIN_AMERICA_CARIBBEAN'];
const STAGES = ['PILOT', 'RUNNING', 'SCALED', 'ENDED'];

/** As readers go: a quarter look at all, most choose in one facet or in several, some look for a word. */
export function askedFrom(random: () => number): LibraryAsked {
  const pick = (list: string[]) => [list[Math.floor(random() * list.length)] ?? ''];
  const kind = random();
  if (kind < 0.25) return { filter: {}, search: null };
  if (kind < 0.55) return { filter: { themes: pick(THEMES) }, search: null };
  if (kind < 0.8) return { filter: { themes: pick(THEMES), regions: pick(REGIONS), costBands: pick(COSTS), ...(random() < 0.5 ? { stages: pick(STAGES) } : {}) }, search: null };
  return { filter: random() < 0.5 ? { regions: pick(REGIONS) } : {}, search: `word${Math.floor(random() * 2_000)}` };
}

export async function libraryDatabase(stage: BenchStage, practices: number): Promise<string> {
  const url = await stage.database(`bench_library_${practices}`);
  await makePractices(url, { practices });
  return url;
}

/** The limit takes the same variables. */
export function target(server: ServerProcess, seed: number): LoadTarget {
  const random = seeded(seed);
  return targetOf(server, () => askedFrom(random));
}

function targetOf({ name, port }: ServerProcess, asked: () => LibraryAsked): LoadTarget {
  const isProduct = name === 'product';
  return { port, path: isProduct ? '/graphql' : '/', method: 'POST', body: () => JSON.stringify(isProduct ? { query: QUERY, variables: asked() } : asked()) };
}

/** All answer the same data, or the comparison would be of different things. */
export async function sameAnswers(product: ServerProcess, ...others: ServerProcess[]): Promise<void> {
  const agent = new Agent();
  const random = seeded(5);
  for (let round = 0; round < 40; round += 1) {
    const asked = askedFrom(random);
    const answer = async (server: ServerProcess): Promise<unknown> => JSON.parse(await once(agent, targetOf(server, () => asked)));
    const expected = await answer(product);
    for (const other of others) {
      const found = await answer(other);
      if (!isDeepStrictEqual(found, expected)) throw new Error(`${other.name} answers something else for ${JSON.stringify(asked)}\n${JSON.stringify(found).slice(0, 1_500)}\n${JSON.stringify(expected).slice(0, 1_500)}`);
    }
  }
  agent.destroy();
}
