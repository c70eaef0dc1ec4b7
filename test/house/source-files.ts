import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { ROOT } from './run-tool.js';

/** A file of the product's sources; `path` is from the root of the checkout. */
export interface SourceFile {
  path: string;
  name: string;
  folder: string;
  lines: number;
  text: string;
}

const LEFT_OUT = new Set(['node_modules', 'build', 'dist', '.react-router', 'generated', 'public', 'locales']);

function* pathsBelow(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) {
      if (!LEFT_OUT.has(entry.name)) yield* pathsBelow(join(folder, entry.name));
    } else yield join(folder, entry.name);
  }
}

/** Every file below these folders, as it was written by a person. */
export function sourceFiles(...folders: string[]): SourceFile[] {
  return folders.flatMap((folder) =>
    [...pathsBelow(join(ROOT, folder))].map((file) => {
      const text = /\.(tsx?|mjs|md|json)$/.test(file) ? readFileSync(file, 'utf8') : '';
      return { path: relative(ROOT, file), name: basename(file), folder: relative(ROOT, dirname(file)), lines: text.split('\n').length - 1, text };
    }),
  );
}
