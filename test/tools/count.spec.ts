import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { countLine, leftOut } from '../../tools/lib/test-count.mjs';

const folder = mkdtempSync(join(tmpdir(), 'citylore-count-'));
const jest = resolve('node_modules/jest/bin/jest.js');
let results: unknown[];

const SUITES = {
  'fine.test.js': "it('one', () => {}); it('two', () => {}); it.skip('three on redis', () => {}); it.todo('four');",
  'red.test.js': "it('one', () => { throw new Error('no') }); it('two', () => {});",
  'unready.test.js': "beforeAll(() => { throw new Error('no database') }); it('one', () => {}); it('two', () => {});",
  'broken.test.js': "require('./nowhere.js'); it('one', () => {});",
};

beforeAll(() => {
  for (const [name, text] of Object.entries(SUITES)) writeFileSync(join(folder, name), text);
  writeFileSync(join(folder, 'package.json'), '{}');
  try {
    execFileSync(process.execPath, [jest, '--rootDir', folder, '--json', `--outputFile=${join(folder, 'out.json')}`], { cwd: folder, stdio: 'ignore', env: { ...process.env, NODE_OPTIONS: '' } });
  } catch {
    // it fails, as it should
  }
  results = [JSON.parse(readFileSync(join(folder, 'out.json'), 'utf8'))];
});

afterAll(() => rmSync(folder, { recursive: true }));

it('counts tests, and a file that cannot run as one failure', () => {
  expect(countLine(results)).toEqual({ passed: 3, failed: 4, line: '3 passed, 4 failed' });
  expect(countLine([])).toMatchObject({ passed: 0, failed: 0 });
  expect(countLine([], ['jest ended (1) without a result']).line).toBe('0 passed, 1 failed');
});

it('names what was left out, with the reason', () => {
  const lines = leftOut(results, { redis: 'no redis-server on PATH' });
  expect(lines).toHaveLength(3);
  expect(lines.find((line) => line.includes('broken.test.js'))).toMatch(/^Could not run.*Cannot find module/);
  expect(lines.find((line) => line.includes('three'))).toMatch(/no redis-server on PATH$/);
  expect(lines.find((line) => line.includes('four'))).toMatch(/marked as skipped/);
});
