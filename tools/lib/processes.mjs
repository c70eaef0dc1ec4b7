// Small facts about processes that several modules need.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Runs a program to its end. Resolves with its exit status (null when killed or not startable) and what it wrote. */
export function run(command, args, options = {}) {
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
    const take = (chunk) => {
      output = (output + chunk).slice(-200_000);
      options.onOutput?.(String(chunk));
    };
    child.stdout?.on('data', take);
    child.stderr?.on('data', take);
    options.onSpawn?.(child);
    child.once('error', (error) => resolve({ status: null, output: `${output}${error.message}`, code: error.code }));
    // a daemon may keep the pipes open, so with ignored pipes `exit` is the end; else all output is awaited
    child.once(child.stdout ? 'close' : 'exit', (status, signal) => resolve({ status, signal, output }));
  });
}

/** When a process was started, as the kernel counts it; undefined when it is gone or a zombie, or where /proc is missing. */
export function startTime(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' ? undefined : fields[19];
  } catch {
    return undefined;
  }
}

/** True while the process lives. With `started` given it must be the same process, not one that got its number later. */
export function isAlive(pid, started) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (error.code !== 'EPERM') return false;
  }
  if (process.platform !== 'linux') return true;
  const now = startTime(pid);
  return now !== undefined && (started === undefined || started === now);
}

export const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** The last `count` lines of a text. */
export const lastLines = (text, count) => text.trimEnd().split('\n').slice(-count).join('\n');
