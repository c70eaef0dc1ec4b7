import { readdir, readlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Storage } from '@libs/platform/storage/storage.js';
import { eventually } from '@libs/platform/testing/eventually.js';
import type { Film } from '../film.entity.js';
import { FilmStage } from '../testing/film-stage.js';

const BYTES = 24 * 1024 * 1024;

// A player that begins with the MP4 and goes over to the stream breaks the first request off in its middle.
describe('a player that wants no more of a file', () => {
  let stage: FilmStage;
  let film: Film;

  beforeAll(async () => {
    stage = await FilmStage.open();
    const city = await stage.city();
    film = await stage.ready(await stage.person(city), city);
    stage.publish(film.id);
    const large = join(stage.folder, 'large');
    await writeFile(large, Buffer.alloc(BYTES, 'film'));
    await stage.app.get(Storage).putFile(`${film.outputPrefix}download.mp4`, large);
  }, 60_000);
  afterAll(() => stage.close());

  /** Files of the film that this process holds open (Linux). */
  async function held(): Promise<number> {
    const names = await readdir('/proc/self/fd').catch(() => []);
    const paths = await Promise.all(names.map((name) => readlink(`/proc/self/fd/${name}`).catch(() => '')));
    return paths.filter((path) => path.includes(film.id)).length;
  }

  it('leaves nothing open, and gets little that it does not want', async () => {
    const headers = { range: 'bytes=0-' };
    const got = await Promise.all(
      Array.from({ length: 8 }, () =>
        new Promise<{ status: number; bytes: number }>((resolve) => {
          const sent = request(`${stage.app.url}/media/films/${film.id}/1/download.mp4`, { headers, agent: false }, (answer) => {
            answer.once('data', (chunk: Buffer) => {
              sent.destroy();
              resolve({ status: answer.statusCode ?? 0, bytes: chunk.length });
            });
            answer.on('error', () => undefined);
          });
          sent.on('error', () => undefined).end();
        }),
      ),
    );
    expect(got.map(({ status }) => status)).toEqual(Array.from({ length: 8 }, () => 206));
    expect(Math.max(...got.map(({ bytes }) => bytes))).toBeLessThan(BYTES / 4);
    await eventually(async () => expect(await held()).toBe(0));
    expect((await stage.get(`/media/films/${film.id}/1/master.m3u8`)).status).toBe(200);
  });
});
