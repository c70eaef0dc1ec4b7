import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type PlantedTree, plant } from './planted-tree.js';
import { ROOT, runTool } from './run-tool.js';

const CLI = 'oxlint/bin/oxlint';

interface Finding {
  code: string;
  filename: string;
  message: string;
}

async function lint(folder: string): Promise<Finding[]> {
  const { out } = await runTool(CLI, ['--config', '.oxlintrc.json', '--format', 'json', '.'], folder);
  try {
    return (JSON.parse(out) as { diagnostics: Finding[] }).diagnostics;
  } catch {
    throw new Error(`oxlint did not finish:\n${out.slice(-4_000)}`);
  }
}

/** The rule, and a file that breaks it. */
const PLANTED: [rule: string, file: string, text: string][] = [
  ['no-explicit-any', 'libs/clips/a.service.ts', 'export const x: any = 1;'],
  ['ban-ts-comment', 'libs/clips/b.service.ts', '// @ts-ignore\nexport const x = 1;'],
  ['no-non-null-assertion', 'libs/clips/c.service.ts', 'export const x = (y?: string) => y!.length;'],
  ['no-console', 'libs/clips/d.service.ts', "console.log('here');"],
  ['no-debugger', 'libs/clips/e.service.ts', 'debugger;'],
  ['no-var', 'libs/clips/f.service.ts', 'export var x = 1;'],
  ['prefer-const', 'libs/clips/g.service.ts', 'let x = 1;\nexport const y = x;'],
  ['eqeqeq', 'libs/clips/h.service.ts', 'export const x = (y: unknown) => y == 1;'],
  ['no-warning-comments', 'libs/clips/i.service.ts', '// TODO: later\nexport const x = 1;'],
  ['max-lines', 'libs/clips/j.service.ts', 'export {};\n'.repeat(401)],
  ['no-process-env', 'libs/clips/k.service.ts', 'export const x = process.env.HOME;'],
  ['no-restricted-imports', 'libs/clips/l.service.ts', "import { forwardRef } from '@nestjs/common';\nexport const x = forwardRef;"],
  ['no-unused-vars', 'libs/clips/m.service.ts', "import { x } from './l.service.js';\nexport {};"],
  ['no-console', 'apps/web/app/n.tsx', "console.warn('here');\nexport {};"],
];

const ALLOWED: [file: string, text: string][] = [
  ['libs/platform/config/config.ts', 'export const x = process.env.HOME;'],
  ['libs/clips/o.spec.ts', "process.env.LOG_LEVEL = 'fatal';\nexport {};"],
  ['libs/clips/p.service.ts', 'export const x = (y: string | null | undefined) => y == null;'],
];

describe('lint', () => {
  let tree: PlantedTree;
  let found: Finding[];
  beforeAll(async () => {
    const config: [string, string] = ['.oxlintrc.json', readFileSync(`${ROOT}/.oxlintrc.json`, 'utf8')];
    tree = await plant(Object.fromEntries([...PLANTED.map(([, file, text]): [string, string] => [file, text]), ...ALLOWED, config]));
    found = await lint(tree.folder);
  });
  afterAll(() => tree.remove());

  const inFile = (file: string) => found.filter(({ filename }) => filename.endsWith(file)).map(({ code }) => code);

  it.each(PLANTED)('%s is caught in %s', (rule, file) => {
    expect(inFile(file).join()).toContain(`(${rule})`);
  });

  it.each(ALLOWED)('%s is let through', (file) => {
    expect(inFile(file)).toEqual([]);
  });

  it('finds nothing in the product', async () => {
    expect((await lint(ROOT)).map(({ code, filename, message }) => `${filename}: ${code} ${message}`)).toEqual([]);
  }, 60_000);
});
