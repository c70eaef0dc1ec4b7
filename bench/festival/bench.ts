import { CELEBRATIONS } from '../data/make-festivals.js';
import { figuresOf } from '../lib/compare.js';
import type { BenchOptions, Figure } from '../lib/figure.js';
import { noWholeReads } from '../lib/plans.js';
import { BenchStage, interleaved } from '../lib/stage.js';
import type { ServerProcess } from '../lib/server-process.js';
import { festivalDatabase, sameAnswers, target } from './pages.js';

/** What else is in the calendar, and how many festivals. */
const FULL = { occurrences: 50_000, festivals: 40 };
const QUICK = { occurrences: 6_000, festivals: 20 };
const TIMES = 10;
/** Nobody shares an answer: every page is made. */
const NEVER = 0;
/** As the product comes. */
const SHARED_MS = 250;

/** The page of a festival of 600 celebrations beside the same page written by hand, as visitors get it, and among a tenth of the festivals. */
export async function festival({ quick, serverUrl, say }: BenchOptions): Promise<Figure[]> {
  const stage = new BenchStage(serverUrl);
  try {
    const { occurrences, festivals } = quick ? QUICK : FULL;
    say(`festival: making ${festivals} festivals of ${CELEBRATIONS} celebrations, and ${festivals / TIMES}`);
    const url = await festivalDatabase(stage, occurrences, festivals);
    const small = await festivalDatabase(stage, occurrences / TIMES, festivals / TIMES);
    await noWholeReads(stage, url, (server) => target(server, 3, festivals), say);
    const [product, shared, few] = [await stage.product(url, NEVER), await stage.product(url, SHARED_MS), await stage.product(small, NEVER)];
    const [limit, again] = [await stage.limit('festival/limit.js', 'by hand', url), await stage.limit('festival/limit.js', 'by hand again', url)];
    await sameAnswers(product, limit, festivals);
    const page = (server: ServerProcess, seed: number) => target(server, seed, server === few ? festivals / TIMES : festivals);
    const samples = await interleaved([product, limit, again, shared, few], page, quick, (round) => say(`festival: ${round}`));
    const figure = figuresOf(samples, [limit, again], quick);
    const name = 'festival';
    return [
      figure({ name, what: `p95 of a festival of ${CELEBRATIONS} celebrations beside the same by hand`, key: 'p95', product, limit, unit: 'ms', goal: 1.25, better: 'less' }),
      figure({ name, what: 'CPU a request beside the same by hand', key: 'cpu', product, limit, unit: 's', goal: 1.25, better: 'less' }),
      figure({ name, what: 'requests a second beside the same by hand', key: 'rate', product, limit, unit: '/s', goal: 0.65, better: 'more' }),
      figure({ name, what: 'p95 as visitors get it', key: 'p95', product: shared, limit, unit: 'ms', better: 'less' }),
      figure({ name, what: `p95 among ${festivals} festivals beside ${festivals / TIMES}`, key: 'p95', product, limit: few, unit: 'ms', better: 'less' }),
    ];
  } finally {
    await stage.close();
  }
}
