import { FULL, makeDiscussions, QUICK } from '../data/make-discussions.js';
import { figuresOf } from '../lib/compare.js';
import type { BenchOptions, Figure } from '../lib/figure.js';
import { besidePeers, startPeers } from '../lib/peers.js';
import { noWholeReads } from '../lib/plans.js';
import type { ServerProcess } from '../lib/server-process.js';
import { BenchStage, interleaved, type Measured, type Pace } from '../lib/stage.js';
import { anywhere, sameAnswers, targetOf } from './pages.js';

/** Nobody shares an answer: every page is made. */
const NEVER = 0;

/** 50 posts of a discussion through GraphQL beside two bare servers and two peers that answer the same data. */
export async function discussionPage({ quick, serverUrl, say }: BenchOptions): Promise<Figure[]> {
  const stage = new BenchStage(serverUrl);
  try {
    say('discussion-page: making the data');
    const url = await stage.database('bench_discussion_page');
    const made = await makeDiscussions(url, quick ? QUICK : FULL);
    const product = await stage.product(url, NEVER);
    const a = await stage.limit('discussion-page/limit-a.js', 'limit A', url);
    const [b, again] = [await stage.limit('discussion-page/limit-b.js', 'limit B', url), await stage.limit('discussion-page/limit-b.js', 'limit B again', url)];
    const peers = await startPeers(stage, url, say);
    await sameAnswers(made, product, a, b, ...peers);
    const target = (server: ServerProcess, seed: number) => targetOf(server, seed, (random) => anywhere(made, random));
    await noWholeReads(stage, url, (server) => target(server, 1), say);
    const samples = await interleaved([product, a, b, again, ...peers], target, quick, (round) => say(`discussion-page: ${round}`));
    const figure = figuresOf(samples, [b, again], quick);
    const name = 'discussion-page';
    return [
      figure({ name, what: 'CPU a request beside rows + JSON.stringify', key: 'cpu', product, limit: b, unit: 's', goal: 1.25, better: 'less' }),
      figure({ name, what: 'requests a second beside JSON from PostgreSQL', key: 'rate', product, limit: a, unit: '1/s', goal: 0.65, better: 'more' }),
      figure({ name, what: 'p99 beside rows + JSON.stringify', key: 'p99', product, limit: b, unit: 'ms', goal: 2, better: 'less' }),
      ...besidePeers(figure, { name, product, limit: b }, peers),
    ];
  } finally {
    await stage.close();
  }
}

const TURNS: Pace = { warmUp: 6, rounds: 28, seconds: 1.5 };
const SHORT_TURNS: Pace = { warmUp: 3, rounds: 10, seconds: 1 };

/**
 * The same page near the beginning of the longest discussion and near its end: three loads in turn on one process, as two
 * processes of one build already differ by more than the two ends do. Short turns and many, so that what others do at the
 * machine falls on all of them.
 */
export async function paging({ quick, serverUrl, say }: BenchOptions): Promise<Figure[]> {
  const stage = new BenchStage(serverUrl);
  try {
    say('paging: making the data');
    const url = await stage.database('bench_paging');
    const [longest] = await makeDiscussions(url, quick ? QUICK : FULL);
    if (!longest) throw new Error('there is no long discussion');
    const { id, lastPosition } = longest;
    const server = await stage.product(url, NEVER);
    const part = (): Measured => ({ cpu: () => server.cpu() });
    const [deep, shallow, again] = [part(), part(), part()];
    const samples = await interleaved(
      [deep, shallow, again],
      // A hundred places each, so that neither reads one page over and over.
      (of, seed) => targetOf(server, seed, (random) => ({ id, at: (of === deep ? lastPosition - 110 : 10) + Math.floor(random() * 100) })),
      quick,
      (round) => say(`paging: ${round}`),
      quick ? SHORT_TURNS : TURNS,
    );
    const figure = figuresOf(samples, [shallow, again], quick);
    const name = 'paging';
    const where = `${lastPosition.toLocaleString('en')} beside position 10`;
    return [
      figure({ name, what: `CPU a page near position ${where}`, key: 'cpu', product: deep, limit: shallow, unit: 's', goal: 1.2, better: 'less' }),
      figure({ name, what: `p99 of a page near position ${where}`, key: 'p99', product: deep, limit: shallow, unit: 'ms', goal: 2, better: 'less' }),
    ];
  } finally {
    await stage.close();
  }
}
