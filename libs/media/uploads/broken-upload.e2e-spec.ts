import { type ChildProcess, spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { type ClientRequest, request } from 'node:http';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '@libs/platform/testing/eventually.js';
import { FilmStage, type Person } from '../testing/film-stage.js';

const API = new URL('../../../dist/apps/api/src/main.js', import.meta.url).pathname;
const KiB = 1024;
const SIZE = 3000 * KiB;

describe('an upload that breaks off', () => {
  const bytes = randomBytes(SIZE);
  let stage: FilmStage;
  let city: string;
  let amina: Person;
  let source: string;
  const others: ChildProcess[] = [];

  beforeAll(async () => {
    stage = await FilmStage.open({ worker: false });
    city = await stage.city();
    amina = await stage.person(city);
    source = join(stage.folder, 'noise.mp4');
    await writeFile(source, bytes);
  }, 60_000);
  afterAll(async () => {
    for (const other of others) other.kill('SIGKILL');
    await stage.close();
  });

  const stored = (path: string) => join(stage.app.dataDir, 'files', 'uploads', path.split('/').at(-1) ?? '', 'film');
  const sizeOf = async (path: string) => (await stat(stored(path))).size;
  const base = () => ({ cookie: amina.cookie, 'tus-resumable': '1.0.0' });
  const sum = (of: Buffer) => createHash('sha256').update(of).digest('hex');

  async function begin(): Promise<string> {
    const film = await stage.film(city);
    const headers = { ...base(), 'upload-length': String(SIZE), 'upload-metadata': `filmId ${btoa(film)},filename ${btoa('a.mp4')}` };
    return (await fetch(`${stage.app.url}/uploads`, { method: 'POST', headers })).headers.get('location') ?? '';
  }
  /** The product asks a clip who may send its film. */
  async function showInClip(path: string): Promise<void> {
    const rows = stage.app.dataSource;
    await rows.query("INSERT INTO theme (id, slug, position, colour_key) VALUES (gen_random_uuid(), 'planning', 1, 'planning')");
    await rows.query(
      `INSERT INTO clip (id, city_id, author_id, theme_slug, film_id, created_at, updated_at)
       SELECT gen_random_uuid(), city_id, member_id, 'planning', film_id, now(), now() FROM upload WHERE id = $1`,
      [path.split('/').at(-1)],
    );
  }
  /** A piece that is said to reach to the end, of which the caller sends what it likes. */
  function piece(origin: string, path: string, from: number): ClientRequest {
    const headers = { ...base(), 'content-type': 'application/offset+octet-stream', 'upload-offset': String(from), 'content-length': String(SIZE - from) };
    return request(`${origin}${path}`, { method: 'PATCH', headers }).on('error', () => undefined);
  }
  async function acknowledged(origin: string, path: string, from: number, to: number): Promise<number> {
    const headers = { ...base(), 'content-type': 'application/offset+octet-stream', 'upload-offset': String(from) };
    const answer = await fetch(`${origin}${path}`, { method: 'PATCH', headers, body: bytes.subarray(from, to) });
    if (answer.status !== 204) throw new Error(`${answer.status} ${await answer.text()}`);
    return Number(answer.headers.get('upload-offset'));
  }
  const offsetOf = async (path: string) => Number((await fetch(`${stage.app.url}${path}`, { method: 'HEAD', headers: base() })).headers.get('upload-offset'));
  async function expectWhole(path: string): Promise<void> {
    await stage.send(amina, '', source, { from: path });
    expect(sum(await readFile(stored(path)))).toBe(sum(bytes));
  }

  it('with its line keeps what came, acknowledged or not, and goes on there', async () => {
    const path = await begin();
    expect(await acknowledged(stage.app.url, path, 0, 500 * KiB)).toBe(500 * KiB);
    const broken = piece(stage.app.url, path, 500 * KiB);
    broken.write(bytes.subarray(500 * KiB, 1700 * KiB));
    await eventually(async () => expect(await sizeOf(path)).toBe(1700 * KiB));
    broken.destroy();
    expect(await offsetOf(path)).toBe(1700 * KiB);
    await expectWhole(path);
  });

  it('with the process that took it, killed at once, loses nothing that was acknowledged', async () => {
    const path = await begin();
    await showInClip(path);
    const { origin, child } = await startApi(stage);
    others.push(child);
    for (let at = 0; at < 5; at += 1) expect(await acknowledged(origin, path, at * 200 * KiB, (at + 1) * 200 * KiB)).toBe((at + 1) * 200 * KiB);
    const broken = piece(origin, path, 1000 * KiB);
    broken.write(bytes.subarray(1000 * KiB, 2000 * KiB));
    await eventually(async () => expect(await sizeOf(path)).toBeGreaterThan(1000 * KiB));
    child.kill('SIGKILL');
    expect(await offsetOf(path)).toBeGreaterThan(1000 * KiB);
    await expectWhole(path);
  }, 60_000);
});

/** The product's own api process, as it is built, on the database and the folder of the stage. */
function startApi(stage: FilmStage): Promise<{ origin: string; child: ChildProcess }> {
  const child = spawn(process.execPath, [API], {
    env: {
      PATH: process.env.PATH,
      CITYLORE_ORIGIN: 'http://localhost:4280',
      DATABASE_URL: stage.app.databaseUrl,
      DATABASE_POOL: '4',
      DATA_DIR: stage.app.dataDir,
      SMTP_URL: 'smtp://127.0.0.1:1',
      LOG_LEVEL: 'fatal',
    },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`api ended with ${code}`)));
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (line.startsWith('{"ready":true')) resolve({ origin: `http://127.0.0.1:${(JSON.parse(line) as { port: number }).port}`, child });
    });
  });
}
