// A child's output on disk: one file and the one before it, with the last lines at hand.
import { closeSync, openSync, renameSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { dataFolder } from './paths.mjs';

const LARGEST = 20 * 1024 * 1024;
const REMEMBERED = 60;

/** Opens `logs/<name>.log` in the data folder; at 20 MB it becomes `<name>.log.1` and a new one begins. */
export function openLog(name) {
  const path = join(dataFolder('logs'), `${name}.log`);
  const recent = [];
  let size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  let file = openSync(path, 'a', 0o600);

  const turnOver = () => {
    closeSync(file);
    renameSync(path, `${path}.1`);
    file = openSync(path, 'a', 0o600);
    size = 0;
  };

  return {
    path,
    write(line) {
      recent.push(line);
      if (recent.length > REMEMBERED) recent.shift();
      if (file === undefined) return;
      try {
        if (size > LARGEST) turnOver();
        size += writeSync(file, `${line}\n`);
      } catch {
        // a full disk must not take the site down because a log line did not fit
      }
    },
    tail: (count) => recent.slice(-count).join('\n'),
    close() {
      if (file !== undefined) closeSync(file);
      file = undefined;
    },
  };
}
