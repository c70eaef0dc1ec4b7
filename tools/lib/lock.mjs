// One start a data folder: a file that names the process that holds it.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataFolder } from './paths.mjs';
import { isAlive, sleep, startTime } from './processes.mjs';
import { Fault } from './say.mjs';

const WAIT_FOR_STOPPING_MS = 25_000;

/** The lock named `name` in the data folder. `describe` ends the sentence of a refusal. */
export function lockNamed(name, describe = () => '') {
  const file = join(dataFolder(), `${name}.lock`);
  const read = () => {
    try {
      return JSON.parse(readFileSync(file, 'utf8'));
    } catch {
      return undefined;
    }
  };
  const write = (flag, extra = {}) =>
    writeFileSync(file, JSON.stringify({ pid: process.pid, started: startTime(process.pid), ...extra }), { flag, mode: 0o600 });
  let held = false;

  return {
    /**
     * Takes the lock. Waits for a holder that is stopping, refuses while one runs; with `patient` waits for any holder.
     * `heir` is the pid that hands it over.
     */
    async take({ heir, patient = false, ...extra } = {}) {
      const until = patient ? Infinity : Date.now() + WAIT_FOR_STOPPING_MS;
      for (;;) {
        try {
          write('wx', extra);
          held = true;
          return;
        } catch (error) {
          if (error.code !== 'EEXIST') throw error;
        }
        const holder = read();
        if (holder && holder.pid === heir) {
          write('w', extra);
          held = true;
          return;
        }
        if (!holder || !isAlive(holder.pid, holder.started)) rmSync(file, { force: true });
        else if (!(patient || holder.stopping) || Date.now() > until) {
          throw new Fault(`Citylore already runs from this folder (process ${holder.pid}${describe(holder)}): use that one, or stop it first.`);
        } else await sleep(200);
      }
    },
    /** Adds facts to the lock: the address once it is known, or that the holder is stopping. */
    note(extra) {
      if (held && read()?.pid === process.pid) write('w', { ...read(), pid: process.pid, ...extra });
    },
    release() {
      if (held && read()?.pid === process.pid) rmSync(file, { force: true });
      held = false;
    },
  };
}

/** Installs or builds while no other start or test of this checkout does. */
export async function prepare(work) {
  const lock = lockNamed('prepare');
  await lock.take({ patient: true });
  try {
    return await work();
  } finally {
    lock.release();
  }
}
