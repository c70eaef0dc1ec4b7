import { readFile, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { contentFolder } from '@libs/platform/content/content-folder.js';
import { type Limits, runConfined } from '@libs/platform/process/run-confined.js';
import type { PrintDocument } from './print.types.js';

/** A practice of the longest texts takes two seconds and 130 MB; of the address space more than half is what Node reserves and never uses. */
const LIMITS: Limits = { cpuSeconds: 60, memoryMiB: 3_072, fileMiB: 50, wallSeconds: 120, outputCharacters: 4_000 };
/** Threads reserve address space for each core they find. */
const ENVIRONMENT = ['RAYON_NUM_THREADS=2', 'MALLOC_ARENA_MAX=2', 'UV_THREADPOOL_SIZE=2'];
const FONTS = ['noto-sans/400Regular', 'noto-sans/700Bold', 'noto-naskh-arabic/400Regular', 'noto-naskh-arabic/700Bold'];

export interface Typeset {
  path: string;
  bytes: number;
  pages: number;
}

/** The typesetter did not make a PDF of it; trying again rarely helps. */
export class TypesettingFailed extends Error {}

export function templatePath(): string {
  return join(contentFolder('print'), 'practice.typ');
}

/** Sets a document as a PDF in the folder, by a process of its own that is bounded in time and memory. */
export async function runTypesetter(document: PrintDocument, folder: string, signal?: AbortSignal, limits: Partial<Limits> = {}): Promise<Typeset> {
  const [data, template, path] = [join(folder, 'data.json'), join(folder, 'practice.typ'), join(folder, 'practice.pdf')];
  await writeFile(data, JSON.stringify(document));
  // Beside its data: nothing outside of the folder can be read by a template.
  await writeFile(template, await readFile(templatePath()));
  const program = fileURLToPath(new URL(`./render-pdf${extname(import.meta.url)}`, import.meta.url));
  const args = ['-i', ...ENVIRONMENT, process.execPath, '--max-old-space-size=128', program, template, data, path, ...fontFolders()];
  const run = await runConfined('/usr/bin/env', args, { folder, signal, limits: { ...LIMITS, ...limits }, isolated: false });
  const pages = Number(run.stdout.trim());
  if (run.code !== 0 || !pages) throw new TypesettingFailed(run.timedOut ? 'it took too long' : `code ${run.code}, signal ${run.signal}: ${run.stderr.slice(-1_000)}`);
  return { path, pages, bytes: (await stat(path)).size };
}

function fontFolders(): string[] {
  const { resolve } = createRequire(import.meta.url);
  return FONTS.map((font) => {
    const [name, weight = ''] = font.split('/');
    return join(dirname(resolve(`@expo-google-fonts/${name}/package.json`)), weight);
  });
}
