import { Agent, request } from 'node:http';
import { text } from 'node:stream/consumers';
import pg from 'pg';
import { newId } from '@libs/platform/ids/id.js';
import { addMembers, addTopic } from '../fan-out/members.js';
import { figuresOf } from '../lib/compare.js';
import type { BenchOptions, Figure } from '../lib/figure.js';
import type { ServerProcess } from '../lib/server-process.js';
import { BenchStage, type Sample } from '../lib/stage.js';

const NAME = 'written-post';
const AT_ONCE = 16;
const TOPICS = 64;
const WARM_UP = 1_200;
const WRITE = 'mutation ($input: WritePostInput!) { writePost(input: $input) { post { id position } } }';
const BODY = 'We began with **who is there**, and asked them what they miss.\n\n- a bench in the shade\n- the *night bus*';

interface Written {
  data?: { writePost?: { post: { id: string; position: number } } };
}

/** Who writes, each of them once: limits are met by nobody. */
interface Desk {
  server: ServerProcess;
  cookies: string[];
  ids: string[];
  topics: string[];
}

/** Posts through the API, signed in, limited, rendered and told, beside one prepared statement that stores and tells the same. */
export async function writtenPost({ quick, serverUrl, say }: BenchOptions): Promise<Figure[]> {
  const stage = new BenchStage(serverUrl);
  const [rounds, posts] = quick ? [2, 300] : [7, 900];
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
  try {
    const desks: Desk[] = [];
    for (const [index, name] of ['product', 'limit', 'limit again'].entries()) {
      const url = await stage.database(`bench_written_${index}`);
      const server = name === 'product' ? await stage.product(url, 0) : await stage.limit('written-post/limit.js', name, url);
      desks.push({ server, ...(await people(url, WARM_UP + rounds * posts)) });
    }
    for (const desk of desks) await write(agent, desk, WARM_UP);
    const samples = new Map<ServerProcess, Sample[]>(desks.map(({ server }) => [server, []]));
    for (let round = 1; round <= rounds; round += 1) {
      for (const desk of desks) samples.get(desk.server)?.push(await measured(agent, desk, posts));
      say(`${NAME}: round ${round} of ${rounds}`);
    }
    const [product, limit, again] = desks.map(({ server }) => server) as [ServerProcess, ServerProcess, ServerProcess];
    const figure = figuresOf(samples, [limit, again], quick);
    return [figure({ name: NAME, what: 'posts a second beside one prepared statement that stores and tells the same', key: 'rate', product, limit, unit: '1/s', goal: 0.5, better: 'more' })];
  } finally {
    agent.destroy();
    await stage.close();
  }
}

async function people(url: string, count: number): Promise<Omit<Desk, 'server'>> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const cookies = await addMembers(client, count);
    const { rows } = await client.query<{ id: string }>('SELECT id FROM member');
    const topics: string[] = [];
    for (let index = 0; index < TOPICS; index += 1) topics.push(await addTopic(client));
    return { cookies, ids: rows.map(({ id }) => id), topics };
  } finally {
    await client.end();
  }
}

async function measured(agent: Agent, desk: Desk, posts: number): Promise<Sample> {
  const [before, from] = [await desk.server.cpu(), performance.now()];
  const times = await write(agent, desk, posts);
  const seconds = (performance.now() - from) / 1_000;
  const cpu = ((await desk.server.cpu()) - before) / posts;
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(posts * share)] ?? Number.NaN;
  return { rate: posts / seconds, cpu, p95: at(0.95), p99: at(0.99) };
}

/** So many posts, sixteen at once; milliseconds of each. */
async function write(agent: Agent, { server, cookies, ids, topics }: Desk, posts: number): Promise<number[]> {
  const times: number[] = [];
  let left = posts;
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      while (left-- > 0) {
        const [cookie = '', memberId = ''] = [cookies.pop(), ids.pop()];
        const input = { key: newId(), discussionId: topics[left % TOPICS] ?? '', language: 'en', body: BODY };
        const from = performance.now();
        const { data } = JSON.parse(await send(agent, server, cookie, server.name === 'product' ? { query: WRITE, variables: { input } } : { memberId, input })) as Written;
        if (!data?.writePost?.post.position) throw new Error(`${server.name} wrote nothing: ${JSON.stringify(data)}`);
        times.push(performance.now() - from);
      }
    }),
  );
  return times;
}

function send(agent: Agent, { port }: ServerProcess, cookie: string, body: object): Promise<string> {
  return new Promise((resolve, reject) => {
    const words = JSON.stringify(body);
    const sent = request({ agent, port, host: '127.0.0.1', path: '/graphql', method: 'POST', headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(words), cookie } }, (answer) => {
      text(answer).then((received) => (answer.statusCode === 200 ? resolve(received) : reject(new Error(`${answer.statusCode}: ${received.slice(0, 300)}`))), reject);
    });
    sent.on('error', reject);
    sent.end(words);
  });
}
