import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { loadModules } from '@libs/themes/load-modules.js';
import { benchDatabase } from '../lib/database.js';
import { ownMemoryBytes } from '../lib/cpu.js';
import { ServerProcess } from '../lib/server-process.js';
import { addMembers, addTopic } from './members.js';
import { Crowd, Room } from './room.js';

/** An idle process settles: what opening the clients left behind is collected. Milliseconds. */
const SETTLE_MS = 10_000;

export interface OpenRoom {
  room: Room;
  /** Bytes that each client costs its server. */
  memory: number;
  /** Bytes of its servers with all clients in. */
  held: number;
}

/** Servers with their rooms full of clients, and what they leave behind, taken down together. */
export class FanOutStage {
  private readonly ends: (() => unknown)[] = [];
  private readonly crowd = new Crowd(2);

  constructor(
    private readonly serverUrl: string,
    private readonly clients: number,
  ) {
    this.ends.push(() => this.crowd.close());
  }

  async bare(): Promise<OpenRoom> {
    const url = await this.database('bench_fan_bare');
    const server = await this.server('bare ws', 'bench/fan-out/bare-ws.js', { DATABASE_URL: url });
    return this.fill('bare ws', [server], url, 'none', null);
  }

  /** So many realtime processes over one database. */
  async product(processes: number): Promise<OpenRoom> {
    const name = `product x${processes}`;
    const url = await this.database(`bench_fan_${processes}`);
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await loadModules(client);
    const cookies = await addMembers(client, Math.ceil(this.clients / 25) + 1);
    const topic = await addTopic(client);
    await client.end();
    const servers: ServerProcess[] = [];
    for (let index = 0; index < processes; index += 1) servers.push(await this.realtime(name, url));
    return this.fill(name, servers, url, topic, cookies);
  }

  async realtime(name: string, databaseUrl: string): Promise<ServerProcess> {
    return this.server(name, 'apps/realtime/src/main.js', await this.settings(databaseUrl));
  }

  async api(databaseUrl: string): Promise<ServerProcess> {
    return this.server('product', 'apps/api/src/main.js', await this.settings(databaseUrl));
  }

  async database(name: string): Promise<string> {
    const { url, drop } = await benchDatabase(this.serverUrl, name);
    this.ends.unshift(drop);
    return url;
  }

  async close(): Promise<void> {
    for (const end of this.ends) await end();
  }

  private async settings(databaseUrl: string): Promise<Record<string, string>> {
    const dataDir = await mkdtemp(join(tmpdir(), 'citylore-bench-'));
    this.ends.push(() => rm(dataDir, { recursive: true, force: true }));
    return { CITYLORE_ORIGIN: 'http://localhost', SMTP_URL: 'smtp://localhost', DATA_DIR: dataDir, LOG_LEVEL: 'error', DATABASE_URL: databaseUrl, DATABASE_POOL: '6' };
  }

  private async server(name: string, entry: string, environment: Record<string, string>): Promise<ServerProcess> {
    const server = await ServerProcess.start(name, resolve('dist', entry), environment);
    this.ends.unshift(() => server.stop());
    return server;
  }

  private async fill(name: string, servers: ServerProcess[], url: string, topic: string, cookies: string[] | null): Promise<OpenRoom> {
    await sleep(2_000);
    const before = servers.reduce((sum, { pid }) => sum + ownMemoryBytes(pid), 0);
    const room = await Room.open(name, servers, url, topic, cookies, this.clients, this.crowd);
    this.ends.unshift(() => room.close());
    await sleep(SETTLE_MS);
    const held = room.memory();
    return { room, memory: (held - before) / this.clients, held };
  }
}
