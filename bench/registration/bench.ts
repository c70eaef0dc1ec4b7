import { Agent, request } from 'node:http';
import { text } from 'node:stream/consumers';
import pg from 'pg';
import { newId } from '@libs/platform/ids/id.js';
import { addMembers } from '../fan-out/members.js';
import { figuresOf } from '../lib/compare.js';
import { cpuSeconds } from '../lib/cpu.js';
import type { BenchOptions, Figure } from '../lib/figure.js';
import type { ServerProcess } from '../lib/server-process.js';
import { BenchStage, type Measured, type Sample } from '../lib/stage.js';
import { addCity, addOccurrence, checkPlaces } from './occurrences.js';

const NAME = 'registration';
const PROCESSES = 2;
const AT_ONCE = 16;
const WARM_UP = 400;
const REGISTER = 'mutation ($input: RegisterInput!) { register(input: $input) { id state } }';

interface Registered {
  data?: { register?: { id: string; state: string } };
}

/** Several processes over one database; who comes, each of them once: limits are met by nobody. */
class Door implements Measured {
  readonly agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });

  constructor(
    readonly servers: ServerProcess[],
    readonly client: pg.Client,
    readonly people: { cookie: string; id: string }[],
  ) {}

  /** The database's work counts once. */
  async cpu(): Promise<number> {
    const [first, ...others] = this.servers;
    return ((await first?.cpu()) ?? 0) + others.reduce((sum, { pid }) => sum + cpuSeconds(pid), 0);
  }

  get name(): string {
    return this.servers[0]?.name ?? '';
  }
}

/** Everybody wants the same evening, and there is room for half of them: beside one statement written by hand that keeps the same count. */
export async function registration({ quick, serverUrl, say }: BenchOptions): Promise<Figure[]> {
  const stage = new BenchStage(serverUrl);
  const [rounds, people] = quick ? [2, 400] : [7, 1_000];
  const doors: Door[] = [];
  try {
    for (const [index, name] of ['product', 'limit', 'limit again'].entries()) {
      const url = await stage.database(`bench_registration_${index}`);
      const start = () => (name === 'product' ? stage.product(url, 0) : stage.limit('registration/limit.js', name, url));
      const servers: ServerProcess[] = [];
      for (let count = 0; count < PROCESSES; count += 1) servers.push(await start());
      doors.push(await open(url, servers, WARM_UP + rounds * people));
    }
    for (const door of doors) await crowd(door, WARM_UP);
    const samples = new Map<Measured, Sample[]>(doors.map((door) => [door, []]));
    for (let round = 1; round <= rounds; round += 1) {
      for (const door of round % 2 === 0 ? doors : doors.toReversed()) samples.get(door)?.push(await crowd(door, people));
      say(`${NAME}: round ${round} of ${rounds}`);
    }
    const [product, limit, again] = doors as [Door, Door, Door];
    const figure = figuresOf(samples, [limit, again], quick);
    const given = { name: NAME, product, limit };
    return [
      figure({ ...given, what: `registrations a second for one evening, by ${PROCESSES} processes, beside one statement by hand that keeps the same count`, key: 'rate', unit: '1/s', goal: 0.25, better: 'more' }),
      figure({ ...given, what: 'p95 of one of them', key: 'p95', unit: 'ms', better: 'less' }),
    ];
  } finally {
    for (const { agent, client } of doors) {
      agent.destroy();
      await client.end();
    }
    await stage.close();
  }
}

async function open(url: string, servers: ServerProcess[], count: number): Promise<Door> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await addCity(client);
  const cookies = await addMembers(client, count);
  const { rows } = await client.query<{ id: string }>('SELECT m.id FROM member m JOIN session s ON s.member_id = m.id ORDER BY s.id');
  return new Door(servers, client, cookies.map((cookie, index) => ({ cookie, id: rows[index]?.id ?? '' })));
}

/** So many people at one evening, sixteen at once, by all processes in turn; every second wants two places. Nothing is oversold, or the run ends. */
async function crowd(door: Door, people: number): Promise<Sample> {
  const wanted = Math.floor(people * 1.5);
  const capacity = Math.floor(wanted / 2);
  const occurrenceId = await addOccurrence(door.client, capacity);
  const [before, from] = [await door.cpu(), performance.now()];
  const times: number[] = [];
  let next = 0;
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (let index = next++; index < people; index = next++) {
        const began = performance.now();
        await register(door, index, { occurrenceId, key: newId(), places: 1 + (index % 2) });
        times.push(performance.now() - began);
      }
    }),
  );
  const seconds = (performance.now() - from) / 1_000;
  const cpu = ((await door.cpu()) - before) / people;
  await checkPlaces(door.client, { occurrenceId, capacity, people, who: door.name });
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(people * share)] ?? Number.NaN;
  return { rate: people / seconds, cpu, p95: at(0.95), p99: at(0.99) };
}

async function register({ servers, agent, people, name }: Door, index: number, input: { occurrenceId: string; key: string; places: number }): Promise<void> {
  const { cookie, id: memberId } = people.pop() ?? { cookie: '', id: '' };
  const isProduct = name === 'product';
  const body = isProduct ? { query: REGISTER, variables: { input } } : { memberId, input };
  const answer = JSON.parse(await send(agent, servers[index % servers.length]?.port ?? 0, isProduct ? '/graphql' : '/', cookie, JSON.stringify(body))) as Registered;
  if (!answer.data?.register?.state) throw new Error(`${name} did not register: ${JSON.stringify(answer).slice(0, 300)}`);
}

function send(agent: Agent, port: number, path: string, cookie: string, body: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), cookie };
    const sent = request({ agent, host: '127.0.0.1', port, path, method: 'POST', headers }, (answer) => {
      text(answer).then((all) => (answer.statusCode === 200 ? resolve(all) : reject(new Error(`${answer.statusCode}: ${all.slice(0, 300)}`))), reject);
    });
    sent.on('error', reject);
    sent.end(body);
  });
}
