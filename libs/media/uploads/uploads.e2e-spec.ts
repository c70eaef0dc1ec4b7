import { createHash } from 'node:crypto';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { advance } from '@libs/accounts/testing/people.js';
import { LIMITS } from '@libs/contracts/limits.js';
import { Jobs } from '@libs/platform/jobs/jobs.js';
import { eventually } from '@libs/platform/testing/eventually.js';
import { sweepFilms } from '../media.jobs.js';
import { FilmStage, type Person } from '../testing/film-stage.js';
import { Upload } from './upload.entity.js';

let stage: FilmStage;
let city: string;
let amina: Person;
let bao: Person;
let stranger: Person;
let noise: string;

beforeAll(async () => {
  stage = await FilmStage.open();
  city = await stage.city();
  amina = await stage.person(city);
  bao = await stage.person(city);
  stranger = await stage.person(await stage.city());
  noise = join(stage.folder, 'noise.mp4');
  await writeFile(noise, Buffer.alloc(300_000, 'no film at all, but bytes to send '));
}, 60_000);
afterAll(() => stage.close());

const stored = (id: string) => join(stage.app.dataDir, 'files', 'uploads', id, 'film');
const upload = (id: string) => stage.app.dataSource.manager.findOneBy(Upload, { id });
const tus = (path: string, person: Person | null, method: string, headers: Record<string, string> = {}, body?: Buffer) =>
  fetch(`${stage.app.url}${path}`, { method, body, headers: { 'tus-resumable': '1.0.0', ...(person ? { cookie: person.cookie } : {}), ...headers } });
const patch = { 'content-type': 'application/offset+octet-stream', 'upload-offset': '0' };
const ask = async (person: Person | null, id: string) => (await stage.app.graphql<{ film: unknown }>('query ($id: ID!) { film(id: $id) { state upload { id url fileName size offset } } }', { id }, person ? { cookie: person.cookie } : {})).data.film;

describe('an upload', () => {
  it('is broken off, seen by its city, and gone on with by a colleague to the same bytes', async () => {
    const film = await stage.film(city);
    const path = await stage.make({ name: 'resumed.mp4', seconds: 4, size: '640x360' });
    const { size } = await stat(path);
    const { url, id } = await stage.send(amina, film, path, { stopAt: 40_000 });
    const part = (await stat(stored(id))).size;
    expect(part).toBeGreaterThanOrEqual(40_000);
    expect(part).toBeLessThan(size);
    await eventually(async () => expect(await upload(id)).toMatchObject({ offsetBytes: part, finishedAt: null, size }));
    expect(await ask(bao, film)).toEqual({ state: 'UPLOADING', upload: { id, url, fileName: 'resumed.mp4', size, offset: part } });
    expect(await ask(stranger, film)).toEqual({ state: 'UPLOADING', upload: null });

    const head = await tus(url, bao, 'HEAD');
    expect([head.headers.get('upload-offset'), head.headers.get('upload-length')]).toEqual([String(part), String(size)]);
    await stage.send(bao, film, path, { from: url });
    const sum = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
    expect(sum(await readFile(stored(id)))).toBe(sum(await readFile(path)));
    expect((await stage.ended(film)).state).toBe('READY');
    expect(await upload(id)).toMatchObject({ offsetBytes: size, finishedAt: expect.any(Date) });
  });

  it('is nobody else’s business', async () => {
    const film = await stage.film(city);
    const { url, id } = await stage.send(amina, film, noise, { stopAt: 40_000 });
    const before = (await stat(stored(id))).size;
    for (const method of ['HEAD', 'PATCH', 'DELETE'] as const) {
      const body = method === 'PATCH' ? Buffer.from('evil') : undefined;
      expect([method, (await tus(url, stranger, method, method === 'PATCH' ? { ...patch, 'upload-offset': String(before) } : {}, body)).status]).toEqual([method, 404]);
      expect([method, (await tus(url, null, method, method === 'PATCH' ? { ...patch, 'upload-offset': String(before) } : {}, body)).status]).toEqual([method, 401]);
    }
    expect((await tus(url, amina, 'GET')).status).toBe(404);
    expect((await tus('/uploads/..%2f..%2fx', amina, 'HEAD')).status).toBe(404);
    expect((await stat(stored(id))).size).toBe(before);
    await expect(stage.send(stranger, film, noise)).rejects.toMatchObject({ status: 404, code: 'NOT_FOUND' });
    await expect(stage.send(null, film, noise)).rejects.toMatchObject({ status: 401, code: 'SIGN_IN_FIRST' });
    expect(await stage.row(film)).toMatchObject({ state: 'UPLOADING' });
  });

  it('is refused before its first byte where it could not end well', async () => {
    const film = await stage.film(city);
    const sent = (options: Parameters<FilmStage['send']>[3]) => stage.send(amina, film, noise, options);
    await expect(sent({ name: 'paper.pdf', type: 'application/pdf' })).rejects.toMatchObject({ status: 415, code: 'FILM_TYPE_REFUSED', params: { types: expect.stringContaining('mp4') } });
    await expect(sent({ type: 'text/html' })).rejects.toMatchObject({ status: 415, code: 'FILM_TYPE_REFUSED' });
    await expect(sent({ size: LIMITS.upload.maxBytes + 1 })).rejects.toMatchObject({ status: 413, code: 'FILM_TOO_LARGE', params: { limitMegabytes: 2048 } });
    const unknown = await tus('/uploads', amina, 'POST', { 'upload-defer-length': '1', 'upload-metadata': `filmId ${btoa(film)},filename ${btoa('a.mp4')}` });
    expect([unknown.status, await unknown.json()]).toEqual([400, expect.objectContaining({ code: 'UPLOAD_SIZE_UNKNOWN' })]);
    expect((await tus('/uploads', amina, 'POST', { 'upload-length': '10' })).status).toBe(404);
    expect((await tus('/uploads', amina, 'POST', { 'upload-length': '10', 'upload-metadata': `filmId ${btoa("x' OR 1=1")}` })).status).toBe(404);
    expect((await stage.row(film)).state).toBe('EMPTY');
    expect(await stage.app.dataSource.manager.countBy(Upload, { filmId: film })).toBe(0);
  });

  it('takes a clip in place of its film', async () => {
    const film = await stage.film(city);
    const made = await tus('/uploads', amina, 'POST', { 'upload-length': '10', 'upload-metadata': `clipId ${btoa(film)},filename ${btoa('a.mp4')}` });
    expect(made.status).toBe(201);
    expect(made.headers.get('location')).toMatch(/^\/uploads\/[0-9a-f-]{36}$/);
  });

  it('stays within the room of its city, also when two come at once', async () => {
    const narrow = await stage.city({ storageLimitBytes: 700_000 });
    const dede = await stage.person(narrow);
    const films = [await stage.film(narrow), await stage.film(narrow), await stage.film(narrow)];
    const answers = await Promise.allSettled(films.map((film) => stage.send(dede, film, noise, { stopAt: 1000 })));
    const refused = answers.filter((answer) => answer.status === 'rejected').map(({ reason }) => reason as unknown);
    expect(refused).toEqual([{ status: 507, code: 'CITY_STORAGE_FULL', params: { usedMegabytes: 1, limitMegabytes: 0 } }]);
    expect((await Promise.all(films.map((film) => stage.row(film)))).map(({ state }) => state).sort()).toEqual(['EMPTY', 'UPLOADING', 'UPLOADING']);
    // What is given up makes room again.
    const given = await stage.app.dataSource.manager.findOneByOrFail(Upload, { cityId: narrow });
    expect((await tus(`/uploads/${given.id}`, dede, 'DELETE')).status).toBe(204);
    expect(await stage.row(given.filmId)).toMatchObject({ state: 'EMPTY' });
    const empty = (await Promise.all(films.map((film) => stage.row(film)))).find(({ state, id }) => state === 'EMPTY' && id !== given.filmId);
    await stage.send(dede, empty?.id ?? '', noise, { stopAt: 1000 });
    await eventually(() => expect(stat(stored(given.id))).rejects.toThrow());
    const room = async (person: Person | null) => (await stage.app.graphql<{ city: { storage: unknown } }>('query ($slug: String!) { city(slug: $slug) { storage { usedBytes limitBytes } } }', { slug: `city-${narrow}` }, person ? { cookie: person.cookie } : {})).data.city.storage;
    expect(await room(dede)).toEqual({ usedBytes: 600_000, limitBytes: 700_000 });
    expect([await room(amina), await room(null)]).toEqual([null, null]);
  });

  it('gives way to a newer one of the same film, and may be given up', async () => {
    const film = await stage.film(city);
    const first = await stage.send(amina, film, noise, { stopAt: 40_000 });
    const second = await stage.send(bao, film, noise, { stopAt: 40_000 });
    // Gone, and after a moment not even known.
    expect([404, 410]).toContain((await tus(first.url, amina, 'HEAD')).status);
    expect((await tus(second.url, amina, 'HEAD')).status).toBe(200);
    await eventually(() => expect(stat(stored(first.id))).rejects.toThrow());
    expect((await tus(second.url, amina, 'DELETE')).status).toBe(204);
    expect([404, 410]).toContain((await tus(second.url, amina, 'HEAD')).status);
    expect(await stage.row(film)).toMatchObject({ state: 'EMPTY' });
    await eventually(async () => expect(await stage.app.dataSource.manager.countBy(Upload, { filmId: film })).toBe(0));
  });

  it('returns a film to what it was when a better version is given up', async () => {
    const film = await stage.ready(amina, city);
    const { url } = await stage.send(amina, film.id, noise, { stopAt: 40_000 });
    expect((await stage.row(film.id)).state).toBe('UPLOADING');
    expect((await stage.get(`/media/films/${film.id}/1/master.m3u8`, amina)).status).toBe(200);
    await tus(url, amina, 'DELETE');
    expect(await stage.row(film.id)).toMatchObject({ state: 'READY', generation: 1 });
  });

  it('is not begun while its film is being processed', async () => {
    const film = await stage.film(city);
    await stage.app.dataSource.query("UPDATE film SET state = 'PROCESSING', generation = 1, beat_at = now(), run = 'somebody' WHERE id = $1", [film]);
    await expect(stage.send(amina, film, noise)).rejects.toMatchObject({ status: 409, code: 'FILM_BUSY' });
  });

  it('is taken over from a request whose line was cut unnoticed', async () => {
    const film = await stage.film(city);
    const { url, id } = await stage.send(amina, film, noise, { stopAt: 40_000 });
    const part = (await stat(stored(id))).size;
    const hanging = request(`${stage.app.url}${url}`, {
      method: 'PATCH',
      headers: { cookie: amina.cookie, 'tus-resumable': '1.0.0', 'content-type': 'application/offset+octet-stream', 'upload-offset': String(part), 'content-length': String(300_000 - part) },
    });
    hanging.on('error', () => undefined);
    hanging.write(Buffer.alloc(10_000, 'more'));
    await eventually(async () => expect((await stat(stored(id))).size).toBe(part + 10_000));
    const began = Date.now();
    const head = await tus(url, bao, 'HEAD');
    expect([head.status, head.headers.get('upload-offset')]).toEqual([200, String(part + 10_000)]);
    expect(Date.now() - began).toBeLessThan(15_000);
    hanging.destroy();
    await stage.send(bao, film, noise, { from: url });
    expect((await stat(stored(id))).size).toBe(300_000);
  });

  it('goes on when the process died between the last byte and saying so', async () => {
    const film = await stage.film(city);
    const path = await stage.make({ name: 'last-byte.mp4', seconds: 1 });
    const { size } = await stat(path);
    const made = await tus('/uploads', amina, 'POST', { 'upload-length': String(size), 'upload-metadata': `filmId ${btoa(film)},filename ${btoa('a.mp4')}` });
    const id = made.headers.get('location')?.split('/').at(-1) ?? '';
    await writeFile(stored(id), await readFile(path));
    expect((await stage.row(film)).state).toBe('UPLOADING');
    await stage.app.get(Jobs).add(sweepFilms, {});
    expect((await stage.ended(film)).state).toBe('READY');
  });

  it('is thrown away when nobody comes back to it', async () => {
    const film = await stage.film(city);
    const { url, id } = await stage.send(amina, film, noise, { stopAt: 40_000 });
    advance(stage.app, LIMITS.upload.expiresMs - 60_000);
    await stage.app.get(Jobs).add(sweepFilms, {});
    expect((await tus(url, amina, 'HEAD')).status).toBe(200);
    advance(stage.app, 120_000);
    expect((await tus(url, amina, 'HEAD')).status).toBe(410);
    await stage.app.get(Jobs).add(sweepFilms, {});
    await eventually(async () => expect(await upload(id)).toBeNull());
    expect(await stage.row(film)).toMatchObject({ state: 'EMPTY' });
    expect(await readdir(join(stage.app.dataDir, 'files', 'uploads'))).not.toContain(id);
  });
});
