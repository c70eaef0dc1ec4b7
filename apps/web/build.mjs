// npm run build:web: typed queries, then islands, then the app. With --generate only what the type check needs.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = import.meta.dirname;
const bin = join(folder, '../../node_modules/.bin');

function run(command, args) {
  const { status } = spawnSync(join(bin, command), args, { cwd: folder, stdio: 'inherit', env: { ...process.env, VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true' } });
  if (status !== 0) process.exit(status ?? 1);
}

const islands = join(folder, 'public/islands');
run('graphql-codegen', ['--config', 'codegen.ts', '--silent']);
if (process.argv.includes('--generate')) {
  if (!existsSync(join(islands, 'addresses.json'))) {
    mkdirSync(islands, { recursive: true });
    writeFileSync(join(islands, 'addresses.json'), '{}');
  }
  run('react-router', ['typegen']);
} else {
  run('vite', ['build', '--config', 'islands.config.ts', '--logLevel', 'warn']);
  run('react-router', ['build', '--logLevel', 'warn']);
}
