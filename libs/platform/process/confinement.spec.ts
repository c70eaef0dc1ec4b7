import { tmpdir } from 'node:os';
import { describe, expect, it } from '@jest/globals';
import { confinement } from './confinement.js';
import { runConfined } from './run-confined.js';

const LIMITS = { cpuSeconds: 5, memoryMiB: 500, fileMiB: 1, wallSeconds: 10 };

describe('confinement', () => {
  it('is what the tool then finds: no line out, and nothing it may do that others may not', async () => {
    const { network, rights } = confinement();
    const { stdout } = await runConfined('/bin/cat', ['/proc/self/net/dev', '/proc/self/status'], { folder: tmpdir(), limits: LIMITS, isolated: true });
    const lines = stdout.split('\n').filter((line) => /^\s*\w+:\s+\d+\s+\d+\s/.test(line)).map((line) => line.trim().split(':')[0]);
    if (network === 'none') expect(lines.filter((name) => name !== 'lo')).toEqual([]);
    else expect(lines.length).toBeGreaterThan(0);
    if (rights === 'none') expect(stdout).toMatch(/CapBnd:\s+0+\n/);
    if (rights !== 'as ours') expect(stdout).toMatch(/NoNewPrivs:\s+1/);
  });
});
