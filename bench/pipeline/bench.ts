import { execFileSync, spawn } from 'node:child_process';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { loadModules } from '@libs/themes/load-modules.js';
import { Cast } from '../../test/stack/cast.js';
import { Officer } from '../../test/stack/officer.js';
import { cpuSeconds, memoryBytes } from '../lib/cpu.js';
import { benchDatabase } from '../lib/database.js';
import { type BenchOptions, eased, type Figure, median, spread } from '../lib/figure.js';
import { ServerProcess } from '../lib/server-process.js';
import { sendByTus } from '../upload/send.js';
import { handWritten } from './hand-written.js';

interface Product {
  officer: Officer;
  origin: string;
  cast: Cast;
  city: string;
  worker: ServerProcess;
}

/** A film ten times as long must find the worker no larger than this share more. */
const GROWTH = 1.1;

interface Run {
  wall: number;
  cpu: number;
}

/** A film from its last byte to READY, database and queue included, beside one command that makes the same files. */
export async function pipeline({ quick, serverUrl, say }: BenchOptions): Promise<Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'citylore-bench-film-'));
  const source = join(folder, 'source.mp4');
  const seconds = quick ? 6 : 20;
  const rounds = quick ? 2 : 5;
  makeFilm(source, seconds, '1920x1080');
  const database = await benchDatabase(serverUrl, 'bench_pipeline');
  const servers: ServerProcess[] = [];
  let cast: Cast | undefined;
  try {
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    await loadModules(client);
    await client.end();
    const environment = { DATABASE_URL: database.url, CITYLORE_ORIGIN: 'http://localhost', SMTP_URL: 'smtp://localhost', DATA_DIR: join(folder, 'data'), LOG_LEVEL: 'error' };
    const api = await ServerProcess.start('api', resolve('dist/apps/api/src/main.js'), environment);
    const worker = await ServerProcess.start('product', resolve('dist/apps/worker/src/main.js'), environment);
    servers.push(api, worker);
    cast = await Cast.open(database.url);
    const city = await cast.city('bench');
    const origin = `http://127.0.0.1:${api.port}`;
    const officer = new Officer(origin, await cast.person('Bench Officer', { city: [city, 'CONTRIBUTOR'] }));
    const through: Product = { officer, origin, cast, city, worker };
    const product: Run[] = [];
    const limit: Run[] = [];
    const send = async (length: number) => {
      const film = join(folder, `${length}.mp4`);
      makeFilm(film, length, '640x360');
      await throughProduct(through, film);
    };
    for (let round = 0; round < rounds; round += 1) {
      product.push(await throughProduct(through, source));
      limit.push(await byHand(folder, source, seconds));
      say(`pipeline: round ${round + 1} of ${rounds}`);
    }
    say('pipeline: memory while a film is made, and one ten times as long');
    const short = quick ? 15 : 60;
    const long = short * 10;
    const atShort = await peak(worker, () => send(short));
    const atLong = await peak(worker, () => send(long));
    return [
      compared('wall time from last byte to READY', product, limit, 'wall', 1.15, quick),
      compared('CPU of worker, ffmpeg and database', product, limit, 'cpu', 1.1, quick),
      memoryFigure(`largest memory of the worker process (PSS) while it makes a film of ${long} s`, atLong, 150, '<= 150 MiB'),
      memoryFigure(`the same, beside a film of ${short} s`, atLong, atShort, `<= ${GROWTH}`, GROWTH),
    ];
  } finally {
    await cast?.close();
    await Promise.all(servers.map((server) => server.stop()));
    await database.drop();
    await rm(folder, { recursive: true, force: true });
  }
}

/** A test picture the camera wanders over: one that stood still would get a shorter ladder than the command written by hand makes. */
function makeFilm(path: string, seconds: number, size: string): void {
  const [width = 0, height = 0] = size.split('x').map(Number);
  const wander = `crop=${width}:${height}:x='64+64*sin(n/20)':y='64+64*cos(n/15)'`;
  execFileSync('ffmpeg', [
    ...['-hide_banner', '-loglevel', 'error', '-y', '-f', 'lavfi', '-i', `testsrc2=size=${width + 128}x${height + 128}:rate=30:duration=${seconds},${wander}`],
    ...['-f', 'lavfi', '-i', `sine=frequency=330:duration=${seconds}`, '-ac', '2', '-c:v', 'libx264', '-preset', 'ultrafast', '-b:v', '8M', '-c:a', 'aac', path],
  ]);
}

async function throughProduct({ officer, origin, cast, city, worker }: Product, source: string): Promise<Run> {
  const clip = await officer.createClip(city, 'A film to measure');
  const before = await worker.cpu();
  // In one piece: what sending costs is the benchmark `upload`'s business.
  await sendByTus(source, (await stat(source)).size, { origin, cookie: officer.player.cookie, clipId: clip.id, asBrowser: false });
  for (;;) {
    const [film] = await cast.rows<{ state: string; failure_code: string | null; wall: number }>(
      `SELECT film.state, film.failure_code, extract(epoch FROM film.updated_at - upload.finished_at)::float AS wall
         FROM clip JOIN film ON film.id = clip.film_id JOIN upload ON upload.film_id = film.id WHERE clip.id = $1`,
      [clip.id],
    );
    if (film?.state === 'READY') return { wall: film.wall, cpu: (await worker.cpu()) - before };
    if (film?.state === 'FAILED') throw new Error(`The film failed: ${film.failure_code}`);
    await sleep(50);
  }
}

function byHand(folder: string, source: string, seconds: number): Promise<Run> {
  const before = cpuSeconds(process.pid);
  const from = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn('sh', ['-c', `mkdir -p hand && cd hand && ${handWritten(source, seconds)}`], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
    child.once('exit', (code) => {
      if (code === 0) resolve({ wall: (performance.now() - from) / 1000, cpu: cpuSeconds(process.pid) - before });
      else reject(new Error(`The hand-written command ended with ${code}`));
    });
  });
}

/** The largest memory that the process has at any moment of the work, looked at four times a second. */
async function peak(worker: ServerProcess, work: () => Promise<void>): Promise<number> {
  let most = 0;
  const look = () => {
    most = Math.max(most, memoryBytes(worker.pid) / 2 ** 20);
  };
  const timer = setInterval(look, 250);
  await work();
  look();
  clearInterval(timer);
  return most;
}

function memoryFigure(what: string, product: number, limit: number, goal: string, most = 1): Figure {
  const ratio = product / limit;
  return { name: 'pipeline', what, product, limit, peer: null, unit: 'MiB', ratio, min: ratio, max: ratio, cpuRatio: null, goal, holds: ratio <= most };
}

function compared(what: string, product: Run[], limit: Run[], key: keyof Run, goal: number, quick: boolean): Figure {
  const { median: ratio, min, max } = spread(product.map((run, round) => run[key] / (limit[round]?.[key] ?? Number.NaN)));
  const wanted = eased(goal, quick, 'less');
  return {
    name: 'pipeline',
    what,
    product: median(product.map((run) => run[key])),
    limit: median(limit.map((run) => run[key])),
    peer: null,
    unit: 's',
    ratio,
    min,
    max,
    cpuRatio: null,
    goal: `<= ${wanted.toPrecision(3)}`,
    holds: ratio <= wanted,
  };
}
