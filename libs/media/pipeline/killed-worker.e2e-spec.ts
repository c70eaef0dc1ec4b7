import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { Storage } from '@libs/platform/storage/storage.js';
import { eventually } from '@libs/platform/testing/eventually.js';
import type { Film } from '../film.entity.js';
import { Rendition } from '../rendition.entity.js';
import { FilmStage } from '../testing/film-stage.js';
import { madeFiles } from '../testing/made-files.js';
import { slowTool } from '../testing/slow-tool.js';

const WORKER = new URL('../../../dist/apps/worker/src/main.js', import.meta.url).pathname;
const stages: FilmStage[] = [];
const workers: ChildProcess[] = [];

afterEach(async () => {
  for (const worker of workers.splice(0)) worker.kill('SIGKILL');
  await Promise.all(stages.splice(0).map((stage) => stage.close()));
});

/** The product's own worker process, as it is built. */
function startWorker(stage: FilmStage, environment: Record<string, string> = {}): ChildProcess {
  const worker = spawn(process.execPath, [WORKER], {
    env: {
      PATH: process.env.PATH,
      CITYLORE_ORIGIN: 'http://localhost:4280',
      DATABASE_URL: stage.app.databaseUrl,
      DATABASE_POOL: '4',
      DATA_DIR: stage.app.dataDir,
      SMTP_URL: 'smtp://127.0.0.1:1',
      LOG_LEVEL: 'fatal',
      ...environment,
    },
    stdio: 'ignore',
  });
  workers.push(worker);
  return worker;
}

/** A film on its way, on a database and a folder of its own, with a worker that tarries where it is told to. */
async function underWay(environment: Record<string, string>): Promise<{ stage: FilmStage; filmId: string; worker: ChildProcess }> {
  const stage = await FilmStage.open({ worker: false });
  stages.push(stage);
  const worker = startWorker(stage, environment);
  const city = await stage.city();
  const filmId = await stage.film(city);
  await stage.send(await stage.person(city), filmId, await stage.make({ name: 'film.mp4', seconds: 1 }));
  return { stage, filmId, worker };
}

const reach = (stage: FilmStage, filmId: string, wanted: string) => eventually(async () => expect(await stage.row(filmId)).toMatchObject({ stage: wanted }), 20_000, 10);
const scratch = (stage: FilmStage) => readdir(join(stage.app.dataDir, 'scratch')).catch(() => []);
async function keys(stage: FilmStage, prefix: string): Promise<string[]> {
  const found: string[] = [];
  for await (const { key } of stage.app.get(Storage).list(prefix)) found.push(key);
  return found;
}

/** Another worker brings it to its end by itself: one result, and nothing of the dead run. */
async function expectOneResult(stage: FilmStage, filmId: string): Promise<Film> {
  startWorker(stage);
  const film = await stage.ended(filmId, 120_000);
  expect(film).toMatchObject({ state: 'READY', generation: 1, attempt: 2 });
  const renditions = await stage.app.dataSource.manager.findBy(Rendition, { filmId });
  expect(renditions.map(({ path }) => path).sort()).toEqual(madeFiles({ playlists: false }));
  const ready = await stage.app.dataSource.query("SELECT 1 FROM outbox WHERE type = 'FilmReady'");
  expect(ready).toHaveLength(1);
  await eventually(async () => expect((await keys(stage, 'films/')).filter((key) => !key.startsWith(film.outputPrefix ?? ''))).toEqual([]));
  await eventually(async () => expect(await scratch(stage)).toEqual([]));
  expect(await keys(stage, 'films/')).toHaveLength(madeFiles().length);
  expect(await keys(stage, 'uploads/')).toHaveLength(2);
  return film;
}

describe('a worker that is killed', () => {
  it('while it probes, measures, transcodes or puts files together, or when all is stored but not yet said, is made good by the next', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'slow-'));
    const whileProbing = async () => {
      const { stage, filmId, worker } = await underWay({ FFPROBE_PATH: await slowTool(folder, 'ffprobe', 'show_format', 60) });
      await reach(stage, filmId, 'PROBING');
      worker.kill('SIGKILL');
      await expectOneResult(stage, filmId);
    };
    const whileTranscoding = async () => {
      const { stage, filmId, worker } = await underWay({ FFMPEG_PATH: await slowTool(folder, 'ffmpeg', 'filter_complex', 60) });
      await reach(stage, filmId, 'TRANSCODING');
      expect(await scratch(stage)).toHaveLength(1);
      worker.kill('SIGKILL');
      await expectOneResult(stage, filmId);
    };
    const whileMeasuring = async () => {
      const { stage, filmId, worker } = await underWay({ FFMPEG_PATH: await slowTool(folder, 'ffmpeg', 'copy -f null', 60) });
      await eventually(async () => expect(await stage.row(filmId)).toMatchObject({ stage: 'PROBING', sourceSha256: expect.any(String) }), 20_000, 10);
      worker.kill('SIGKILL');
      await expectOneResult(stage, filmId);
    };
    const whileCopying = async () => {
      const { stage, filmId, worker } = await underWay({ FFMPEG_PATH: await slowTool(folder, 'ffmpeg', 'c copy -movflags', 60) });
      const [run = ''] = await eventually(async () => {
        const runs = await scratch(stage);
        expect(runs).toHaveLength(1);
        return runs;
      }, 20_000);
      // Every picture and sound is encoded; the files to keep are being put together.
      await eventually(async () => expect(await readFile(join(stage.app.dataDir, 'scratch', run, 'v180.m3u8'), 'utf8')).toContain('ENDLIST'), 20_000);
      worker.kill('SIGKILL');
      await expectOneResult(stage, filmId);
    };
    const whilePublishing = async () => {
      const { stage, filmId, worker } = await underWay({ FFMPEG_PATH: await slowTool(folder, 'ffmpeg', 'download.mp4', 4) });
      await reach(stage, filmId, 'TRANSCODING');
      // Who holds the row keeps the run from saying that it is done.
      const holder = stage.app.dataSource.createQueryRunner();
      await holder.startTransaction();
      await holder.query('SELECT 1 FROM film WHERE id = $1 FOR UPDATE', [filmId]);
      await eventually(async () => expect((await keys(stage, 'films/')).filter((key) => key.endsWith('/master.m3u8'))).toHaveLength(1), 20_000);
      worker.kill('SIGKILL');
      await holder.rollbackTransaction();
      await holder.release();
      await expectOneResult(stage, filmId);
    };
    await Promise.all([whileProbing(), whileMeasuring(), whileTranscoding(), whileCopying(), whilePublishing()]);
  }, 240_000);
});
