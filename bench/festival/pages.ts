import { Agent } from 'node:http';
import { isDeepStrictEqual } from 'node:util';
import { DAYS, makeFestivals } from '../data/make-festivals.js';
import { type LoadTarget, once } from '../lib/load.js';
import { seeded } from '../lib/seeded.js';
import type { ServerProcess } from '../lib/server-process.js';
import type { BenchStage } from '../lib/stage.js';

/** What the page of a festival is asked for with. */
export interface FestivalAsked {
  slug: string;
  filter: { day?: string; theme?: string; age?: number; free?: boolean; accessServices?: string[] };
}

/** As the site's page asks, with the first fifty of the programme. */
const QUERY = `query Festival($slug: String!, $filter: ProgrammeFilter) {
  festival(slug: $slug) {
    id slug title description language startsOn endsOn zone state callText callOpenUntil callIsOpen city { slug name country } themes { slug }
    totals { celebrations times hosts places free accessible registered came } days { date total } places { name total }
    programme(filter: $filter, first: 50) {
      nodes { id celebrationId title language host themes placeName isOnline zone startsLocal endsLocal allDay startsAt endsAt state priceKind accessServices registrationNeeded placesLeft }
      pageInfo { hasNextPage } } } }`;

const THEMES = ['planning', 'celebration', 'accessibility', 'funding'];
const DAY_MS = 24 * 3_600_000;
/** The first festival begins so many days from now, each a day after the one before. */
const FIRST = 21;

/** As readers go: most look at a day, some by theme, at what is free and can be reached, or for a child. */
export function askedFrom(random: () => number, festivals: number): FestivalAsked {
  const number = Math.floor(random() * festivals);
  const day = new Date(Date.now() + (FIRST + number + Math.floor(random() * DAYS)) * DAY_MS).toISOString().slice(0, 10);
  const kind = random();
  const chosen = kind < 0.55 ? {} : kind < 0.75 ? { theme: THEMES[Math.floor(random() * THEMES.length)] ?? '' } : kind < 0.9 ? { free: true, accessServices: ['STEP_FREE'] } : { age: 6 };
  return { slug: `festival-${number + 1}`, filter: random() < 0.75 ? { day, ...chosen } : chosen };
}

export async function festivalDatabase(stage: BenchStage, occurrences: number, festivals: number): Promise<string> {
  const url = await stage.database(`bench_festival_${festivals}`);
  await makeFestivals(url, { occurrences, festivals });
  return url;
}

/** The limit takes the same variables. */
export function target(server: ServerProcess, seed: number, festivals: number): LoadTarget {
  const random = seeded(seed);
  return targetOf(server, () => askedFrom(random, festivals));
}

function targetOf({ name, port }: ServerProcess, asked: () => FestivalAsked): LoadTarget {
  const isProduct = name === 'product';
  return { port, path: isProduct ? '/graphql' : '/', method: 'POST', body: () => JSON.stringify(isProduct ? { query: QUERY, variables: asked() } : asked()) };
}

/** All answer the same data, or the comparison would be of different things. */
export async function sameAnswers(product: ServerProcess, limit: ServerProcess, festivals: number): Promise<void> {
  const agent = new Agent();
  const random = seeded(5);
  for (let round = 0; round < 30; round += 1) {
    const asked = askedFrom(random, festivals);
    const answer = async (server: ServerProcess): Promise<unknown> => JSON.parse(await once(agent, targetOf(server, () => asked)));
    const [expected, found] = [await answer(product), await answer(limit)];
    if (!isDeepStrictEqual(found, expected)) throw new Error(`${limit.name} answers something else for ${JSON.stringify(asked)}\n${JSON.stringify(found).slice(0, 2_500)}\n${JSON.stringify(expected).slice(0, 2_500)}`);
  }
  agent.destroy();
}
