// The packages: installed from the lockfile when they are missing or no longer what it says.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter } from 'node:path';
import { checkDisk } from './machine.mjs';
import { at } from './paths.mjs';
import { lastLines, run } from './processes.mjs';
import { DISK_FULL, Fault, isDiskFull, say, sayDone, withPatience } from './say.mjs';

const STAMP = at('node_modules', '.citylore-lock');
const INSTALLED_MB = 1300;

/** Brings node_modules to what package-lock.json says; does nothing when it is so already. `signal` stops it. */
export async function ensureInstalled({ command, signal }) {
  const lock = readFileSync(at('package-lock.json'));
  const hash = createHash('sha256').update(lock).digest('hex');
  if (readText(STAMP) === hash) return;
  if (matchesLock(JSON.parse(lock))) {
    stamp(hash);
    return;
  }
  checkDisk(existsSync(at('node_modules')) ? 0 : INSTALLED_MB);
  say('Installing the packages (npm ci); the first time this takes a minute or two');
  await withPatience('Installing', () => npmCi(command, signal));
  stamp(hash);
  sayDone('Packages installed');
}

/** What npm wrote down after its last install agrees with the lockfile, package by package. */
export function matchesLock(lock) {
  const noted = readText(at('node_modules', '.package-lock.json'));
  if (!noted) return false;
  const installed = JSON.parse(noted).packages ?? {};
  return Object.entries(lock.packages ?? {}).every(([path, wanted]) => {
    if (path === '' || wanted.link) return true;
    const found = installed[path];
    return found ? found.version === wanted.version : wanted.optional === true;
  });
}

async function npmCi(command, signal) {
  const env = { ...process.env, PATH: pathWithoutModules(), NODE_ENV: 'development' };
  delete env.NODE_OPTIONS;
  const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status, code, output } = await run('npm', args, { cwd: at(), env, signal });
  if (status === 0) return;
  if (signal?.aborted) throw new Fault('Stopped while installing.', { exitCode: 130 });
  const detail = lastLines(output, 12);
  const again = `then run ${command} again`;
  if (code === 'ENOENT') throw new Fault(`npm was not found: install it (it comes with Node), ${again}.`);
  if (isDiskFull(output)) throw new Fault(DISK_FULL, { detail });
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|network/i.test(output)) {
    throw new Fault(`The packages could not be downloaded: check the network (or npm's registry and proxy settings), ${again}.`, { detail });
  }
  if (/EUSAGE/.test(output)) throw new Fault(`package-lock.json and package.json disagree: run npm install, ${again}.`, { detail });
  if (/EACCES|EPERM/.test(output)) throw new Fault(`npm may not write into ${at()}: give this user the folder, ${again}.`, { detail });
  throw new Fault(`npm ci failed (its last lines are above): put that right, ${again}.`, { detail });
}

/** npm must not run on the Node that it is about to replace. */
function pathWithoutModules() {
  return (process.env.PATH ?? '').split(delimiter).filter((folder) => !folder.includes('node_modules')).join(delimiter);
}

function stamp(hash) {
  try {
    writeFileSync(STAMP, hash);
  } catch {
    // a checkout this user may not write to: the comparison is simply made again next time
  }
}

function readText(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
