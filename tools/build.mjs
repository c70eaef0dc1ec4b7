// npm run build:server: compiles apps and libs with SWC into dist, complete and then swapped in, so that no stale file stays.
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';
import { transformFile } from '@swc/core';
import { at, root } from './lib/paths.mjs';
import { showFailure } from './lib/say.mjs';

// What else to compile is named by the caller: benchmarks, say.
const SOURCES = ['apps/api', 'apps/realtime', 'apps/worker', 'apps/web/server.ts', 'apps/web/server', 'libs', ...process.argv.slice(2)];
const LEFT_OUT = /(spec|\.d)\.ts$/;
const next = at('dist.next');
const old = at('dist.old');

function* sourcesBelow(path) {
  if (!existsSync(path)) return;
  if (path.endsWith('.ts')) {
    yield path;
    return;
  }
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    const child = join(path, entry.name);
    if (entry.isDirectory()) {
      if (entry.name !== 'node_modules') yield* sourcesBelow(child);
    } else if (entry.name.endsWith('.ts') && !LEFT_OUT.test(entry.name)) yield child;
  }
}

/** `@libs/x/y.js` becomes the relative path it stands for, as Node knows no alias. */
const ALIAS = /(\bfrom\s*|\bimport\s*\(?\s*)(["'])@libs\/([^"']+)\2/g;

async function compile(file) {
  const path = relative(root, file);
  const target = join(next, path.replace(/\.ts$/, '.js'));
  const { code, map } = await transformFile(file, { root, swcrc: true, sourceMaps: true, inlineSourcesContent: false, sourceFileName: relative(dirname(at('dist', path)), file) });
  const here = dirname(path);
  const rewritten = code.replace(ALIAS, (_, before, quote, rest) => {
    const to = relative(here, join('libs', rest));
    return `${before}${quote}${to.startsWith('.') ? to : `./${to}`}${quote}`;
  });
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, `${rewritten}\n//# sourceMappingURL=${basename(target)}.map\n`);
  if (map) writeFileSync(`${target}.map`, map);
}

async function buildServer() {
  rmSync(next, { recursive: true, force: true });
  mkdirSync(next, { recursive: true });
  const files = SOURCES.flatMap((source) => [...sourcesBelow(at(source))]);
  const waiting = [...files];
  const work = async () => {
    for (let file = waiting.pop(); file; file = waiting.pop()) await compile(file);
  };
  await Promise.all(Array.from({ length: availableParallelism() * 2 }, work));
  rmSync(old, { recursive: true, force: true });
  if (existsSync(at('dist'))) renameSync(at('dist'), old);
  renameSync(next, at('dist'));
  rmSync(old, { recursive: true, force: true });
  return files.length;
}

try {
  const count = await buildServer();
  process.stdout.write(`${count} files compiled into dist\n`);
} catch (error) {
  process.exitCode = showFailure(error);
}
