import { randomBytes } from 'node:crypto';
import { appendFile, readFile, stat } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { ListMultipartUploadsCommand, S3Client, UploadPartCommand } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Jobs } from '@libs/platform/jobs/jobs.js';
import { s3Settings } from '@libs/platform/storage/s3-client.js';
import { Storage } from '@libs/platform/storage/storage.js';
import { eventually } from '@libs/platform/testing/eventually.js';
import { bucketEnvironment, ensureBucket, testBucket } from '@libs/platform/testing/test-bucket.js';
import { FilmsService } from '../films.service.js';
import { sweepFilms } from '../media.jobs.js';
import { FilmStage, type Person } from '../testing/film-stage.js';
import { UploadStore } from './upload-store.service.js';

const s3 = testBucket();
/** More than a part, so that parts have to be put together. */
const PADDING = 20 * 1024 * 1024;

(s3 ? describe : describe.skip)('uploads into a bucket (needs s3)', () => {
  const config = s3 ?? { endpoint: '', bucket: '', region: '', accessKeyId: '', secretAccessKey: '', forcePathStyle: true };
  let stage: FilmStage;
  let storage: Storage;
  let city: string;
  let amina: Person;

  beforeAll(async () => {
    await ensureBucket(config);
    stage = await FilmStage.open({ environment: bucketEnvironment(config) });
    storage = stage.app.get(Storage);
    city = await stage.city();
    amina = await stage.person(city);
  }, 60_000);
  afterAll(() => stage?.close());

  /** A film with a box of nothing behind it, which players pass over. */
  async function largeFilm(name: string): Promise<string> {
    const path = await stage.make({ name, seconds: 2 });
    const head = Buffer.alloc(8, 'free');
    head.writeUInt32BE(PADDING + 8);
    await appendFile(path, Buffer.concat([head, randomBytes(PADDING)]));
    return path;
  }

  async function keysBelow(prefix: string): Promise<string[]> {
    const keys: string[] = [];
    for await (const { key } of storage.list(prefix)) keys.push(key);
    return keys;
  }

  async function openParts(id: string): Promise<number> {
    const { Uploads = [] } = await new S3Client(s3Settings(config)).send(new ListMultipartUploadsCommand({ Bucket: config.bucket, Prefix: `uploads/${id}/` }));
    return Uploads.length;
  }

  it('are broken off, gone on with, processed, played in parts, and deleted without a trace', async () => {
    const film = await stage.film(city);
    const path = await largeFilm('large.mp4');
    const { url, id } = await stage.send(amina, film, path, { stopAt: 100_000 });
    const head = await fetch(`${stage.app.url}${url}`, { method: 'HEAD', headers: { cookie: amina.cookie, 'tus-resumable': '1.0.0' } });
    expect(Number(head.headers.get('upload-offset'))).toBeGreaterThanOrEqual(100_000);
    await stage.send(amina, film, path, { from: url });
    expect((await buffer(await storage.get(`uploads/${id}/film`))).equals(await readFile(path))).toBe(true);
    expect(await stage.ended(film)).toMatchObject({ state: 'READY', generation: 1 });

    const playlist = await stage.get(`/media/films/${film}/1/master.m3u8`, amina);
    expect([playlist.status, (await playlist.text()).startsWith('#EXTM3U')]).toEqual([200, true]);
    const name = (await keysBelow(`films/${film}/`)).find((key) => key.endsWith('.mp4'))?.split('/').at(-1) ?? '';
    const whole = Buffer.from(await (await stage.get(`/media/films/${film}/1/${name}`, amina)).arrayBuffer());
    const part = await stage.get(`/media/films/${film}/1/${name}`, amina, { range: 'bytes=100-299' });
    expect([part.status, part.headers.get('content-range')]).toEqual([206, `bytes 100-299/${whole.length}`]);
    expect(Buffer.from(await part.arrayBuffer()).equals(whole.subarray(100, 300))).toBe(true);

    await stage.app.dataSource.transaction((tx) => stage.app.get(FilmsService).remove(tx, film));
    await eventually(async () => expect([...(await keysBelow(`films/${film}/`)), ...(await keysBelow(`uploads/${id}/`))]).toEqual([]), 20_000);
  }, 120_000);

  it('leave nothing when they are given up, their parts neither', async () => {
    const film = await stage.film(city);
    const { url, id } = await stage.send(amina, film, await largeFilm('given-up.mp4'), { stopAt: 40_000 });
    expect([await openParts(id), (await keysBelow(`uploads/${id}/`)).length > 0]).toEqual([1, true]);
    expect((await fetch(`${stage.app.url}${url}`, { method: 'DELETE', headers: { cookie: amina.cookie, 'tus-resumable': '1.0.0' } })).status).toBe(204);
    await eventually(async () => expect([await openParts(id), await keysBelow(`uploads/${id}/`)]).toEqual([0, []]), 20_000);
    expect(await stage.row(film)).toMatchObject({ state: 'EMPTY' });
  }, 60_000);

  it('are put together by whoever looks next when the process died after the last part', async () => {
    const film = await stage.film(city);
    const path = await stage.make({ name: 'last-part.mp4', seconds: 1 });
    const metadata = `filmId ${btoa(film)},filename ${btoa('a.mp4')}`;
    const made = await fetch(`${stage.app.url}/uploads`, { method: 'POST', headers: { cookie: amina.cookie, 'tus-resumable': '1.0.0', 'upload-length': String((await stat(path)).size), 'upload-metadata': metadata } });
    const id = made.headers.get('location')?.split('/').at(-1) ?? '';
    const key = stage.app.get(UploadStore).keyOf(id);
    const client = new S3Client(s3Settings(config));
    const [open] = (await client.send(new ListMultipartUploadsCommand({ Bucket: config.bucket, Prefix: key }))).Uploads ?? [];
    await client.send(new UploadPartCommand({ Bucket: config.bucket, Key: key, UploadId: open?.UploadId, PartNumber: 1, Body: await readFile(path) }));
    expect(await storage.stat(key)).toBeUndefined();
    await stage.app.get(Jobs).add(sweepFilms, {});
    expect(await stage.ended(film)).toMatchObject({ state: 'READY', failureCode: null });
  }, 60_000);
});
