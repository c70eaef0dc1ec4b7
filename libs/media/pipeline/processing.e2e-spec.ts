import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Jobs } from '@libs/platform/jobs/jobs.js';
import { Storage } from '@libs/platform/storage/storage.js';
import { eventually } from '@libs/platform/testing/eventually.js';
import { settled } from '@libs/platform/testing/settled.js';
import type { Film } from '../film.entity.js';
import { FilmsService } from '../films.service.js';
import { processFilm, sweepFilmFiles, sweepFilms } from '../media.jobs.js';
import { Rendition } from '../rendition.entity.js';
import { FilmStage, type Person } from '../testing/film-stage.js';
import { madeFiles } from '../testing/made-files.js';
import { slowTool } from '../testing/slow-tool.js';
import { FilmRuns } from './film-runs.service.js';
import { ProcessFilmProcessor } from './process-film.processor.js';

let stage: FilmStage;
let city: string;
let amina: Person;

beforeAll(async () => {
  // Encoding of films that are called slow takes its time.
  stage = await FilmStage.open({ environment: { FFMPEG_PATH: await slowTool(await mkdtemp(join(tmpdir(), 'slow-')), 'ffmpeg', 'scale=322', 3) } });
  city = await stage.city();
  amina = await stage.person(city);
}, 60_000);
afterAll(() => stage.close());

const SLOW = { size: '322x180' };
const actor = () => ({ memberId: amina.id, sessionId: '', networkRoles: [], cityRoles: [{ cityId: city, role: 'CONTRIBUTOR' as const }] });
const below = async (prefix: string) => {
  const found: string[] = [];
  for await (const { key } of stage.app.get(Storage).list(prefix)) found.push(key);
  return found.sort();
};
const scratch = () => readdir(join(stage.app.dataDir, 'scratch'));
const sweep = (job = sweepFilms) => stage.app.get(Jobs).add(job, {});
async function sent(wish: { size?: string } = {}): Promise<string> {
  const film = await stage.film(city);
  await stage.send(amina, film, await stage.make({ name: `${film}.mp4`, seconds: 1, ...wish }));
  return film;
}
const inStage = (filmId: string, wanted: string) => eventually(async () => expect(await stage.row(filmId)).toMatchObject({ stage: wanted }));
/** Everything of a READY film is there, and nothing else. */
async function expectTidy(film: Film): Promise<void> {
  const renditions = await stage.app.dataSource.manager.findBy(Rendition, { filmId: film.id });
  expect(new Set(renditions.map(({ generation }) => generation))).toEqual(new Set([film.generation]));
  await eventually(async () => expect(await below(`films/${film.id}/`)).toEqual(madeFiles().map((name) => `${film.outputPrefix}${name}`)));
  await eventually(async () => expect((await scratch()).filter((name) => name.includes(film.id))).toEqual([]));
}

describe('processing a film', () => {
  it('does nothing when it is done, whoever asks again', async () => {
    const film = await stage.ended(await sent());
    await stage.app.worker?.get(ProcessFilmProcessor, { strict: false }).run({ filmId: film.id, generation: 1 }, { id: 'again', attempt: 1, last: true, signal: new AbortController().signal });
    expect(await stage.row(film.id)).toMatchObject({ state: 'READY', attempt: 1, outputPrefix: film.outputPrefix });
    await expectTidy(film);
  });

  it('is done once when two begin it at the same time', async () => {
    const filmId = await sent(SLOW);
    await inStage(filmId, 'TRANSCODING');
    await stage.app.worker?.get(ProcessFilmProcessor, { strict: false }).run({ filmId, generation: 1 }, { id: 'twin', attempt: 1, last: true, signal: new AbortController().signal });
    const film = await stage.ended(filmId);
    expect(film).toMatchObject({ state: 'READY', attempt: 1 });
    await expectTidy(film);
  });

  it('is no loss where the answer to its publication was lost on the way', async () => {
    const filmId = await stage.film(city);
    const runs = stage.app.worker?.get(FilmRuns, { strict: false }) as FilmRuns;
    const succeed = runs.succeed.bind(runs);
    const lost = jest.spyOn(runs, 'succeed').mockImplementationOnce(async (...published) => {
      await succeed(...published);
      throw new Error('the line broke after the commit');
    });
    await stage.send(amina, filmId, await stage.make({ name: `${filmId}.mp4`, seconds: 1 }));
    const film = await stage.ended(filmId);
    await settled(stage.app);
    expect([lost.mock.calls.length, await stage.row(filmId)]).toEqual([1, expect.objectContaining({ state: 'READY', attempt: 1 })]);
    await expectTidy(film);
  });

  it('lets the films of cities pass those of the network itself', async () => {
    const queue = await stage.app.get(Jobs).queue('media');
    await queue.pause();
    const source = await stage.make({ name: 'waits.mp4', seconds: 0.6 });
    const films = stage.app.get(FilmsService);
    const own = (await stage.app.dataSource.transaction((tx) => films.create(tx, null))).id;
    await films.takeFile(null, own, source);
    await eventually(async () => expect(await queue.getJob(`film-${own}-1`)).toBeTruthy());
    const ofCity = await stage.film(city);
    await films.takeFile(amina.id, ofCity, source);
    await eventually(async () => expect(await queue.getJob(`film-${ofCity}-1`)).toBeTruthy());
    await queue.resume();
    // One worker, one film after the other.
    const [first, second] = [await stage.ended(ofCity), await stage.ended(own)];
    expect([first.state, second.state, first.updatedAt < second.updatedAt]).toEqual(['READY', 'READY', true]);
  });

  it('is published by the run that took over, and the other leaves nothing', async () => {
    const filmId = await sent(SLOW);
    await inStage(filmId, 'TRANSCODING');
    // The first run falls silent, as in a process that hangs; a second takes the film.
    const { run: first } = await stage.row(filmId);
    await stage.app.dataSource.query("UPDATE film SET run = 'another-run', beat_at = now() - interval '1 minute' WHERE id = $1", [filmId]);
    await stage.app.worker?.get(ProcessFilmProcessor, { strict: false }).run({ filmId, generation: 1 }, { id: 'second', attempt: 1, last: true, signal: new AbortController().signal });
    const film = await stage.ended(filmId);
    expect(film).toMatchObject({ state: 'READY', attempt: 2 });
    expect(film.outputPrefix).not.toContain(first);
    await expectTidy(film);
  });

  it('stops within seconds when the film is deleted, and all of it goes', async () => {
    const filmId = await sent(SLOW);
    await inStage(filmId, 'TRANSCODING');
    const began = Date.now();
    await stage.app.dataSource.transaction((tx) => stage.app.get(FilmsService).remove(tx, filmId));
    await eventually(async () => expect((await scratch()).filter((name) => name.includes(filmId))).toEqual([]));
    expect(Date.now() - began).toBeLessThan(15_000);
    await eventually(async () => expect(await stage.row(filmId)).toMatchObject({ filesRemovedAt: expect.any(Date), sourceKey: null }));
    expect([await below(`films/${filmId}/`), await below('uploads/')].flat().filter((key) => key.includes(filmId))).toEqual([]);
    expect((await stage.get(`/media/films/${filmId}/1/master.m3u8`, amina)).status).toBe(404);
  });

  it('takes all of a film that was ready with it', async () => {
    const film = await stage.ended(await sent());
    const uploads = await below('uploads/');
    await stage.app.dataSource.transaction((tx) => stage.app.get(FilmsService).remove(tx, film.id));
    await eventually(async () => expect(await below(`films/${film.id}/`)).toEqual([]));
    await eventually(async () => expect((await below('uploads/')).length).toBe(uploads.length - 2));
    expect(await stage.app.dataSource.manager.countBy(Rendition, { filmId: film.id })).toBe(0);
  });

  it('is tried again on request with the file that is there, as a new generation', async () => {
    const film = await stage.ended(await sent());
    await stage.app.dataSource.query("UPDATE film SET state = 'FAILED', failure_code = 'PROCESSING_CRASHED', retryable = true WHERE id = $1", [film.id]);
    await stage.app.get(FilmsService).retry(actor(), film.id);
    await stage.app.get(FilmsService).retry(actor(), film.id);
    const again = await stage.ended(film.id);
    expect(again).toMatchObject({ state: 'READY', generation: 2, failureCode: null });
    await expectTidy(again);
    await expect(stage.app.get(FilmsService).retry({ ...actor(), cityRoles: [] }, film.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('says that it crashed after its last attempt, and that another try may help', async () => {
    const filmId = await stage.film(city);
    const source = await stage.make({ name: 'crash.mp4', seconds: 1 });
    await stage.app.get(FilmsService).takeFile(amina.id, filmId, source);
    await stage.ended(filmId);
    await stage.app.dataSource.query("UPDATE film SET state = 'PROCESSING', generation = 7, run = NULL, attempt = 6 WHERE id = $1", [filmId]);
    await stage.app.get(Jobs).add(processFilm, { filmId, generation: 7 });
    expect(await stage.ended(filmId)).toMatchObject({ state: 'FAILED', failureCode: 'PROCESSING_CRASHED', retryable: true });
  });
});

describe('the sweep', () => {
  it('starts a film again whose job is lost', async () => {
    const film = await stage.ended(await sent());
    await stage.app.dataSource.query(
      "UPDATE film SET state = 'PROCESSING', generation = 2, job_id = 'lost', run = 'dead', beat_at = now() - interval '5 minutes', queued_at = now() - interval '5 minutes' WHERE id = $1",
      [film.id],
    );
    await sweep();
    const again = await stage.ended(film.id);
    expect(again).toMatchObject({ state: 'READY', generation: 2 });
    await expectTidy(again);
  });

  it('takes away files that no row knows, and nothing else', async () => {
    const film = await stage.ended(await sent());
    const storage = stage.app.get(Storage);
    const source = await stage.make({ name: 'stray.mp4', seconds: 0.5 });
    const nobody = '01999999-0000-7000-8000-000000000000';
    const strays = [`films/${nobody}/1/abc/master.m3u8`, `films/${film.id}/1/dead/v180.mp4`, `uploads/${nobody}/film`, 'films/not-an-id/x'];
    for (const key of strays) await storage.putFile(key, source);
    // As a worker leaves it that is killed while it stores.
    await writeFile(join(stage.app.dataDir, 'files', 'films', film.id, '1', 'dead', '.v180.mp4.0a1b2c'), 'half');
    const open = await stage.film(city);
    const { id } = await stage.send(amina, open, await stage.make({ name: 'open.mp4', seconds: 2 }), { stopAt: 1000 });
    await sweep(sweepFilmFiles);
    await eventually(async () => expect(await Promise.all(strays.map((key) => storage.stat(key)))).toEqual([undefined, undefined, undefined, undefined]));
    await eventually(async () => expect(await readdir(join(stage.app.dataDir, 'files', 'films', film.id, '1'))).toEqual([film.outputPrefix?.split('/').at(-2)]));
    expect(await storage.stat(`uploads/${id}/film`)).toBeDefined();
    await expectTidy(film);
  });

  it('tells that a film lost its files, and makes it again from its source', async () => {
    const film = await stage.ended(await sent());
    await rm(join(stage.app.dataDir, 'files', film.outputPrefix ?? '', 'v180.mp4'));
    await sweep(sweepFilmFiles);
    await eventually(async () => expect(await stage.row(film.id)).toMatchObject({ state: 'FAILED', failureCode: 'FILES_LOST', retryable: true }));
    await stage.app.get(FilmsService).retry(actor(), film.id);
    const again = await stage.ended(film.id);
    expect(again.state).toBe('READY');
    await expectTidy(again);
  });
});
