import { FULL, QUICK } from '../data/make-clips.js';
import { figuresOf } from '../lib/compare.js';
import type { BenchOptions, Figure } from '../lib/figure.js';
import { besidePeers, startPeers } from '../lib/peers.js';
import { noWholeReads } from '../lib/plans.js';
import { BenchStage, interleaved } from '../lib/stage.js';
import { clipDatabase, sameAnswers, target } from './stage.js';

/** Nobody shares an answer: every page is made. */
const NEVER = 0;
/** As the product comes. */
const SHARED_MS = 250;

/** The module page through GraphQL beside two bare servers and two peers that answer the same data, and itself over ten times the clips. */
export async function themePage({ quick, serverUrl, say }: BenchOptions): Promise<Figure[]> {
  const stage = new BenchStage(serverUrl);
  try {
    say('theme-page: making the data, and ten times as much');
    const data = quick ? QUICK : FULL;
    const url = await clipDatabase(stage, 'bench_theme_page', data);
    const tenfold = await clipDatabase(stage, 'bench_theme_page_x10', { ...data, clips: data.clips * 10 });
    const [product, grown] = [await stage.product(url, NEVER), await stage.product(tenfold, NEVER)];
    const [a, b, again] = [await stage.limit('theme-page/limit-a.js', 'limit A', url), await stage.limit('theme-page/limit-b.js', 'limit B', url), await stage.limit('theme-page/limit-b.js', 'limit B again', url)];
    const peers = await startPeers(stage, url, say);
    await sameAnswers(product, a, b, ...peers);
    await noWholeReads(stage, tenfold, (server) => target(server, 1), say);
    const samples = await interleaved([product, a, b, again, ...peers, grown], target, quick, (round) => say(`theme-page: ${round}`));
    const figure = figuresOf(samples, [b, again], quick);
    const name = 'theme-page';
    return [
      figure({ name, what: 'CPU a request beside rows + JSON.stringify', key: 'cpu', product, limit: b, unit: 's', goal: 1.25, better: 'less' }),
      figure({ name, what: 'requests a second beside JSON from PostgreSQL', key: 'rate', product, limit: a, unit: '1/s', goal: 0.65, better: 'more' }),
      figure({ name, what: 'p99 beside rows + JSON.stringify', key: 'p99', product, limit: b, unit: 'ms', goal: 2, better: 'less' }),
      figure({ name, what: 'CPU a request over ten times the clips beside itself', key: 'cpu', product: grown, limit: product, unit: 's', goal: 1.3, better: 'less' }),
      ...besidePeers(figure, { name, product, limit: b }, peers),
    ];
  } finally {
    await stage.close();
  }
}

/** The same page as visitors without a cookie get it: the API's answer, shared between them for a moment. */
export async function visitorPage({ quick, serverUrl, say }: BenchOptions): Promise<Figure[]> {
  const stage = new BenchStage(serverUrl);
  try {
    say('visitor-page: making the data');
    const url = await clipDatabase(stage, 'bench_visitor_page', quick ? QUICK : FULL);
    const product = await stage.product(url, SHARED_MS);
    const [a, again] = [await stage.limit('theme-page/limit-a.js', 'limit A', url), await stage.limit('theme-page/limit-a.js', 'limit A again', url)];
    await sameAnswers(product, a);
    const samples = await interleaved([product, a, again], target, quick, (round) => say(`visitor-page: ${round}`));
    const figure = figuresOf(samples, [a, again], quick);
    return [figure({ name: 'visitor-page', what: 'requests a second of the API to visitors beside JSON from PostgreSQL', key: 'rate', product, limit: a, unit: '1/s', goal: 5, better: 'more' })];
  } finally {
    await stage.close();
  }
}
