// Where things are, seen from the repository's root.
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');
export const at = (...parts) => resolve(root, ...parts);
export const binary = (name) => at('node_modules', '.bin', name);

/** The folder for the database, files, mails and logs of this checkout (DATA_DIR to move it). */
export const dataDir = resolve(root, process.env.DATA_DIR || '.data');

/** Makes a folder below the data folder that is closed to other users; they may pass through `.data` but not list it. */
export function dataFolder(...parts) {
  openFolder();
  const folder = join(dataDir, ...parts);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return folder;
}

/** Makes a folder below the data folder that others may pass through, whatever the umask: PostgreSQL's user has to. */
export function openFolder(...parts) {
  let folder = dataDir;
  for (const part of ['', ...parts]) {
    folder = join(folder, part);
    if (existsSync(folder)) continue;
    mkdirSync(folder, { recursive: true });
    chmodSync(folder, 0o711);
  }
  return folder;
}

/** A short name for this checkout, for what has to live outside of it. */
export const checkoutId = createHash('sha256').update(dataDir).digest('hex').slice(0, 12);
