// A command of the product with the settings that the running site has, or would have.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkDatabase } from './database.mjs';
import { dataDir, openFolder, at } from './paths.mjs';
import { Fault } from './say.mjs';
import { startPostgres } from '../services/postgres.mjs';

/** Runs a built file to its end and resolves with its exit code. The database is brought up for it where the site is not running. */
export async function run(entry, args) {
  const env = { ...process.env, NODE_ENV: 'production', DATA_DIR: dataDir };
  delete env.NODE_OPTIONS;
  env.CITYLORE_ORIGIN ??= runningAt() ?? `http://localhost:${process.env.PORT || 4280}`;
  env.SMTP_URL ??= 'smtp://localhost'; // none is sent from here: a worker does that
  env.LOG_LEVEL ??= 'error';
  if (env.DATABASE_URL) {
    await checkDatabase(env.DATABASE_URL);
    return ended(entry, args, env);
  }
  if (!existsSync(join(dataDir, 'postgres'))) throw new Fault(`There is no database in ${dataDir} yet: run npm start once, or set DATABASE_URL.`);
  const postgres = await startPostgres({ dataDir: openFolder('postgres') });
  try {
    return await ended(entry, args, { ...env, DATABASE_URL: postgres.url });
  } finally {
    if (!postgres.adopted) await postgres.stop();
  }
}

/** The address of the site that runs from here, as its start noted it. */
function runningAt() {
  try {
    return JSON.parse(readFileSync(join(dataDir, 'start.lock'), 'utf8')).address;
  } catch {
    return undefined;
  }
}

function ended(entry, args, env) {
  const child = spawn(process.execPath, ['--enable-source-maps', entry, ...args], { cwd: at(), env, stdio: ['ignore', 'inherit', 'inherit'] });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}
