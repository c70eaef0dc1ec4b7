// npm run bench -- [NAME ...] [--quick] [--json FILE]: builds, starts a database as durable as the product's, measures.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '../tools/services/postgres.mjs';

// All but the peers, which run as they are written, beside packages of their own.
const sources = readdirSync('bench').filter((name) => name === 'main.ts' || !/[.]|^peers$/.test(name)).map((name) => `bench/${name}`);
const built = spawnSync(process.execPath, ['tools/build.mjs', ...sources, 'test/stack/cast.ts', 'test/stack/officer.ts', 'apps/web/app/features/submit/upload/line-speed.ts'], { stdio: 'inherit' });
if (built.status !== 0) process.exit(1);
const dataDir = mkdtempSync(join(tmpdir(), 'citylore-bench-db-'));
const database = await startPostgres({ dataDir });
const { status } = spawnSync(process.execPath, ['--enable-source-maps', 'dist/bench/main.js', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, BENCH_DATABASE_URL: database.url },
});
await database.stop();
rmSync(dataDir, { recursive: true, force: true });
process.exit(status ?? 1);
