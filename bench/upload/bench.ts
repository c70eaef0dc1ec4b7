import { execFile } from 'node:child_process';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { loadModules } from '@libs/themes/load-modules.js';
import { Cast } from '../../test/stack/cast.js';
import { Officer } from '../../test/stack/officer.js';
import { benchDatabase } from '../lib/database.js';
import { type BenchOptions, eased, type Figure, median, spread } from '../lib/figure.js';
import { ServerProcess } from '../lib/server-process.js';
import { ask, sendByTus } from './send.js';

const MiB = 1024 * 1024;
const GOAL = 0.7;
/** Two runs of the limit that differ by more than this say that the machine is too busy to tell. */
const VOID = 0.15;

interface Run {
  /** MiB a second. */
  rate: number;
  /** Seconds of the serving process and its database backends. */
  cpu: number;
}

/** A film over tus beside a bare PUT of the same bytes to the same disk. No worker runs: nothing is made of it. */
export async function upload({ quick, serverUrl, say }: BenchOptions): Promise<Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'citylore-bench-upload-'));
  const size = (quick ? 50 : 500) * MiB;
  const rounds = quick ? 4 : 7;
  const database = await benchDatabase(serverUrl, 'bench_upload');
  const servers: ServerProcess[] = [];
  let cast: Cast | undefined;
  try {
    const source = await bytes(join(folder, 'source'), size);
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    await loadModules(client);
    await client.end();
    const environment = { DATABASE_URL: database.url, CITYLORE_ORIGIN: 'http://localhost', SMTP_URL: 'smtp://localhost', DATA_DIR: join(folder, 'data'), LOG_LEVEL: 'error' };
    const api = await ServerProcess.start('product', resolve('dist/apps/api/src/main.js'), environment);
    const bare = await ServerProcess.start('bare', resolve('dist/bench/upload/bare-put.js'), { DATABASE_URL: database.url }, [folder]);
    servers.push(api, bare);
    const origin = `http://127.0.0.1:${api.port}`;
    cast = await Cast.open(database.url);
    const city = await cast.city('bench');
    await cast.rows('UPDATE city SET storage_limit_bytes = $1', [1024 ** 4]);
    const player = await cast.person('Bench Officer', { city: [city, 'CONTRIBUTOR'] });
    const officer = new Officer(origin, player);
    const put = () => timed(bare, size, () => ask(`http://127.0.0.1:${bare.port}/arrived`, 'PUT', {}, { path: source, from: 0, to: size }));
    const curl = () => timed(bare, size, () => promisify(execFile)('curl', ['-sS', '-f', '-T', source, `http://127.0.0.1:${bare.port}/arrived`]));
    const tus = async (asBrowser: boolean) => {
      const clip = await officer.createClip(city, 'A film to send');
      const run = await timed(api, size, () => sendByTus(source, size, { origin, cookie: player.cookie, clipId: clip.id, asBrowser }));
      await rm(join(folder, 'data', 'files'), { recursive: true, force: true });
      return run;
    };
    for (const warm of [put, curl, () => tus(true), () => tus(false)]) await warm();
    const runs: Record<'limit' | 'again' | 'curl' | 'browser' | 'whole', Run[]> = { limit: [], again: [], curl: [], browser: [], whole: [] };
    for (let round = 0; round < rounds; round += 1) {
      runs.limit.push(await put());
      runs.curl.push(await curl());
      runs.browser.push(await tus(true));
      runs.whole.push(await tus(false));
      runs.again.push(await put());
      say(`upload: round ${round + 1} of ${rounds}`);
    }
    const drift = spread(runs.again.map(({ rate }, round) => rate / (runs.limit[round]?.rate ?? Number.NaN))).median;
    if (Math.abs(drift - 1) > VOID) say(`upload: VOID, the limit differs from itself by ${Math.round(Math.abs(drift - 1) * 100)} %`);
    return [
      compared(`${size / MiB} MiB over tus in the pieces a browser chooses, beside a bare PUT`, runs.browser, runs.limit, runs.again, quick),
      compared(`${size / MiB} MiB over tus in one piece, beside a bare PUT`, runs.whole, runs.limit, runs.again, quick),
      compared(`${size / MiB} MiB over tus in the pieces a browser chooses, beside curl -T to the bare PUT`, runs.browser, runs.curl, runs.curl, quick),
    ];
  } finally {
    await cast?.close();
    await Promise.all(servers.map((server) => server.stop()));
    await database.drop();
    await rm(folder, { recursive: true, force: true });
  }
}

/** A file of so many bytes that no file system can make smaller. */
async function bytes(path: string, size: number): Promise<string> {
  const file = await open(path, 'w');
  const block = crypto.getRandomValues(new Uint8Array(64 * 1024));
  const blocks = Buffer.concat(Array.from({ length: 16 }, () => block));
  for (let at = 0; at < size; at += blocks.length) await file.write(blocks);
  await file.close();
  return path;
}

async function timed(server: ServerProcess, size: number, send: () => Promise<unknown>): Promise<Run> {
  const before = await server.cpu();
  const from = performance.now();
  await send();
  const seconds = (performance.now() - from) / 1000;
  return { rate: size / MiB / seconds, cpu: (await server.cpu()) - before };
}

function compared(what: string, product: Run[], limit: Run[], again: Run[], quick: boolean): Figure {
  // Each round against the mean of the limit before it and the limit after it.
  const { median: ratio, min, max } = spread(product.map(({ rate }, round) => rate / (((limit[round]?.rate ?? Number.NaN) + (again[round]?.rate ?? Number.NaN)) / 2)));
  const wanted = eased(GOAL, quick, 'more');
  return {
    name: 'upload',
    what,
    product: median(product.map(({ rate }) => rate)),
    limit: median([...limit, ...again].map(({ rate }) => rate)),
    peer: null,
    unit: 'MiB/s',
    ratio,
    min,
    max,
    cpuRatio: median(product.map(({ cpu }) => cpu)) / median([...limit, ...again].map(({ cpu }) => cpu)),
    goal: `>= ${wanted.toPrecision(2)}`,
    holds: ratio >= wanted,
  };
}
