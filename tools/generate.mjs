// Writes what is generated from the code: `migration <name>` or `schema`, on a throw-away embedded database.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { startPostgres } from './services/postgres.mjs';

const [what, ...rest] = process.argv.slice(2);
const script = { migration: 'dist/apps/worker/src/write-migration.js', schema: 'dist/apps/api/src/write-schema.js' }[what];
if (!script) {
  console.error('Usage: npm run migration:generate -- name-of-the-change | npm run schema');
  process.exit(2);
}
// An interrupt ends the script; the database below it is stopped all the same.
process.on('SIGINT', () => {});
const dataDir = mkdtempSync(join(tmpdir(), 'citylore-generate-'));
const database = await startPostgres({ dataDir, durable: false });
const { status } = spawnSync(process.execPath, ['--enable-source-maps', '--disable-warning=DeprecationWarning', script, database.url, ...rest], { stdio: 'inherit' });
await database.stop();
rmSync(dataDir, { recursive: true, force: true });
process.exit(status ?? 1);
