// Goes on under the Node that the project brings along, once it is installed.
import { spawn } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter } from 'node:path';
import { giveBackSoon } from './give-back.mjs';
import { at, binary } from './paths.mjs';
import { elapsed, Fault } from './say.mjs';

const OWN_NODE_ENOUGH = [22, 22];

/** True when this process should hand over: the project's Node is there and is not the one running. */
export function needsRelaunch() {
  const own = binary('node');
  if (!existsSync(own)) {
    if (isAtLeast(process.versions.node, OWN_NODE_ENOUGH)) return false;
    throw new Fault(`No Node comes with the project for ${process.platform}-${process.arch}: install Node 24 and start again.`);
  }
  return realpathSync(own) !== realpathSync(process.execPath);
}

/**
 * Runs `script` under the project's Node and resolves with its exit code. The second process stands in a process group of
 * its own, so that a Ctrl-C reaches it once, from here; the IPC channel tells it when this one was killed.
 */
export function relaunch(script, args, extraEnv = {}) {
  const PATH = [at('node_modules', '.bin'), process.env.PATH].join(delimiter);
  const child = spawn(binary('node'), [script, ...args], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    detached: true,
    env: { ...process.env, PATH, CITYLORE_ELAPSED: elapsed().toFixed(3), ...extraEnv },
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  watchNpm(() => child.kill('SIGTERM'));
  giveBackSoon();
  return new Promise((resolve) => {
    child.once('error', (error) => resolve(Promise.reject(new Fault(`${binary('node')} does not run (${error.message}): remove node_modules and start again.`))));
    child.once('exit', (code, signal) => resolve(code ?? 128 + (constants.signals[signal] ?? 0)));
  });
}

/** When npm itself is killed hard nobody tells its script: notice it by the parent that changed. */
export function watchNpm(stop) {
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    stop();
  }, 1000);
  timer.unref();
}

function isAtLeast(version, [major, minor]) {
  const [a, b] = version.split('.').map(Number);
  return a > major || (a === major && b >= minor);
}
