import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startPostgres, type EmbeddedPostgres } from '../../tools/services/postgres.mjs';

let folder: string;
let running: EmbeddedPostgres | undefined;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'citylore-postgres-'));
});

afterAll(async () => {
  await running?.stop('immediate');
  rmSync(folder, { recursive: true, force: true });
});

const start = async (name: string, durable = true) => (running = await startPostgres({ dataDir: join(folder, name), durable }));

async function ask(url: string, sql: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<unknown[]>({ text: sql, rowMode: 'array' });
    return rows.map((row) => String(row[0]));
  } finally {
    await client.end();
  }
}

it('keeps the data through a hard kill, and its port', async () => {
  chmodSync(folder, 0o755);
  const first = await start('kept');
  await ask(first.url, 'create table notes (text text)');
  await ask(first.url, "insert into notes values ('É')");
  const pid = Number(readFileSync(join(first.base, 'cluster/postmaster.pid'), 'utf8').split('\n')[0]);
  process.kill(pid, 'SIGKILL');
  const second = await start('kept');
  expect(second.adopted).toBe(false);
  expect(second.port).toBe(first.port);
  expect(second.port).toBeLessThan(32_768);
  expect(await ask(second.url, "select text from notes where text ilike 'é'")).toEqual(['É']);
});

it('adopts the server that already runs there', async () => {
  const before = await start('kept');
  expect(before.adopted).toBe(true);
  expect(await ask(before.url, 'select text from notes')).toEqual(['É']);
  await before.stop();
  await expect(ask(before.url, 'select 1')).rejects.toThrow('ECONNREFUSED');
});

it('lets nobody in without the password', async () => {
  const server = await start('kept');
  const url = new URL(server.url);
  url.password = 'wrong';
  await expect(ask(url.href, 'select 1')).rejects.toThrow('password authentication failed');
  await server.stop();
});

it('runs below a folder that is closed to other users, without fsync when asked', async () => {
  chmodSync(folder, 0o700);
  const server = await start('closed', false);
  expect(await ask(server.url, 'show fsync')).toEqual(['off']);
  expect(await ask(server.url, 'show max_connections')).toEqual(['200']);
  await server.stop('immediate');
  if (server.base.startsWith(folder)) return; // a plain user owns all of it
  rmSync(server.base, { recursive: true });
});
