import { Agent } from 'node:http';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import pg from 'pg';
import { loadModules } from '@libs/themes/load-modules.js';
import { type ClipData, makeClips } from '../data/make-clips.js';
import { benchDatabase } from '../lib/database.js';
import { load, type LoadTarget, once } from '../lib/load.js';
import { seeded } from '../lib/seeded.js';
import { ServerProcess } from '../lib/server-process.js';

const SLUGS = ['introduction', 'planning', 'involvement', 'celebration', 'accessibility', 'funding', 'monitoring'];
const LANGUAGES = ['en', 'fr', 'ar'];
/** What every server answers. */
export const QUERY = `query ThemePage($slug: String!, $language: String!) { theme(slug: $slug) { slug position clipCount text(language: $language) { language title promise }
  clips(first: 20) { nodes { id title(language: $language) summary(language: $language) publishedAt city { slug name country } media { posterUrl durationMs } } } } }`;

export interface Sample {
  rate: number;
  cpu: number;
  p99: number;
}

export type Samples = Map<ServerProcess, Sample[]>;

/** Databases, servers and what they leave behind, taken down together. */
export class ThemePageStage {
  private readonly ends: (() => Promise<unknown>)[] = [];

  constructor(private readonly serverUrl: string) {}

  /** A database with the modules and so many clips. */
  async database(name: string, data: ClipData): Promise<string> {
    const { url, drop } = await benchDatabase(this.serverUrl, name);
    this.ends.unshift(drop);
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await loadModules(client);
    await client.end();
    await makeClips(url, data);
    return url;
  }

  /** The product; `answerMs` is for how long it may share an answer between visitors. */
  async product(databaseUrl: string, answerMs: number): Promise<ServerProcess> {
    const dataDir = await mkdtemp(join(tmpdir(), 'citylore-bench-'));
    this.ends.unshift(() => rm(dataDir, { recursive: true, force: true }));
    const settings = { CITYLORE_ORIGIN: 'http://localhost', SMTP_URL: 'smtp://localhost', DATA_DIR: dataDir, LOG_LEVEL: 'error' };
    return this.server('product', 'apps/api/src/main.js', { ...settings, DATABASE_URL: databaseUrl, DATABASE_POOL: '10', VISITOR_ANSWER_MS: String(answerMs) });
  }

  limit(letter: 'a' | 'b', name: string, databaseUrl: string): Promise<ServerProcess> {
    return this.server(name, `bench/theme-page/limit-${letter}.js`, { DATABASE_URL: databaseUrl, BENCH_NAME: name });
  }

  async close(): Promise<void> {
    for (const end of this.ends) await end();
  }

  private async server(name: string, entry: string, environment: Record<string, string>): Promise<ServerProcess> {
    const server = await ServerProcess.start(name, resolve('dist', entry), environment);
    this.ends.unshift(() => server.stop());
    return server;
  }
}

/** Warms all up, then runs them in turn, round by round. */
export async function interleaved(servers: ServerProcess[], quick: boolean, say: (round: string) => void): Promise<Samples> {
  const samples: Samples = new Map(servers.map((server) => [server, []]));
  const rounds = quick ? 2 : 7;
  for (const server of servers) await load(target(server, 1), quick ? 2 : 6);
  for (let round = 0; round < rounds; round += 1) {
    for (const server of servers) {
      const before = await server.cpu();
      const result = await load(target(server, round + 2), quick ? 2 : 3);
      samples.get(server)?.push({ rate: result.requests / result.seconds, cpu: ((await server.cpu()) - before) / result.requests, p99: result.p99Ms });
    }
    say(`round ${round + 1} of ${rounds}`);
  }
  return samples;
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
export async function sameAnswers(product: ServerProcess, ...limits: ServerProcess[]): Promise<void> {
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
