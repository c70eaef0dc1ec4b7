import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { Storage } from '@libs/platform/storage/storage.js';
import { FilmStage, type Person } from '../testing/film-stage.js';
import { FilesOwner } from './files-owner.service.js';
import { SweepFilmFilesProcessor } from './sweep-film-files.processor.js';

const stages: FilmStage[] = [];
const folders: string[] = [];
afterEach(async () => {
  for (const stage of stages.splice(0)) await stage.close();
});

/** A worker on a new database, with the files of another network as they lie there. */
async function onCopyOf(files: string): Promise<FilmStage> {
  const folder = await mkdtemp(join(tmpdir(), 'other-network-'));
  folders.push(folder);
  await cp(files, join(folder, 'files'), { recursive: true });
  const stage = await FilmStage.open({ environment: { DATA_DIR: folder } });
  stages.push(stage);
  return stage;
}

async function keysOf(stage: FilmStage): Promise<string[]> {
  const found: string[] = [];
  for (const prefix of ['films/', 'uploads/']) for await (const { key } of stage.app.get(Storage).list(prefix)) found.push(key);
  return found.sort();
}

const sweep = (stage: FilmStage) => stage.app.worker?.get(SweepFilmFilesProcessor, { strict: false }).run();
const doubt = (stage: FilmStage) => stage.app.worker?.get(FilesOwner, { strict: false }).doubt();

describe('the sweep of stored files', () => {
  let first: FilmStage;
  let amina: Person;
  let films: string;
  let filmId: string;

  beforeAll(async () => {
    first = await FilmStage.open();
    const city = await first.city();
    amina = await first.person(city);
    filmId = (await first.ready(amina, city)).id;
    await sweep(first);
    films = join(first.app.dataDir, 'files');
  }, 60_000);
  afterAll(async () => {
    await first.close();
    for (const folder of folders) await rm(folder, { recursive: true, force: true });
  });

  it('writes down whose the files are, and goes on with its own', async () => {
    const id = await readFile(join(films, 'network', 'id'), 'utf8');
    expect(id).toMatch(/^[0-9a-f-]{36}$/);
    expect(await first.app.dataSource.query("SELECT value FROM network_setting WHERE key = 'files-network'")).toEqual([{ value: id }]);
    const before = await keysOf(first);
    await first.app.get(Storage).putFile('films/01900000-0000-7000-8000-000000000000/1/a/v.mp4', await first.make({ name: 'stray.mp4', seconds: 1 }));
    await sweep(first);
    expect(await keysOf(first)).toEqual(before);
  });

  it('deletes nothing of another network, however empty the database is', async () => {
    const other = await onCopyOf(films);
    const before = await keysOf(other);
    expect(before.length).toBeGreaterThan(8);
    await sweep(other);
    expect(await keysOf(other)).toEqual(before);
    expect(await doubt(other)).toMatchObject({ why: expect.stringContaining('another network') });
  });

  it('deletes nothing of files that name no network and that no row knows', async () => {
    const other = await onCopyOf(films);
    await rm(join(folders.at(-1) ?? '', 'files', 'network'), { recursive: true });
    const before = await keysOf(other);
    await sweep(other);
    expect(await keysOf(other)).toEqual(before);
    expect(await doubt(other)).toMatchObject({ why: expect.stringContaining('knows none') });
  });

  it('takes the files of an older version, which name no network, for its own where a row knows them', async () => {
    await rm(join(films, 'network'), { recursive: true });
    await first.app.dataSource.query("DELETE FROM network_setting WHERE key = 'files-network'");
    expect(await doubt(first)).toBeUndefined();
    expect(await doubt(first)).toBeUndefined();
  });

  it('calls no film lost because its folder is not there at all', async () => {
    const stage = await FilmStage.open();
    stages.push(stage);
    const city = await stage.city();
    const film = await stage.ready(await stage.person(city), city);
    await rm(join(stage.app.dataDir, 'files'), { recursive: true });
    await writeFile(join(stage.app.dataDir, 'note'), 'another disk');
    await sweep(stage);
    expect((await stage.row(film.id)).state).toBe('READY');
    expect(await doubt(stage)).toMatchObject({ why: expect.stringContaining('mounted') });
    expect((await first.row(filmId)).state).toBe('READY');
  }, 60_000);
});
