import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, portTrouble } from '../../tools/lib/ports.mjs';

const folder = mkdtempSync(join(tmpdir(), 'citylore-children-'));
let keepRunning: typeof import('../../tools/lib/children.mjs').keepRunning;

const ENTRY = join(folder, 'entry.mjs');
const PROGRAM = `
import { createServer } from 'node:http';
import { appendFileSync } from 'node:fs';
if (process.env.FAIL) { console.error('the reason it fails'); process.exit(3); }
const server = createServer((req, res) => { res.statusCode = req.url === '/readyz' ? 200 : 404; res.end(); });
server.listen(Number(process.env.AT), '127.0.0.1');
process.on('SIGTERM', () => { appendFileSync(process.env.NOTES, 'drained'); process.exit(0); });
`;

beforeAll(async () => {
  process.env.DATA_DIR = folder; // read when the module is loaded: the logs go there
  ({ keepRunning } = await import('../../tools/lib/children.mjs'));
  writeFileSync(ENTRY, PROGRAM);
});

afterAll(() => rmSync(folder, { recursive: true }));

async function until(condition: () => Promise<boolean>): Promise<void> {
  while (!(await condition())) await new Promise((resolve) => setTimeout(resolve, 50));
}

it('starts a process again that was killed, and lets it drain at the end', async () => {
  const port = await freePort();
  const notes = join(folder, 'notes');
  const child = keepRunning({ name: 'one', entry: ENTRY, env: { ...process.env, NODE_OPTIONS: '', AT: String(port), NOTES: notes }, port });
  await child.start();
  const first = child.pid()!;
  process.kill(first, 'SIGKILL');
  await until(async () => child.pid() !== first && (await portTrouble(port)) === 'EADDRINUSE');
  await child.stop();
  expect(readFileSync(notes, 'utf8')).toBe('drained');
  expect(await portTrouble(port)).toBeUndefined();
});

it('says in one sentence, with the last lines, that a process cannot start', async () => {
  const port = await freePort();
  const child = keepRunning({ name: 'two', entry: ENTRY, env: { ...process.env, NODE_OPTIONS: '', FAIL: 'yes' }, port });
  const failure = await child.start().catch((error: unknown) => error);
  await child.stop();
  expect(failure).toMatchObject({ name: 'Fault', message: expect.stringMatching(/^two stopped while starting \(exit code 3\)/), detail: expect.stringContaining('the reason it fails') });
});
