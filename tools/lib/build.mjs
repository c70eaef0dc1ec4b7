// Builds what changed since the last build: the server side and the web app, each known by a fingerprint of its sources.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { at } from './paths.mjs';
import { lastLines, run } from './processes.mjs';
import { DISK_FULL, Fault, isDiskFull, say, sayDone, withPatience } from './say.mjs';

/** Up to this size a file's contents are read for the fingerprint; of larger ones (pictures, films) size and time are taken. */
const READ_UP_TO = 512 * 1024;
const COMMON = ['package-lock.json', 'tsconfig.json'];
/** Made by a build, or of no part in it. */
const NO_SOURCE = /(^|\/)(node_modules|build|dist|coverage)$|^apps\/web\/(public\/islands|app\/(api|islands)\/generated|\.try)$|spec\.tsx?$|\.md$/;

const PARTS = {
  server: {
    label: 'server',
    script: 'build:server',
    sources: [...COMMON, '.swcrc', 'tools/build.mjs', 'apps/api', 'apps/realtime', 'apps/worker', 'apps/web/server.ts', 'apps/web/server', 'libs'],
    made: 'dist/apps',
    stamp: 'dist/.fingerprint',
  },
  web: {
    label: 'web app',
    script: 'build:web',
    sources: [...COMMON, 'schema.graphql', 'apps/web', 'libs/contracts'],
    made: 'apps/web/build/server',
    stamp: 'apps/web/build/.fingerprint',
  },
};

/** Builds the parts whose sources changed, beside each other. `signal` stops it. */
export async function ensureBuilt({ command, signal, parts = ['server', 'web'] }) {
  const stale = parts
    .map((name) => ({ ...PARTS[name], fingerprint: fingerprint(PARTS[name].sources) }))
    .filter((part) => !existsSync(at(part.made)) || readStamp(part) !== part.fingerprint);
  if (stale.length === 0) return;
  say(`Building the ${stale.map((part) => part.label).join(' and the ')}`);
  await withPatience('Building', () => Promise.all(stale.map((part) => build(part, { command, signal }))));
}

async function build(part, { command, signal }) {
  const from = performance.now();
  const { status, output } = await run('npm', ['run', '--silent', part.script], { cwd: at(), env: buildEnv(), signal });
  if (signal?.aborted) throw new Fault('Stopped while building.', { exitCode: 130 });
  if (status !== 0) {
    const detail = lastLines(stripVTControlCharacters(output), 30);
    if (isDiskFull(output)) throw new Fault(DISK_FULL, { detail });
    throw new Fault(`The ${part.label} did not build (its last lines are above): put that right, then run ${command} again.`, { detail });
  }
  writeFileSync(at(part.stamp), part.fingerprint);
  sayDone(`The ${part.label} is built (${((performance.now() - from) / 1000).toFixed(0)} s)`);
}

function buildEnv() {
  const env = { ...process.env, NODE_ENV: 'production', NO_COLOR: '1' };
  delete env.NODE_OPTIONS;
  delete env.FORCE_COLOR;
  return env;
}

/** One hash over names and contents of all files below `sources`; tests leave no mark in it. */
export function fingerprint(sources) {
  const hash = createHash('sha256');
  for (const source of sources) addTo(hash, source);
  return hash.digest('hex');
}

function addTo(hash, path) {
  const stats = statSync(at(path), { throwIfNoEntry: false });
  if (!stats || NO_SOURCE.test(path)) return;
  if (stats.isDirectory()) {
    const names = readdirSync(at(path)).filter((name) => !name.startsWith('.'));
    for (const name of names.sort()) addTo(hash, join(path, name));
    return;
  }
  hash.update(`${path}\0${stats.size}\0`);
  hash.update(stats.size <= READ_UP_TO ? readFileSync(at(path)) : String(stats.mtimeMs));
}

function readStamp(part) {
  try {
    return readFileSync(at(part.stamp), 'utf8');
  } catch {
    return undefined;
  }
}
