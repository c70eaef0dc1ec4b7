import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import { Config } from '@libs/platform/config/config.js';
import { FilmFailure } from '../film-failure.types.js';
import { ODD_FILMS, type OddFilm, REAL_FILMS, type Verdict } from '../testing/odd-films.js';
import { FilmTools } from './film-tools.service.js';
import { probeFilm } from './probe-film.js';
import { transcodeFilm } from './transcode-film.js';

const run = promisify(execFile);
const environment = { CITYLORE_ORIGIN: 'http://localhost', DATABASE_URL: 'postgres://localhost/none', SMTP_URL: 'smtp://localhost' };
const tools = new FilmTools(new Config(environment), pino({ level: 'silent' }));
const AT_ONCE = 2;
const became = new Map<string, unknown>();
let folder: string;

/** Straight through the pipeline, and what came out decoded to its end without a fault. */
async function processed({ name, make }: OddFilm): Promise<unknown> {
  const path = join(folder, name);
  const out = join(folder, `of-${name}`);
  await mkdir(out);
  await make(folder, path);
  const place = { tools, folder: out, signal: new AbortController().signal };
  try {
    const { width, height, sound, ...facts } = await probeFilm(path, place);
    const { files } = await transcodeFilm(path, { width, height, sound, ...facts }, { ...place, progress: () => undefined });
    await run('ffmpeg', ['-v', 'error', '-xerror', '-i', join(out, 'download.mp4'), '-f', 'null', '-']);
    return { width, height, sound: sound !== null, lists: files.filter((file) => file.endsWith('.m3u8')).length };
  } catch (err) {
    if (err instanceof FilmFailure) return { fails: err.code };
    throw err;
  } finally {
    await rm(out, { recursive: true });
  }
}

// Made and processed two at a time, as the machine has cores; each test looks at one.
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'odd-'));
  const waiting = [...ODD_FILMS, ...REAL_FILMS.filter(({ there }) => there)].values();
  const work = async () => {
    for (const film of waiting) became.set(film.name, await processed(film).catch((err: unknown) => err));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}, 300_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

function expectVerdict(name: string, { fails, width, height, sound }: Verdict): void {
  const found = became.get(name);
  if (fails) expect(found).toEqual({ fails });
  else expect(found).toMatchObject({ lists: expect.any(Number), ...(width && { width, height }), ...(sound !== undefined && { sound }) });
}

describe('an odd film', () => {
  it.each(ODD_FILMS.map((film) => [film.name, film] as const))('%s', expectVerdict);
});

describe('real footage', () => {
  for (const film of REAL_FILMS) (film.there ? it : it.skip)(film.name, () => expectVerdict(film.name, film));
});
