import { figuresOf } from '../lib/compare.js';
import type { BenchOptions, Figure } from '../lib/figure.js';
import { BenchStage, interleaved } from '../lib/stage.js';
import { libraryDatabase, sameAnswers, target } from './pages.js';

const FULL = 100_000;
const SMALL = 1_000;
const QUICK = 10_000;
/** Nobody shares an answer, nor counts: every page is made. */
const NEVER = 0;
/** As the product comes. */
const SHARED_MS = 250;

/** A page of the library with the counts of all facets beside the same page written by hand, as the product comes, and over a hundred times fewer practices. */
export async function library({ quick, serverUrl, say }: BenchOptions): Promise<Figure[]> {
  const stage = new BenchStage(serverUrl);
  try {
    const practices = quick ? QUICK : FULL;
    say(`library: making ${practices} practices, and ${SMALL}`);
    const url = await libraryDatabase(stage, practices);
    const small = await libraryDatabase(stage, SMALL);
    const [product, shared, few] = [await stage.product(url, NEVER), await stage.product(url, SHARED_MS), await stage.product(small, NEVER)];
    const [limit, again] = [await stage.limit('library/limit.js', 'by hand', url), await stage.limit('library/limit.js', 'by hand again', url)];
    const grouped = await stage.limit('library/grouped.js', 'grouped by hand', url);
    await sameAnswers(product, limit, grouped);
    const samples = await interleaved([product, limit, again, grouped, shared, few], target, quick, (round) => say(`library: ${round}`));
    const figure = figuresOf(samples, [limit, again], quick);
    const name = 'library';
    return [
      figure({ name, what: `p95 of a page with its counts over ${practices} practices beside the same by hand`, key: 'p95', product, limit, unit: 'ms', goal: 1.25, better: 'less' }),
      figure({ name, what: 'CPU a request beside the same by hand', key: 'cpu', product, limit, unit: 's', goal: 1.25, better: 'less' }),
      figure({ name, what: 'p95 beside a grouped count of the cards for each facet', key: 'p95', product, limit: grouped, unit: 'ms', better: 'less' }),
      figure({ name, what: 'p95 as visitors get it, counts kept for a second', key: 'p95', product: shared, limit, unit: 'ms', better: 'less' }),
      figure({ name, what: `p95 over ${practices} practices beside ${SMALL}`, key: 'p95', product, limit: few, unit: 'ms', better: 'less' }),
    ];
  } finally {
    await stage.close();
  }
}
