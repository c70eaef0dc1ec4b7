import { execFileSync, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
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
import { handWritten } from './hand-written.js';

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
  execFileSync('ffmpeg', [
    ...['-hide_banner', '-loglevel', 'error', '-y', '-f', 'lavfi', '-i', `testsrc2=size=1920x1080:rate=30:duration=${seconds}`],
    ...['-f', 'lavfi', '-i', `sine=frequency=330:duration=${seconds}`, '-ac', '2', '-c:v', 'libx264', '-preset', 'ultrafast', '-b:v', '8M', '-c:a', 'aac', source],
  ]);
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
    const officer = new Officer(`http://127.0.0.1:${api.port}`, await cast.person('Bench Officer', { city: [city, 'CONTRIBUTOR'] }));
    const product: Run[] = [];
    const limit: Run[] = [];
    for (let round = 0; round < rounds; round += 1) {
      product.push(await throughProduct(officer, cast, city, source, worker));
      limit.push(await byHand(folder, source));
      say(`pipeline: round ${round + 1} of ${rounds}`);
    }
    const memory = memoryBytes(worker.pid);
    return [
      compared('wall time from last byte to READY', product, limit, 'wall', 1.15, quick),
      compared('CPU of worker, ffmpeg and database', product, limit, 'cpu', 1.1, quick),
      { name: 'pipeline', what: 'memory of the worker process after it', product: memory / 2 ** 20, limit: 150, peer: null, unit: 'MiB', ratio: memory / 2 ** 20 / 150, min: memory / 2 ** 20 / 150, max: memory / 2 ** 20 / 150, cpuRatio: null, goal: '<= 150 MiB', holds: memory <= 150 * 2 ** 20 },
    ];
  } finally {
    await cast?.close();
    await Promise.all(servers.map((server) => server.stop()));
    await database.drop();
    await rm(folder, { recursive: true, force: true });
  }
}

async function throughProduct(officer: Officer, cast: Cast, city: string, source: string, worker: ServerProcess): Promise<Run> {
  const clip = await officer.createClip(city, 'A film to measure');
  const before = await worker.cpu();
  await officer.upload(clip.id, source);
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

function byHand(folder: string, source: string): Promise<Run> {
  const before = cpuSeconds(process.pid);
  const from = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn('sh', ['-c', `mkdir -p hand && cd hand && ${handWritten(source)}`], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
    child.once('exit', (code) => {
      if (code === 0) resolve({ wall: (performance.now() - from) / 1000, cpu: cpuSeconds(process.pid) - before });
      else reject(new Error(`The hand-written command ended with ${code}`));
    });
  });
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
