import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ROOT } from './run-tool.js';

export interface PlantedTree {
  folder: string;
  remove(): Promise<void>;
}

/** A small tree of files outside of the checkout, so that no other tool meets the violations planted in it. */
export async function plant(files: Record<string, string>): Promise<PlantedTree> {
  const folder = await mkdtemp(join(tmpdir(), 'citylore-planted-'));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  await symlink(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
