import { spawn, spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '@libs/platform/testing/eventually.js';
import { type Limits, runConfined } from './run-confined.js';

const LIMITS: Limits = { cpuSeconds: 5, memoryMiB: 500, fileMiB: 1, wallSeconds: 10 };
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'confined-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const run = (script: string, limits: Partial<Limits> = {}, signal?: AbortSignal) =>
  runConfined('/bin/sh', ['-c', script], { folder, limits: { ...LIMITS, ...limits }, isolated: false, signal });
const alive = (pid: number) => spawnSync('kill', ['-0', String(pid)]).status === 0;

describe('a confined tool', () => {
  it('answers its code and what it printed, in its folder and with no environment of ours', async () => {
    process.env.SECRET_OF_OURS = 'secret';
    const done = await run('pwd; echo "[$SECRET_OF_OURS]"; cat; echo fault >&2; exit 3');
    expect(done).toEqual({ code: 3, signal: null, stdout: `${folder}\n[]\n`, stderr: 'fault\n', timedOut: false });
  });

  it('takes its arguments as they are', async () => {
    const hostile = '$(touch hostile); "\' `id`\n*';
    const { stdout } = await runConfined('/usr/bin/printf', ['%s', hostile], { folder, limits: LIMITS, isolated: false });
    expect(stdout).toBe(hostile);
  });

  it('is stopped by the clock, by its processor time and at the size of a file', async () => {
    expect(await run('sleep 20', { wallSeconds: 0.3 })).toMatchObject({ timedOut: true });
    expect((await run('while :; do :; done', { cpuSeconds: 1 })).code).toBeGreaterThan(128);
    const { code } = await run('head -c 3000000 /dev/zero > big');
    expect(code).not.toBe(0);
    expect((await readFile(join(folder, 'big'))).length).toBeLessThanOrEqual(1024 * 1024);
  });

  it('keeps only the ends of a flood', async () => {
    const { stdout } = await run('echo first; head -c 3000000 /dev/zero | tr "\\0" x; echo last', { outputCharacters: 1000 });
    expect(stdout.length).toBeLessThanOrEqual(1000);
    expect(stdout).toMatch(/^first\nx+last\n$/);
  });

  it('ends at once when it is called off, with all it started', async () => {
    const controller = new AbortController();
    const running = run('sleep 30 & echo $! > child; wait', {}, controller.signal);
    const child = await eventually(async () => Number(await readFile(join(folder, 'child'), 'utf8')) || Promise.reject(new Error('not yet')));
    controller.abort(new Error('called off'));
    await expect(running).rejects.toThrow('called off');
    await eventually(() => expect(alive(child)).toBe(false));
  });

  it('leaves nothing behind that it began and did not wait for', async () => {
    const { code, stdout, timedOut } = await run('sleep 30 & echo $! > left; echo done');
    expect({ code, stdout, timedOut }).toEqual({ code: 0, stdout: 'done\n', timedOut: false });
    const left = Number(await readFile(join(folder, 'left'), 'utf8'));
    await eventually(() => expect(alive(left)).toBe(false));
  });

  it('dies with the process that started it, however that dies', async () => {
    const source = await readFile(new URL('./run-confined.ts', import.meta.url), 'utf8');
    const guard = /const GUARD = `([^`]*)`/.exec(source)?.[1] ?? '';
    await writeFile(
      join(folder, 'parent.mjs'),
      `import { spawn } from 'node:child_process';
       spawn('/bin/sh', ['-c', ${JSON.stringify(guard)}, 'sh', '60', '500000', '2000', '/bin/sh', '-c', 'echo $$ > orphan; exec sleep 60'], { cwd: ${JSON.stringify(folder)}, stdio: ['pipe', 'pipe', 'pipe'], detached: true });`,
    );
    const parent = spawn(process.execPath, [join(folder, 'parent.mjs')], { stdio: 'ignore' });
    const tool = await eventually(async () => Number(await readFile(join(folder, 'orphan'), 'utf8')) || Promise.reject(new Error('not yet')));
    expect(alive(tool)).toBe(true);
    parent.kill('SIGKILL');
    await eventually(() => expect(alive(tool)).toBe(false));
  });
});
