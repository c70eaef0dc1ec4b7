import { ADOPTIONS } from '../data/make-families.js';
import { figuresOf } from '../lib/compare.js';
import type { BenchOptions, Figure } from '../lib/figure.js';
import { noWholeReads } from '../lib/plans.js';
import { BenchStage, interleaved } from '../lib/stage.js';
import { familyDatabase, sameAnswers, target } from './pages.js';

const FULL = 30;
/** As few as make its adoptions a large table (lib/plans.ts). */
const QUICK = 21;
/** Nobody shares an answer: every tree is read. */
const NEVER = 0;

/** The tree of a practice with 500 adoptions, three generations deep, beside the same written by hand, and over ten times the families. */
export async function family({ quick, serverUrl, say }: BenchOptions): Promise<Figure[]> {
  const stage = new BenchStage(serverUrl);
  try {
    const families = quick ? QUICK : FULL;
    say(`family: making ${families} families of ${ADOPTIONS} adoptions, and ten times as many`);
    const url = await familyDatabase(stage, 'bench_family', families);
    const tenfold = await familyDatabase(stage, 'bench_family_x10', families * 10);
    const [product, grown] = [await stage.product(url, NEVER), await stage.product(tenfold, NEVER)];
    const [limit, again] = [await stage.limit('family/limit.js', 'by hand', url), await stage.limit('family/limit.js', 'by hand again', url)];
    const nodes = await sameAnswers(product, limit, families);
    const page = (server: typeof product, seed: number) => target(server, seed, server === grown ? families * 10 : families);
    await noWholeReads(stage, tenfold, (server) => target(server, 1, families * 10), say);
    const samples = await interleaved([product, limit, again, grown], page, quick, (round) => say(`family: ${round}`));
    const figure = figuresOf(samples, [limit, again], quick);
    const name = 'family';
    return [
      figure({ name, what: `p95 of a tree of ${nodes} nodes beside the same by hand`, key: 'p95', product, limit, unit: 'ms', goal: 1.5, better: 'less' }),
      figure({ name, what: 'CPU a tree beside the same by hand', key: 'cpu', product, limit, unit: 's', goal: 1.5, better: 'less' }),
      figure({ name, what: 'CPU a tree over ten times the families beside itself', key: 'cpu', product: grown, limit: product, unit: 's', goal: 1.3, better: 'less' }),
    ];
  } finally {
    await stage.close();
  }
}
