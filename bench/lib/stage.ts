import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import pg from 'pg';
import { loadModules } from '@libs/themes/load-modules.js';
import { benchDatabase } from './database.js';
import { load, type LoadTarget } from './load.js';
import { ServerProcess } from './server-process.js';

export interface Sample {
  rate: number;
  cpu: number;
  p95: number;
  p99: number;
}

/** What is loaded: a server, or one of several loads on a server. */
export interface Measured {
  /** CPU seconds used so far. */
  cpu(): Promise<number>;
}

export type Samples = Map<Measured, Sample[]>;

/** How long is measured: rounds, and in each so many seconds of every load. */
export interface Pace {
  warmUp: number;
  rounds: number;
  seconds: number;
}

const PACE: Pace = { warmUp: 6, rounds: 7, seconds: 3 };
const QUICK_PACE: Pace = { warmUp: 2, rounds: 2, seconds: 2 };

/** Databases, servers and what they leave behind, taken down together. */
export class BenchStage {
  private readonly ends: (() => Promise<unknown>)[] = [];

  constructor(private readonly serverUrl: string) {}

  /** A migrated database with the modules. */
  async database(name: string): Promise<string> {
    const { url, drop } = await benchDatabase(this.serverUrl, name);
    this.ends.unshift(drop);
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await loadModules(client);
    await client.end();
    return url;
  }

  /** The product; `answerMs` is for how long it may share an answer between visitors. */
  async product(databaseUrl: string, answerMs: number): Promise<ServerProcess> {
    const dataDir = await mkdtemp(join(tmpdir(), 'citylore-bench-'));
    this.ends.unshift(() => rm(dataDir, { recursive: true, force: true }));
    const settings = { CITYLORE_ORIGIN: 'http://localhost', SMTP_URL: 'smtp://localhost', DATA_DIR: dataDir, LOG_LEVEL: 'error' };
    return this.server('product', 'dist/apps/api/src/main.js', { ...settings, DATABASE_URL: databaseUrl, DATABASE_POOL: '10', VISITOR_ANSWER_MS: String(answerMs) });
  }

  /** A bare server; `entry` below `bench/`. */
  limit(entry: string, name: string, databaseUrl: string): Promise<ServerProcess> {
    return this.server(name, `dist/bench/${entry}`, { DATABASE_URL: databaseUrl, BENCH_NAME: name });
  }

  /** A server of others' making, which runs where its packages are. */
  peer(folder: string, name: string, databaseUrl: string): Promise<ServerProcess> {
    return this.server(name, `bench/peers/${folder}/server.mjs`, { DATABASE_URL: databaseUrl, BENCH_NAME: name });
  }

  async close(): Promise<void> {
    for (const end of this.ends) await end();
  }

  private async server(name: string, entry: string, environment: Record<string, string>): Promise<ServerProcess> {
    const server = await ServerProcess.start(name, resolve(entry), environment);
    this.ends.unshift(() => server.stop());
    return server;
  }
}

/** Warms all up, then runs them in turn, round by round; a round's seed is the same for all. Every second round goes backwards, so that none always comes after the same. */
export async function interleaved<M extends Measured>(
  loads: M[],
  target: (of: M, seed: number) => LoadTarget,
  quick: boolean,
  say: (round: string) => void,
  { warmUp, rounds, seconds }: Pace = quick ? QUICK_PACE : PACE,
): Promise<Samples> {
  const samples: Samples = new Map(loads.map((measured) => [measured, []]));
  for (const measured of loads) await load(target(measured, 1), warmUp);
  for (let round = 0; round < rounds; round += 1) {
    for (const server of round % 2 === 0 ? loads : loads.toReversed()) {
      const before = await server.cpu();
      const result = await load(target(server, round + 2), seconds);
      samples.get(server)?.push({ rate: result.requests / result.seconds, cpu: ((await server.cpu()) - before) / result.requests, p95: result.p95Ms, p99: result.p99Ms });
    }
    say(`round ${round + 1} of ${rounds}`);
  }
  return samples;
}
