import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of words and pictures that come with the product; the same from the sources and from the build. */
export function contentFolder(...within: string[]): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)); folder !== dirname(folder); folder = dirname(folder)) {
    if (existsSync(join(folder, 'content', 'modules'))) return join(folder, 'content', ...within);
  }
  throw new Error('The folder `content` is missing beside the program');
}
