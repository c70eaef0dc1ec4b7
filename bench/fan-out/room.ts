import { type ChildProcess, fork } from 'node:child_process';
import { resolve } from 'node:path';
import { hrtime } from 'node:process';
import pg from 'pg';
import { newId } from '@libs/platform/ids/id.js';
import { cpuSeconds, ownMemoryBytes } from '../lib/cpu.js';
import type { ServerProcess } from '../lib/server-process.js';
import type { ClientsSay, OpenClients } from './clients.js';

/** Sockets of one member: the product lets each have thirty in one process. */
const SOCKETS_A_MEMBER = 25;

/** Processes of clients, each with its share of the clients of every room. */
export class Crowd {
  private readonly children: ChildProcess[];
  private readonly listeners = new Map<string, (told: ClientsSay) => void>();

  constructor(count: number) {
    this.children = Array.from({ length: count }, () => fork(resolve('dist/bench/fan-out/clients.js'), { stdio: 'inherit' }));
    for (const child of this.children) child.on('message', (told: ClientsSay) => this.listeners.get(told.key)?.(told));
  }

  get size(): number {
    return this.children.length;
  }

  listen(key: string, listener: (told: ClientsSay) => void): void {
    this.listeners.set(key, listener);
  }

  tell(index: number, asked: OpenClients): void {
    this.children[index % this.children.length]?.send(asked);
  }

  close(): void {
    for (const child of this.children) child.disconnect();
  }
}

/** One room of one server, or of several that share a database, with its clients. */
export class Room {
  private version = 1;
  private readonly waiting = new Map<number, { left: number; last: bigint; done: (at: bigint) => void }>();
  private parts = 0;
  fault?: string;

  private constructor(
    readonly name: string,
    private readonly servers: ServerProcess[],
    private readonly publisher: pg.Client,
    private readonly discussionId: string,
  ) {}

  /** Opens so many clients, in every process of the crowd at once, for each server its share. */
  static async open(name: string, servers: ServerProcess[], databaseUrl: string, discussionId: string, cookies: string[] | null, clients: number, crowd: Crowd): Promise<Room> {
    const publisher = new pg.Client({ connectionString: databaseUrl });
    await publisher.connect();
    const room = new Room(name, servers, publisher, discussionId);
    room.parts = crowd.size;
    let opened = 0;
    const allIn = new Promise<void>((done, failed) => {
      crowd.listen(name, (told) => {
        if ('fault' in told) {
          room.fault ??= told.fault;
          for (const { done } of room.waiting.values()) done(0n);
          failed(new Error(`${name}: ${told.fault}`));
        } else if ('opened' in told) {
          if (++opened === crowd.size) done();
        } else room.heard(told.version, BigInt(told.at));
      });
    });
    const share = Math.round(clients / crowd.size);
    for (let index = 0; index < crowd.size; index += 1) {
      const mine = Array.from({ length: share }, (_, client) => cookies?.[Math.floor((index * share + client) / SOCKETS_A_MEMBER)] ?? null);
      crowd.tell(index, { key: name, port: servers[index % servers.length]?.port ?? 0, cookies: mine, room: `discussion:${discussionId}` });
    }
    await allIn;
    return room;
  }

  /** One post; milliseconds until the last client has heard of it. */
  async publish(): Promise<number> {
    const version = ++this.version;
    const payload = { discussionId: this.discussionId, version, lastPosition: version, postIds: [newId()] };
    const from = hrtime.bigint();
    const last = new Promise<bigint>((done) => this.waiting.set(version, { left: this.parts, last: 0n, done }));
    await this.publisher.query('SELECT pg_notify($1, $2)', ['citylore_live', JSON.stringify({ rooms: [`discussion:${this.discussionId}`], message: 'posts', payload })]);
    const at = await last;
    if (this.fault) throw new Error(`${this.name}: ${this.fault}`);
    return Number(at - from) / 1e6;
  }

  /** User and system CPU of the servers. */
  cpu(): number {
    return this.servers.reduce((sum, { pid }) => sum + cpuSeconds(pid), 0);
  }

  memory(): number {
    return this.servers.reduce((sum, { pid }) => sum + ownMemoryBytes(pid), 0);
  }

  async close(): Promise<void> {
    await this.publisher.end();
  }

  private heard(version: number, at: bigint): void {
    const waiting = this.waiting.get(version);
    if (!waiting) return;
    waiting.left -= 1;
    if (at > waiting.last) waiting.last = at;
    if (waiting.left > 0) return;
    this.waiting.delete(version);
    waiting.done(waiting.last);
  }
}
