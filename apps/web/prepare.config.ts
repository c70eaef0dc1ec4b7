import { join } from 'node:path';
import { generate } from '@graphql-codegen/cli';
import { build } from 'vite';
import codegen from './codegen';

const flag = 'CITYLORE_WEB_PREPARED';

/**
 * What has to exist before the app is built, served or type-checked: typed queries and the islands. Called from
 * the Vite configuration, which one command loads several times: done once a process.
 */
export async function prepare(): Promise<void> {
  if (process.env[flag]) return;
  process.env[flag] = 'yes';
  await generate({ ...codegen, cwd: import.meta.dirname, silent: true, errorsOnly: true }, true);
  await build({ configFile: join(import.meta.dirname, 'islands.config.ts'), logLevel: 'warn' });
}
