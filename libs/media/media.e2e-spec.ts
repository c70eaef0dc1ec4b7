import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FilmsService } from './films.service.js';
import { FilmStage, type Person } from './testing/film-stage.js';

let stage: FilmStage;
let city: string;
let amina: Person;
let stranger: Person;

beforeAll(async () => {
  stage = await FilmStage.open();
  city = await stage.city();
  amina = await stage.person(city);
  stranger = await stage.person(await stage.city());
}, 60_000);
afterAll(() => stage.close());

describe('a film from its file to the screen', () => {
  it('is sent, made ready, and served to its people until everybody may see it', async () => {
    const film = await stage.ready(amina, city, { size: '640x360' });
    expect(film).toMatchObject({ state: 'READY', generation: 1, width: 640, height: 360, hasSound: true, failureCode: null, stage: null, percent: null });
    const base = `/media/films/${film.id}/1`;

    for (const [person, status] of [[amina, 200], [stranger, 404], [null, 404]] as const) expect((await stage.get(`${base}/master.m3u8`, person)).status).toBe(status);
    const own = await stage.get(`${base}/master.m3u8`, amina);
    expect(own.headers.get('cache-control')).toBe('private, no-store');
    expect(await own.text()).toContain('v360.m3u8');

    stage.publish(film.id);
    const whole = await stage.get(`${base}/v360.mp4`);
    expect(whole.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(whole.headers.get('content-type')).toBe('video/mp4');
    const bytes = Buffer.from(await whole.arrayBuffer());
    expect(whole.headers.get('content-length')).toBe(String(bytes.length));

    const part = await stage.get(`${base}/v360.mp4`, null, { range: 'bytes=100-199' });
    expect([part.status, part.headers.get('content-range')]).toEqual([206, `bytes 100-199/${bytes.length}`]);
    expect(Buffer.from(await part.arrayBuffer()).equals(bytes.subarray(100, 200))).toBe(true);
    const end = await stage.get(`${base}/v360.mp4`, null, { range: 'bytes=-50' });
    expect(Buffer.from(await end.arrayBuffer()).equals(bytes.subarray(-50))).toBe(true);
    const beyond = await stage.get(`${base}/v360.mp4`, null, { range: `bytes=${bytes.length}-` });
    expect([beyond.status, beyond.headers.get('content-range')]).toEqual([416, `bytes */${bytes.length}`]);

    const etag = whole.headers.get('etag') ?? '';
    expect((await stage.get(`${base}/v360.mp4`, null, { 'if-none-match': etag })).status).toBe(304);
    expect((await stage.get(`${base}/v360.mp4`, null, { range: 'bytes=0-9', 'if-range': '"another"' })).status).toBe(200);
    const head = await stage.get(`${base}/v360.mp4`, null, {}, 'HEAD');
    expect([head.status, head.headers.get('content-length'), (await head.arrayBuffer()).byteLength]).toEqual([200, String(bytes.length), 0]);
    expect((await stage.get(`${base}/poster.jpg`)).headers.get('content-type')).toBe('image/jpeg');
    expect((await stage.get(`${base}/v360.m3u8`)).headers.get('content-type')).toBe('application/vnd.apple.mpegurl');
  });

  it('gives out nothing beside the files of the film', async () => {
    const film = await stage.ready(amina, city);
    stage.publish(film.id);
    const base = `/media/films/${film.id}`;
    for (const path of ['1/..%2f..%2f..%2fuploads', '1/%2e%2e/master.m3u8', '1/master.m3u8%00', '1/film', '1/.master.m3u8', '2/master.m3u8', '0/master.m3u8', 'x/master.m3u8', '1/none.mp4']) {
      expect([path, (await stage.get(`${base}/${path}`, amina)).status]).toEqual([path, 404]);
    }
  });

  it('is described with all addresses once it is ready, and read for many at the price of one', async () => {
    const films = [await stage.ready(amina, city, { size: '640x360' }), await stage.ready(amina, city, { silent: true })];
    const fields = 'id state stage percent durationMs width height hasSound masterUrl audioUrl posterUrl posterSmallUrl failure { code } upload { id } download { url bytes height } renditions { kind height bytes bandwidth }';
    const { data, errors } = await stage.app.graphql<Record<string, { renditions: { kind: string; height: number | null; bandwidth: number | null }[]; download: { bytes: number } }>>(
      `query ($a: ID!, $b: ID!) { a: film(id: $a) { ${fields} } b: film(id: $b) { ${fields} } }`,
      { a: films[0]?.id, b: films[1]?.id },
    );
    expect(errors).toBeUndefined();
    const base = `/media/films/${films[0]?.id}/1`;
    expect(data.a).toMatchObject({
      ...{ state: 'READY', stage: null, percent: null, width: 640, height: 360, hasSound: true, failure: null, upload: null },
      ...{ masterUrl: `${base}/master.m3u8`, audioUrl: `${base}/audio.m3u8`, posterUrl: `${base}/poster.jpg`, posterSmallUrl: `${base}/poster-640.webp` },
      download: { url: `${base}/download.mp4`, height: 360 },
    });
    expect(data.b).toMatchObject({ hasSound: false, audioUrl: null });
    for (const url of [`${base}/audio.m3u8`, `${base}/poster-640.webp`, `${base}/download.mp4`]) expect((await stage.get(url, amina)).status).toBe(200);
    expect(data.a?.renditions.filter(({ kind }) => kind === 'AUDIO' || kind === 'VIDEO').map(({ kind, height }) => [kind, height])).toEqual([['AUDIO', null], ['VIDEO', 360], ['VIDEO', 240]]);
    expect(data.a?.renditions.filter(({ bandwidth }) => bandwidth !== null)).toHaveLength(3);
  });

  it('tells why it failed, and is replaced by a better file', async () => {
    const filmId = await stage.film(city);
    await stage.send(amina, filmId, await stage.make({ name: 'tone.mp4', seconds: 1, soundOnly: true }));
    expect(await stage.ended(filmId)).toMatchObject({ state: 'FAILED', failureCode: 'SOUND_ONLY', retryable: false, generation: 1 });
    const { data } = await stage.app.graphql('query ($id: ID!) { film(id: $id) { state failure { code params { key value } retryable } masterUrl renditions { kind } } }', { id: filmId });
    expect(data).toEqual({ film: { state: 'FAILED', failure: { code: 'SOUND_ONLY', params: [], retryable: false }, masterUrl: null, renditions: [] } });
    await stage.send(amina, filmId, await stage.make({ name: 'better.mp4', seconds: 1 }));
    expect(await stage.ended(filmId)).toMatchObject({ state: 'READY', failureCode: null, generation: 2 });
  });

  it('compares the sum of the sender with what came, whichever is known first', async () => {
    const path = await stage.make({ name: 'sum.mp4', seconds: 1 });
    const sum = createHash('sha256').update(await readFile(path)).digest('hex');
    const films = stage.app.get(FilmsService);
    const actor = { memberId: amina.id, sessionId: '', networkRoles: [], cityRoles: [{ cityId: city, role: 'CONTRIBUTOR' as const }] };

    const right = await stage.film(city);
    const { id } = await stage.send(amina, right, path);
    await films.finishUpload(actor, right, id, sum.toUpperCase());
    expect(await stage.ended(right)).toMatchObject({ state: 'READY', sourceSha256: sum });
    await films.finishUpload(actor, right, id, sum);
    expect((await stage.row(right)).state).toBe('READY');
    await expect(films.finishUpload(actor, right, id, 'nonsense')).rejects.toMatchObject({ code: 'CHECKSUM_MALFORMED' });

    await films.finishUpload(actor, right, id, '0'.repeat(64));
    expect(await stage.row(right)).toMatchObject({ state: 'FAILED', failureCode: 'FILE_DAMAGED', retryable: false, outputPrefix: null });
    // It does not come back when a new upload is given up.
    await stage.send(amina, right, await stage.make({ name: 'next.mp4', seconds: 2 }), { stopAt: 1000 });
    await films.cancelUpload(actor, right);
    expect((await stage.row(right)).state).toBe('FAILED');

    const wrong = await stage.film(city);
    const sent = await stage.send(amina, wrong, path);
    await films.finishUpload(actor, wrong, sent.id, '1'.repeat(64));
    expect(await stage.ended(wrong)).toMatchObject({ state: 'FAILED', failureCode: 'FILE_DAMAGED' });
    await expect(films.retry(actor, wrong)).rejects.toMatchObject({ code: 'FILM_NOT_RETRYABLE' });
  });

  it('keeps its source byte for byte where the storage keeps it', async () => {
    const film = await stage.ready(amina, city);
    const stored = await readFile(join(stage.app.dataDir, 'files', film.sourceKey ?? ''));
    expect(stored.equals(await readFile(join(stage.folder, `${film.id}.mp4`)))).toBe(true);
  });
});
