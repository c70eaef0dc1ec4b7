// What tests run against: a throw-away PostgreSQL, Redis and a browser where there are any.
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { clusterAt } from '../services/postgres-cluster.mjs';
import { startPostgres } from '../services/postgres.mjs';
import { startRedis } from '../services/redis.mjs';
import { findChromium } from './chromium.mjs';
import { openFolder } from './paths.mjs';
import { isAlive, sleep, startTime } from './processes.mjs';
import { say, warn } from './say.mjs';

const NOTE = 'owner.json';

/** Services of one test run, in a folder of its own; `missing` tells, by a word in a test's name, why it was left out. */
export function raiseTestServices() {
  const folder = openFolder('test', String(process.pid));
  const note = { pid: process.pid, started: startTime(process.pid) };
  const remember = (extra) => writeFileSync(join(folder, NOTE), JSON.stringify(Object.assign(note, extra)), { mode: 0o600 });
  const toStop = [];
  const missing = {};
  remember({});

  return {
    folder,
    missing,
    async up(signal) {
      await sweep(openFolder('test'));
      const env = { ...process.env };
      say('Starting a PostgreSQL for the tests');
      const postgres = await startPostgres({ dataDir: join(folder, 'postgres'), durable: false });
      toStop.push(() => postgres.stop('immediate').then(() => rmSync(postgres.base, { recursive: true, force: true })));
      remember({ base: postgres.base });
      env.TEST_DATABASE_URL = postgres.url;
      if (signal.aborted) return env;

      const redis = await startRedis({ folder });
      if (redis) {
        toStop.push(() => redis.stop());
        remember({ redis: { pid: redis.pid, started: startTime(redis.pid) } });
        env.TEST_REDIS_URL = redis.url;
      } else {
        delete env.TEST_REDIS_URL;
        missing.redis = 'no redis-server on PATH';
        warn('No redis-server on PATH: the tests on Redis are left out');
      }
      if (!env.TEST_S3_ENDPOINT) missing.s3 = 'TEST_S3_ENDPOINT names no store';
      const chromium = await findChromium();
      if (chromium) env.CHROMIUM_PATH = chromium;
      else {
        missing.browser = 'no Chromium found';
        warn('No Chromium found: the tests in a browser are left out');
      }
      return env;
    },
    async down() {
      for (const stop of toStop.splice(0).reverse()) await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Ends and removes what test runs left that were killed hard. */
async function sweep(tests) {
  for (const name of readdirSync(tests)) {
    const folder = join(tests, name);
    const note = readNote(folder);
    if (note && isAlive(note.pid, note.started)) continue;
    const bases = [note?.base, join(folder, 'postgres')].filter((base) => base && existsSync(join(base, 'cluster')));
    for (const base of new Set(bases)) await endCluster(base);
    if (note?.redis && isAlive(note.redis.pid, note.redis.started)) process.kill(note.redis.pid, 'SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  }
}

async function endCluster(base) {
  const cluster = clusterAt({ base, native: '', user: undefined, settings: {} });
  const pid = cluster.runningPid();
  if (pid) process.kill(pid, 'SIGQUIT');
  for (let i = 0; i < 50 && pid && isAlive(pid); i++) await sleep(100);
  rmSync(base, { recursive: true, force: true });
}

function readNote(folder) {
  try {
    return JSON.parse(readFileSync(join(folder, NOTE), 'utf8'));
  } catch {
    return undefined;
  }
}
