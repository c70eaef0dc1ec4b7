import { Agent } from 'node:http';
import { isDeepStrictEqual } from 'node:util';
import { makeCelebrations } from '../data/make-celebrations.js';
import { type LoadTarget, once } from '../lib/load.js';
import { seeded } from '../lib/seeded.js';
import type { ServerProcess } from '../lib/server-process.js';
import type { BenchStage } from '../lib/stage.js';

/** What a month is asked for with. */
export interface MonthAsked {
  year: number;
  month: number;
  zone: string;
  filter: { themes?: string[]; regions?: string[]; free?: boolean; accessServices?: string[] };
}

const QUERY = `query Month($year: Int!, $month: Int!, $zone: String, $filter: CelebrationFilter) {
  celebrationMonth(year: $year, month: $month, zone: $zone, filter: $filter) {
    date total items { id celebrationId title language city { slug name country } placeName isOnline zone startsLocal endsLocal allDay startsAt endsAt state priceKind accessServices } } }`;

const ZONES = ['Europe/Paris', 'America/Bogota', 'Asia/Tokyo', 'Africa/Nairobi'];
const THEMES = ['planning', 'celebration', 'accessibility', 'funding'];
const REGIONS = ['AFRICA', 'ARAB_STATES', 'ASIA_PACIFIC', 'EUROPE_NORTH_AMERICA', 'LATIN_AMERICA_CARIBBEAN'];
/** Months from now that readers look at. */
const AHEAD = 12;

/** As readers go: half look at all, the others at a theme, a region, or what is free and can be reached. */
export function askedFrom(random: () => number): MonthAsked {
  const pick = (list: string[]) => list[Math.floor(random() * list.length)] ?? '';
  const now = new Date();
  const at = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + Math.floor(random() * AHEAD), 1));
  const kind = random();
  const filter = kind < 0.5 ? {} : kind < 0.7 ? { themes: [pick(THEMES)] } : kind < 0.9 ? { regions: [pick(REGIONS)] } : { free: true, accessServices: ['STEP_FREE'] };
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, zone: pick(ZONES), filter };
}

export async function monthDatabase(stage: BenchStage, occurrences: number): Promise<string> {
  const url = await stage.database(`bench_month_${occurrences}`);
  await makeCelebrations(url, { occurrences });
  return url;
}

/** The limit takes the same variables. */
export function target(server: ServerProcess, seed: number): LoadTarget {
  const random = seeded(seed);
  return targetOf(server, () => askedFrom(random));
}

function targetOf({ name, port }: ServerProcess, asked: () => MonthAsked): LoadTarget {
  const isProduct = name === 'product';
  return { port, path: isProduct ? '/graphql' : '/', method: 'POST', body: () => JSON.stringify(isProduct ? { query: QUERY, variables: asked() } : asked()) };
}

/** All answer the same data, or the comparison would be of different things. */
export async function sameAnswers(product: ServerProcess, limit: ServerProcess): Promise<void> {
  const agent = new Agent();
  const random = seeded(5);
  for (let round = 0; round < 30; round += 1) {
    const asked = askedFrom(random);
    const answer = async (server: ServerProcess): Promise<unknown> => JSON.parse(await once(agent, targetOf(server, () => asked)));
    const [expected, found] = [await answer(product), await answer(limit)];
    if (!isDeepStrictEqual(found, expected)) throw new Error(`${limit.name} answers something else for ${JSON.stringify(asked)}\n${JSON.stringify(found).slice(0, 1_500)}\n${JSON.stringify(expected).slice(0, 1_500)}`);
  }
  agent.destroy();
}
