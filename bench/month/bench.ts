import { figuresOf } from '../lib/compare.js';
import type { BenchOptions, Figure } from '../lib/figure.js';
import { noWholeReads } from '../lib/plans.js';
import { BenchStage, interleaved } from '../lib/stage.js';
import { monthDatabase, sameAnswers, target } from './pages.js';

const FULL = 50_000;
const QUICK = 12_000;
const TIMES = 10;
/** Nobody shares an answer: every page is made. */
const NEVER = 0;
/** As the product comes. */
const SHARED_MS = 250;

/** A month of the calendar beside the same month written by hand, as visitors get it, and over ten times as many occurrences. */
export async function month({ quick, serverUrl, say }: BenchOptions): Promise<Figure[]> {
  const stage = new BenchStage(serverUrl);
  try {
    const occurrences = quick ? QUICK : FULL;
    say(`month: making ${occurrences} occurrences, and ${occurrences / TIMES}`);
    const url = await monthDatabase(stage, occurrences);
    const small = await monthDatabase(stage, occurrences / TIMES);
    await noWholeReads(stage, url, (server) => target(server, 3), say);
    const [product, shared, few] = [await stage.product(url, NEVER), await stage.product(url, SHARED_MS), await stage.product(small, NEVER)];
    const [limit, again] = [await stage.limit('month/limit.js', 'by hand', url), await stage.limit('month/limit.js', 'by hand again', url)];
    await sameAnswers(product, limit);
    const samples = await interleaved([product, limit, again, shared, few], target, quick, (round) => say(`month: ${round}`));
    const figure = figuresOf(samples, [limit, again], quick);
    const name = 'month';
    return [
      figure({ name, what: `p95 of a month over ${occurrences} occurrences beside the same by hand`, key: 'p95', product, limit, unit: 'ms', goal: 1.25, better: 'less' }),
      figure({ name, what: 'CPU a request beside the same by hand', key: 'cpu', product, limit, unit: 's', goal: 1.25, better: 'less' }),
      figure({ name, what: 'requests a second beside the same by hand', key: 'rate', product, limit, unit: '/s', goal: 0.65, better: 'more' }),
      figure({ name, what: 'p95 as visitors get it', key: 'p95', product: shared, limit, unit: 'ms', better: 'less' }),
      figure({ name, what: `p95 over ${occurrences} occurrences beside ${occurrences / TIMES}`, key: 'p95', product, limit: few, unit: 'ms', better: 'less' }),
    ];
  } finally {
    await stage.close();
  }
}
