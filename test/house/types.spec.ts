import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { ROOT, runTool } from './run-tool.js';

const TSC = 'typescript/bin/tsc';
const MINUTES = 60_000;

describe('types', () => {
  it('hold on the server side', async () => {
    expect(await runTool(TSC, ['--noEmit', '-p', 'tsconfig.json'])).toEqual({ code: 0, out: '' });
  }, 5 * MINUTES);

  it('hold in the web app', async () => {
    const generated = await runTool('@react-router/dev/bin.cjs', ['typegen', 'apps/web']);
    expect(generated.code === 0 ? '' : generated.out).toBe('');
    expect(await runTool(TSC, ['--noEmit', '-p', 'apps/web/tsconfig.json'])).toEqual({ code: 0, out: '' });
  }, 5 * MINUTES);

  it('would be seen not to hold', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'citylore-types-'));
    await writeFile(join(folder, 'planted.ts'), 'export const length = (list: string[]): number => list[0].length;\n');
    await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ extends: join(ROOT, 'tsconfig.json'), compilerOptions: { incremental: false, rootDir: '.', types: [], paths: {} }, include: ['.'], exclude: [] }));
    const { code, out } = await runTool(TSC, ['--noEmit', '-p', folder]);
    await rm(folder, { recursive: true, force: true });
    expect([code === 0, out]).toEqual([false, expect.stringContaining('planted.ts(1,')]);
  }, MINUTES);
});
