import { Agent } from 'node:http';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import pg from 'pg';
import { loadModules } from '@libs/themes/load-modules.js';
import { FULL, makeClips, QUICK } from '../data/make-clips.js';
import { benchDatabase } from '../lib/database.js';
import { type BenchOptions, eased, type Figure, median, spread } from '../lib/figure.js';
import { load, type LoadTarget, once } from '../lib/load.js';
import { seeded } from '../lib/seeded.js';
import { ServerProcess } from '../lib/server-process.js';

const SLUGS = ['introduction', 'planning', 'involvement', 'celebration', 'accessibility', 'funding', 'monitoring'];
const LANGUAGES = ['en', 'fr', 'ar'];
const QUERY = `query ThemePage($slug: String!, $language: String!) { theme(slug: $slug) { slug position clipCount text(language: $language) { language title promise }
  clips(first: 20) { nodes { id title(language: $language) summary(language: $language) publishedAt city { slug name country } media { posterUrl durationMs } } } } }`;

interface Sample {
  rate: number;
  cpu: number;
  p99: number;
}

/** The module page through GraphQL beside two bare servers that answer the same bytes of data. */
export async function themePage({ quick, serverUrl, say }: BenchOptions): Promise<Figure[]> {
  const database = await benchDatabase(serverUrl, 'bench_theme_page');
  const dataDir = await mkdtemp(join(tmpdir(), 'citylore-bench-'));
  const servers: ServerProcess[] = [];
  try {
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    await loadModules(client);
    await client.end();
    say('theme-page: making the data');
    await makeClips(database.url, quick ? QUICK : FULL);
    const environment = { DATABASE_URL: database.url, DATABASE_POOL: '10', CITYLORE_ORIGIN: 'http://localhost', SMTP_URL: 'smtp://localhost', DATA_DIR: dataDir, LOG_LEVEL: 'error' };
    const product = await ServerProcess.start('product', resolve('dist/apps/api/src/main.js'), environment);
    const a = await ServerProcess.start('limit A', resolve('dist/bench/theme-page/limit-a.js'), environment);
    const b = await ServerProcess.start('limit B', resolve('dist/bench/theme-page/limit-b.js'), environment);
    const again = await ServerProcess.start('limit B again', resolve('dist/bench/theme-page/limit-b.js'), { ...environment, BENCH_NAME: 'limit B again' });
    servers.push(product, a, b, again);
    await sameAnswers(product, a, b);
    const rounds = quick ? 2 : 7;
    const seconds = quick ? 2 : 3;
    const samples = new Map<ServerProcess, Sample[]>(servers.map((server) => [server, []]));
    for (const server of servers) await load(target(server, 1), quick ? 2 : 6);
    for (let round = 0; round < rounds; round += 1) {
      for (const server of servers) {
        const before = await server.cpu();
        const result = await load(target(server, round + 2), seconds);
        samples.get(server)?.push({ rate: result.requests / result.seconds, cpu: ((await server.cpu()) - before) / result.requests, p99: result.p99Ms });
      }
      say(`theme-page: round ${round + 1} of ${rounds}`);
    }
    return figures(samples, { product, a, b, again }, quick);
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
    await database.drop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

type Named = Record<'product' | 'a' | 'b' | 'again', ServerProcess>;

function figures(samples: Map<ServerProcess, Sample[]>, { product, a, b, again }: Named, quick: boolean): Figure[] {
  const of = (server: ServerProcess, key: keyof Sample) => (samples.get(server) ?? []).map((sample) => sample[key]);
  const ratios = (key: keyof Sample, limit: ServerProcess) => of(product, key).map((value, round) => value / (of(limit, key)[round] ?? Number.NaN));
  const noise = Math.abs(median(of(again, 'rate')) / median(of(b, 'rate')) - 1);
  const make = (what: string, key: keyof Sample, limit: ServerProcess, unit: string, goal: number, better: 'more' | 'less'): Figure => {
    const { median: ratio, min, max } = spread(ratios(key, limit));
    const wanted = eased(goal, quick, better);
    return {
      name: 'theme-page',
      what: noise > 0.15 ? `${what} (void: the limit differs from itself by ${Math.round(noise * 100)} %)` : what,
      product: median(of(product, key)),
      limit: median(of(limit, key)),
      peer: null,
      unit,
      ratio,
      min,
      max,
      cpuRatio: median(ratios('cpu', limit)),
      goal: `${better === 'less' ? '<=' : '>='} ${wanted.toPrecision(3)}`,
      holds: better === 'less' ? ratio <= wanted : ratio >= wanted,
    };
  };
  return [
    make('CPU a request beside rows + JSON.stringify', 'cpu', b, 's', 1.25, 'less'),
    make('requests a second beside JSON from PostgreSQL', 'rate', a, '1/s', 0.65, 'more'),
    make('p99 beside rows + JSON.stringify', 'p99', b, 'ms', 2, 'less'),
  ];
}

function target(server: ServerProcess, seed: number): LoadTarget {
  const random = seeded(seed);
  const pick = (list: string[]) => list[Math.floor(random() * list.length)] ?? '';
  if (server.name === 'product') {
    return { port: server.port, path: '/graphql', method: 'POST', body: () => JSON.stringify({ query: QUERY, variables: { slug: pick(SLUGS), language: pick(LANGUAGES) } }) };
  }
  return {
    port: server.port,
    method: 'GET',
    get path() {
      return `/themes/${pick(SLUGS)}/${pick(LANGUAGES)}`;
    },
  };
}

/** The three answer the same data, or the comparison would be of different things. */
async function sameAnswers(product: ServerProcess, ...limits: ServerProcess[]): Promise<void> {
  const agent = new Agent();
  for (const slug of SLUGS) {
    for (const language of LANGUAGES) {
      const body = () => JSON.stringify({ query: QUERY, variables: { slug, language } });
      const expected: unknown = JSON.parse(await once(agent, { port: product.port, path: '/graphql', method: 'POST', body }));
      for (const limit of limits) {
        const answer: unknown = JSON.parse(await once(agent, { port: limit.port, path: `/themes/${slug}/${language}`, method: 'GET' }));
        if (!isDeepStrictEqual(answer, expected)) throw new Error(`${limit.name} answers something else for ${slug} in ${language}\n${JSON.stringify(answer).slice(0, 600)}\n${JSON.stringify(expected).slice(0, 600)}`);
      }
    }
  }
  agent.destroy();
}
