import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import pg from 'pg';
import { loadModules } from '@libs/themes/load-modules.js';
import { Cast } from '../../test/stack/cast.js';
import { Officer } from '../../test/stack/officer.js';
import { benchDatabase } from '../lib/database.js';
import { ServerProcess } from '../lib/server-process.js';

/** A film of our own, of which a little more than a minute is taken. */
const FILM = 'content/films/masters/accessibility.mp4';
const SECONDS = 64;
const READY_MS = 10 * 60_000;

interface Gateway {
  listen(port: number, host: string): Promise<number>;
  close(): Promise<void>;
}

/** The whole site with one clip on it. */
export interface WatchStage {
  origin: string;
  clipId: string;
  /** Path of the film's data-saver file. */
  saver: string;
  seconds: number;
  close(): Promise<void>;
}

export async function openStage(serverUrl: string, say: (line: string) => void): Promise<WatchStage> {
  if (!existsSync('apps/web/build/server/index.js')) execFileSync('npm', ['run', 'build:web'], { stdio: 'ignore' });
  const folder = await mkdtemp(join(tmpdir(), 'citylore-bench-watch-'));
  const database = await benchDatabase(serverUrl, 'bench_watch');
  const open: (() => Promise<unknown>)[] = [() => rm(folder, { recursive: true, force: true }), () => database.drop()];
  const close = async () => {
    for (const one of open.reverse()) await one();
  };
  try {
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    await loadModules(client);
    await client.end();
    const { freePort } = (await import(pathToFileURL(resolve('tools/lib/ports.mjs')).href)) as { freePort(): Promise<number> };
    const { createGateway } = (await import(pathToFileURL(resolve('tools/gateway.mjs')).href)) as { createGateway(given: object): Gateway };
    const port = await freePort();
    const origin = `http://localhost:${port}`;
    const environment = { DATABASE_URL: database.url, CITYLORE_ORIGIN: origin, SMTP_URL: 'smtp://localhost', DATA_DIR: join(folder, 'data'), LOG_LEVEL: 'error' };
    const start = async (name: string, entry: string, more: Record<string, string> = {}) => {
      const server = await ServerProcess.start(name, resolve('dist/apps', entry), { ...environment, ...more });
      open.push(() => server.stop());
      return `http://127.0.0.1:${server.port}`;
    };
    const api = await start('api', 'api/src/main.js');
    await start('worker', 'worker/src/main.js');
    const web = await start('web', 'web/server.js', { API_URL: api });
    const gateway = createGateway({ targets: { api, web, realtime: api }, origin });
    await gateway.listen(port, '127.0.0.1');
    open.push(() => gateway.close());
    const cast = await Cast.open(database.url);
    open.push(() => cast.close());
    say('watch: a film is made ready');
    const film = join(folder, 'film.mp4');
    await makeFilm(film);
    return { origin, ...(await publish(cast, origin, film)), close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Of our own film where it is there, else a drawn one. */
async function makeFilm(path: string): Promise<void> {
  if (existsSync(FILM)) return void execFileSync('ffmpeg', ['-loglevel', 'error', '-i', FILM, '-t', String(SECONDS), '-c', 'copy', path]);
  const { makeTestFilm } = (await import(pathToFileURL(resolve('tools/sample-films/test-film.mjs')).href)) as { makeTestFilm(path: string, wish: object): Promise<void> };
  await makeTestFilm(path, { seconds: SECONDS, width: 1280, height: 720, sound: true, ffmpeg: 'ffmpeg' });
}

async function publish(cast: Cast, origin: string, film: string): Promise<Pick<WatchStage, 'clipId' | 'saver' | 'seconds'>> {
  const city = await cast.city('bench');
  const officer = new Officer(origin, await cast.person('Bench Officer', { city: [city, 'CONTRIBUTOR'] }));
  const clip = await officer.createClip(city, 'A film to watch');
  await officer.upload(clip.id, film);
  await officer.describe(clip, 'A film to watch');
  await officer.untilFilm(clip.id, 'READY', READY_MS);
  await officer.submit(clip.id);
  const moderator = new Officer(origin, await cast.person('Bench Moderator', { network: 'MODERATOR' }));
  const item = await moderator.claimNext();
  if (!item) throw new Error('The clip did not reach the desk');
  await moderator.decide(item, 'APPROVE');
  const { clip: shown } = await officer.ask<{ clip: { media: { durationMs: number; saver: { url: string } } } }>('query ($id: ID!) { clip(id: $id) { media { durationMs saver { url } } } }', { id: clip.id });
  return { clipId: clip.id, saver: shown.media.saver.url, seconds: shown.media.durationMs / 1000 };
}
