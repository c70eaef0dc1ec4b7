import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { appendFile, readFile, rm, stat, statfs, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { MemberActor } from '@libs/platform/access/actor.js';
import { FilmsService } from './films.service.js';
import { FilmStage, type Person } from './testing/film-stage.js';

const MiB = 1024 * 1024;
/** A disk of its own, so small that it can be filled. Only root may mount one. */
const disk = mkdtempSync(join(tmpdir(), 'citylore-small-disk-'));
const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=24m', 'tmpfs', disk], { stdio: 'ignore' }).status === 0;

(mounted ? describe : describe.skip)('a full disk (needs a mount of its own)', () => {
  const filler = join(disk, 'filler');
  let stage: FilmStage;
  let city: string;
  let amina: Person;

  beforeAll(async () => {
    stage = await FilmStage.open({ environment: { DATA_DIR: disk } });
    city = await stage.city();
    amina = await stage.person(city);
  }, 60_000);
  afterAll(async () => {
    await stage.close();
    spawnSync('umount', [disk]);
    await rm(disk, { recursive: true, force: true });
  });

  /** Takes all room but this much. */
  async function leave(bytes: number): Promise<void> {
    await makeRoom();
    const { bavail, bsize } = await statfs(disk);
    await writeFile(filler, Buffer.alloc(Math.max(0, bavail * bsize - bytes)));
  }
  const makeRoom = () => rm(filler, { force: true });
  const head = async (url: string) => Number((await stage.get(url, amina, { 'tus-resumable': '1.0.0' }, 'HEAD')).headers.get('upload-offset'));
  const begin = async (filmId: string, size: number) => {
    const metadata = `filmId ${btoa(filmId)},filename ${btoa('a.mp4')}`;
    return stage.get('/uploads', amina, { 'tus-resumable': '1.0.0', 'upload-length': String(size), 'upload-metadata': metadata }, 'POST');
  };
  /** Of some megabytes, most of them in a box that players pass over. */
  async function largeFilm(name: string): Promise<string> {
    const path = await stage.make({ name, seconds: 2 });
    const box = Buffer.alloc(8 * MiB, name);
    box.writeUInt32BE(box.length);
    box.write('free', 4);
    await appendFile(path, box);
    return path;
  }

  it('is told in words while a film is sent; what came is kept, and goes on when there is room', async () => {
    const film = await stage.film(city);
    const path = await largeFilm('sent.mp4');
    const { size } = await stat(path);
    const url = new URL((await begin(film, size)).headers.get('location') ?? '', stage.app.url).pathname;
    await leave(3 * MiB);
    await expect(stage.send(amina, film, path, { from: url })).rejects.toEqual({ status: 507, code: 'STORAGE_FULL', params: {} });
    const kept = await head(url);
    expect(kept).toBeGreaterThan(2 * MiB);
    expect(kept).toBeLessThan(size);
    // Again while it is still full: the same words, and nothing is lost by it.
    await expect(stage.send(amina, film, path, { from: url })).rejects.toMatchObject({ status: 507, code: 'STORAGE_FULL' });
    expect(await head(url)).toBe(kept);
    expect(await stage.row(film)).toMatchObject({ state: 'UPLOADING' });
    await makeRoom();
    const { id } = await stage.send(amina, film, path, { from: url });
    const sum = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
    expect(sum(await readFile(join(disk, 'files', 'uploads', id, 'film')))).toBe(sum(await readFile(path)));
    expect((await stage.ended(film)).state).toBe('READY');
  }, 60_000);

  it('is told before the first byte of a film that has no room, which is then as it was', async () => {
    const film = await stage.film(city);
    await leave(MiB);
    const refused = await begin(film, 2 * MiB);
    expect([refused.status, await refused.json()]).toEqual([507, { code: 'STORAGE_FULL', message: expect.any(String), params: {} }]);
    expect((await stage.row(film)).state).toBe('EMPTY');
    // Not even for its name.
    await leave(0);
    expect((await begin(film, 10)).status).toBe(507);
    expect((await stage.row(film)).state).toBe('EMPTY');
    expect(await stage.app.dataSource.query("SELECT 1 FROM upload WHERE film_id = $1 AND cancelled_at IS NULL", [film])).toEqual([]);
    await makeRoom();
    expect((await begin(film, 10)).status).toBe(201);
  });

  it('fails a film in words while it is made ready; its source is kept, and trying again works when there is room', async () => {
    const ready = await stage.ready(amina, city);
    const film = await stage.film(city);
    const path = await stage.make({ name: 'made.mp4', seconds: 6, size: '640x360' });
    const { size } = await stat(path);
    const url = new URL((await begin(film, size)).headers.get('location') ?? '', stage.app.url).pathname;
    await leave(size + 64 * 1024);
    await stage.send(amina, film, path, { from: url });
    expect(await stage.ended(film)).toMatchObject({ state: 'FAILED', failureCode: 'STORAGE_FULL', retryable: true });
    // Nothing of what was there before suffered.
    expect((await stage.get(`/media/films/${ready.id}/1/master.m3u8`, amina)).status).toBe(200);
    expect((await stage.row(ready.id)).state).toBe('READY');
    const actor: MemberActor = { memberId: amina.id, sessionId: '', networkRoles: [], cityRoles: [{ cityId: city, role: 'CONTRIBUTOR' }] };
    await leave(0);
    await stage.app.get(FilmsService).retry(actor, film);
    expect(await stage.ended(film)).toMatchObject({ state: 'FAILED', failureCode: 'STORAGE_FULL', retryable: true });
    await makeRoom();
    await stage.app.get(FilmsService).retry(actor, film);
    expect(await stage.ended(film)).toMatchObject({ state: 'READY', failureCode: null, generation: 3 });
  }, 60_000);
});

if (!mounted) process.stdout.write('Left out: what a full disk does, because no small disk may be mounted here.\n');
