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

export type Samples = Map<ServerProcess, Sample[]>;

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

/** Warms all up, then runs them in turn, round by round; a round's seed is the same for all. */
export async function interleaved(servers: ServerProcess[], target: (server: ServerProcess, seed: number) => LoadTarget, quick: boolean, say: (round: string) => void): Promise<Samples> {
  const samples: Samples = new Map(servers.map((server) => [server, []]));
  const rounds = quick ? 2 : 7;
  for (const server of servers) await load(target(server, 1), quick ? 2 : 6);
  for (let round = 0; round < rounds; round += 1) {
    for (const server of servers) {
      const before = await server.cpu();
      const result = await load(target(server, round + 2), quick ? 2 : 3);
      samples.get(server)?.push({ rate: result.requests / result.seconds, cpu: ((await server.cpu()) - before) / result.requests, p95: result.p95Ms, p99: result.p99Ms });
    }
    say(`round ${round + 1} of ${rounds}`);
  }
  return samples;
}
