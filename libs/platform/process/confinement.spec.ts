import { tmpdir } from 'node:os';
import { describe, expect, it } from '@jest/globals';
import { confinement } from './confinement.js';
import { runConfined } from './run-confined.js';

const LIMITS = { cpuSeconds: 5, memoryMiB: 500, fileMiB: 1, wallSeconds: 10 };

describe('confinement', () => {
  it('is what the tool then finds: no line out, and nothing it may do that others may not', async () => {
    const { network, rights } = confinement();
    const show = async (file: string) => (await runConfined('/bin/cat', [file], { folder: tmpdir(), limits: LIMITS, isolated: true })).stdout;
    const lines = (await show('/proc/self/net/dev')).split('\n').flatMap((line) => /^\s*([\w.-]+):/.exec(line)?.[1] ?? []);
    const status = await show('/proc/self/status');
    if (network === 'none') expect(lines.filter((name) => name !== 'lo')).toEqual([]);
    else expect(lines.length).toBeGreaterThan(0);
    if (rights === 'none') expect(status).toMatch(/CapBnd:\s+0+\n/);
    if (rights !== 'as ours') expect(status).toMatch(/NoNewPrivs:\s+1/);
  });
});
