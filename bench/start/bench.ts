import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { family, memoryBytes } from '../lib/cpu.js';
import { type BenchOptions, eased, type Figure } from '../lib/figure.js';

const GIVE_UP_MS = 300_000;
/** The sample network is still being loaded at first; idle is measured after it is done or this long. */
const SETTLE_MS = 300_000;
/** Connections that nobody uses are closed after 30 s. */
const REST_MS = 45_000;

/** `npm start` on a fresh clone of what is committed, with the package cache as it is; then a second start. */
export async function start({ quick, say }: BenchOptions): Promise<Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'citylore-bench-start-'));
  // A temporary folder is closed to others; started by root the database runs as another user, and has to be in here to be measured.
  await chmod(folder, 0o711);
  const clone = join(folder, 'clone');
  execFileSync('git', ['clone', '--quiet', '.', clone]);
  const port = await freePort();
  try {
    say('start: first start of a fresh clone');
    const first = await timedStart(clone, port);
    const firstSeconds = first.seconds;
    await atRest(first.child.pid ?? 0);
    const bytes = [...family(first.child.pid ?? 0), ...databaseOf(clone)].reduce((sum, pid) => sum + memoryBytes(pid), 0);
    say('start: an api process beside the running site');
    const apiSeconds = await apiReadySeconds(clone, port);
    await stop(first.child);
    say('start: second start');
    const second = await timedStart(clone, port);
    await stop(second.child);
    return [
      figure('first page after `npm start` on a fresh clone', firstSeconds, eased(90, quick, 'less'), 's'),
      figure('first page after a second `npm start`', second.seconds, eased(8, quick, 'less'), 's'),
      figure('api process ready', apiSeconds, eased(2.5, quick, 'less'), 's'),
      figure('memory of the idle product, database included (shared pages counted once)', bytes / 2 ** 20, eased(700, quick, 'less'), 'MiB'),
    ];
  } finally {
    execFileSync('sh', ['-c', `for p in $(cat ${clone}/.data/postgres/cluster/postmaster.pid 2>/dev/null | head -1); do kill -INT $p; done`]);
    await rm(folder, { recursive: true, force: true });
  }
}

/** A goal in itself is its own limit: the ratio is what was seen over what is allowed. */
function figure(what: string, seen: number, goal: number, unit: string): Figure {
  const ratio = seen / goal;
  return { name: 'start', what, product: seen, limit: goal, peer: null, unit, ratio, min: ratio, max: ratio, cpuRatio: null, goal: `<= ${goal} ${unit}`, holds: seen <= goal };
}

async function timedStart(clone: string, port: number): Promise<{ child: ChildProcess; seconds: number }> {
  const from = performance.now();
  const child = spawn('npm', ['start'], { cwd: clone, env: { ...cleanEnvironment(), PORT: String(port) }, stdio: ['ignore', 'ignore', 'inherit'] });
  while (!(await answers(`http://localhost:${port}/en`))) {
    if (child.exitCode !== null) throw new Error(`npm start ended with ${child.exitCode}`);
    if (performance.now() - from > GIVE_UP_MS) throw new Error('npm start did not show a page in time');
    await sleep(100);
  }
  return { child, seconds: (performance.now() - from) / 1000 };
}

async function atRest(root: number): Promise<void> {
  const loads = () => family(root).some((pid) => commandOf(pid).includes('sample.js'));
  for (const until = performance.now() + SETTLE_MS; loads() && performance.now() < until; ) await sleep(2_000);
  await sleep(REST_MS);
}

function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}

/** From the start of the process until it says that it is ready; the best of three, as the rest of the site is running. */
async function apiReadySeconds(clone: string, port: number): Promise<number> {
  const connection = JSON.parse(await readFile(join(clone, '.data/postgres/connection.json'), 'utf8')) as { port: number; password: string };
  const env = {
    ...cleanEnvironment(),
    ...{ NODE_ENV: 'production', CITYLORE_ORIGIN: `http://localhost:${port}`, SMTP_URL: 'smtp://localhost', DATA_DIR: join(clone, '.data') },
    DATABASE_URL: `postgres://citylore:${connection.password}@127.0.0.1:${connection.port}/citylore`,
  };
  const seconds: number[] = [];
  for (let round = 0; round < 3; round++) {
    const from = performance.now();
    const child = spawn(process.execPath, ['dist/apps/api/src/main.js'], { cwd: clone, env, stdio: ['ignore', 'pipe', 'inherit'] });
    await new Promise<void>((resolve, reject) => {
      child.once('exit', (code) => reject(new Error(`the api ended with ${code}`)));
      child.stdout.on('data', (text: Buffer) => text.includes('"ready":true') && resolve());
    });
    seconds.push((performance.now() - from) / 1000);
    await stop(child);
  }
  return Math.min(...seconds);
}

function databaseOf(clone: string): number[] {
  const text = execFileSync('sh', ['-c', `head -1 ${clone}/.data/postgres/cluster/postmaster.pid 2>/dev/null || true`]).toString().trim();
  return text ? family(Number(text)) : [];
}

async function stop(child: ChildProcess): Promise<void> {
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGINT');
  await gone;
}

/** As a person's own shell: nothing of the run that measures. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(npm_|BENCH_|TEST_|NODE_ENV|DATABASE_URL|CITYLORE_)/.test(name)));
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(2_000) })).ok;
  } catch {
    return false;
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}
