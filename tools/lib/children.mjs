// The processes of the site: started with an IPC channel, watched, started again when they die, stopped in order.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { at } from './paths.mjs';
import { sleep } from './processes.mjs';
import { DISK_FULL_NOW, Fault, isDiskFull, say, sayDone, warn } from './say.mjs';
import { openLog } from './log-file.mjs';

const READY_WITHIN_MS = 90_000;
const STOP_WITHIN_MS = 12_000;
const BACK_OFF_MS = [500, 1000, 2000, 5000, 10_000, 30_000];
/** A child that lived this long is taken to be well again. */
const WELL_AFTER_MS = 60_000;
const GUARD = at('tools', 'lib', 'child-guard.mjs');

/**
 * A process to keep running. `entry` is its built file, `env` its environment, `port` where it answers /readyz, `flags` what
 * Node itself is told.
 * Resolves once it is ready; a first start that fails is a Fault with its last lines.
 */
export function keepRunning({ name, entry, env, port, flags = [] }) {
  const log = openLog(name);
  let child;
  let ended;
  let stopping = false;
  let failures = 0;
  let wake = () => {};
  const ready = { first: false };

  const launch = () => {
    const startedAt = Date.now();
    child = spawn(process.execPath, [...flags, `--import=${GUARD}`, at(entry)], {
      cwd: at(),
      env,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      detached: true,
    });
    for (const stream of [child.stdout, child.stderr]) createInterface({ input: stream }).on('line', (text) => onLine(name, log, text));
    ended = new Promise((resolve) => {
      child.once('error', (error) => resolve({ reason: error.message }));
      child.once('exit', (code, signal) => resolve({ reason: signal ? `ended by ${signal}` : `exit code ${code}` }));
    });
    ended.then(({ reason }) => onEnd(reason, Date.now() - startedAt));
  };

  const onEnd = async (reason, lived) => {
    if (stopping || !ready.first) return;
    failures = lived > WELL_AFTER_MS ? 0 : failures;
    const pause = BACK_OFF_MS[Math.min(failures++, BACK_OFF_MS.length - 1)];
    warn(`${name} stopped (${reason}); starting it again in ${pause / 1000} s. Its log: ${log.path}`);
    await Promise.race([sleep(pause), new Promise((resolve) => (wake = resolve))]);
    if (stopping) return;
    launch();
    const well = await answers(port, ended);
    if (well && !stopping) sayDone(`${name} is back`);
  };

  return {
    name,
    pid: () => child?.pid,
    async start() {
      launch();
      if (await answers(port, ended)) {
        ready.first = true;
        return;
      }
      const gone = await Promise.race([ended, sleep(0).then(() => undefined)]);
      const why = gone ? `stopped while starting (${gone.reason})` : `was not ready after ${READY_WITHIN_MS / 1000} s`;
      throw new Fault(`${name} ${why}: its last lines are above, all of them are in ${log.path}.`, { detail: log.tail(20) });
    },
    async stop() {
      stopping = true;
      wake();
      if (!child || child.exitCode !== null || child.signalCode !== null) return log.close();
      child.kill('SIGTERM');
      const late = setTimeout(() => {
        warn(`${name} did not stop within ${STOP_WITHIN_MS / 1000} s and was ended`);
        child.kill('SIGKILL');
      }, STOP_WITHIN_MS);
      await ended;
      clearTimeout(late);
      log.close();
    },
  };
}

/** True once the process answers that it is ready; false when it ended or took too long. */
async function answers(port, ended) {
  let over = false;
  ended.then(() => (over = true));
  for (const until = Date.now() + READY_WITHIN_MS; Date.now() < until && !over; await sleep(60)) {
    if (await isReady(port)) return !over;
  }
  return false;
}

async function isReady(port) {
  for (const path of ['/readyz', '/healthz']) {
    try {
      const { status } = await fetch(`http://127.0.0.1:${port}${path}`, { signal: AbortSignal.timeout(5000) });
      if (status === 200) return true;
      if (status !== 404) return false; // it has a /readyz, which says: not yet
    } catch {
      return false;
    }
  }
  return false;
}

let toldOfDisk = 0;

/** Keeps every line in the log; errors, and a full disk, are shown as well. */
function onLine(name, log, text) {
  log.write(text);
  if (isDiskFull(text) && Date.now() - toldOfDisk > 60_000) {
    toldOfDisk = Date.now();
    warn(DISK_FULL_NOW);
    return;
  }
  const entry = parse(text);
  if (entry?.level >= 50 || entry?.level === 'error') say(`${name}: ${entry.msg ?? entry.message ?? entry.err?.message ?? 'error'}`);
}

function parse(text) {
  if (!text.startsWith('{')) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
