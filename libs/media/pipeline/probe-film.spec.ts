import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import { Config } from '@libs/platform/config/config.js';
import { FilmFailure } from '../film-failure.types.js';
import { makeFilm } from '../testing/make-film.js';
import { FilmTools } from './film-tools.service.js';
import { probeFilm } from './probe-film.js';

const run = promisify(execFile);
const environment = { CITYLORE_ORIGIN: 'http://localhost', DATABASE_URL: 'postgres://localhost/none', SMTP_URL: 'smtp://localhost' };
const tools = new FilmTools(new Config(environment), pino({ level: 'silent' }));
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'probe-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const probe = (path: string) => probeFilm(path, { tools, folder, signal: new AbortController().signal });
async function verdict(path: string): Promise<unknown> {
  try {
    const { durationMs, width, height, sound } = await probe(path);
    return { durationMs, width, height, hasSound: sound !== null };
  } catch (err) {
    if (err instanceof FilmFailure) return err.code;
    throw err;
  }
}
const write = async (name: string, content: string | Buffer) => {
  await writeFile(join(folder, name), content);
  return join(folder, name);
};

describe('probing', () => {
  it('tells the facts of a film', async () => {
    const film = await makeFilm(folder, { name: 'plain.mp4', seconds: 2 });
    expect(await probe(film)).toMatchObject({ width: 320, height: 180, frameRate: '25/1', pictureCodec: 'h264', soundCodec: 'aac', interlaced: false });
    expect(await verdict(film)).toEqual({ durationMs: expect.closeTo(2000, -2), width: 320, height: 180, hasSound: true });
  });

  it('sees a film as it is held, with square pixels, and without sound', async () => {
    expect(await verdict(await makeFilm(folder, { name: 'turned.mp4', seconds: 1, turned: true, silent: true }))).toMatchObject({ width: 180, height: 320, hasSound: false });
    expect(await verdict(await makeFilm(folder, { name: 'wide.mp4', seconds: 1, filter: 'setsar=4/3', silent: true }))).toMatchObject({ width: 427, height: 180 });
  });

  it('measures a film that does not say how long it is', async () => {
    const film = await makeFilm(folder, { name: 'recorded.webm', seconds: 2, live: true });
    expect(await verdict(film)).toMatchObject({ durationMs: expect.closeTo(2000, -2) });
  });

  it('takes a film of hundreds of sounds for a film', async () => {
    const film = await makeFilm(folder, { name: 'one-sound.mp4', seconds: 1 });
    const many = join(folder, 'many-sounds.mkv');
    await run('ffmpeg', ['-v', 'error', '-y', '-i', film, '-map', '0:v', ...Array.from({ length: 400 }, () => ['-map', '0:a']).flat(), '-c', 'copy', many]);
    expect(await verdict(many)).toMatchObject({ width: 320, height: 180, hasSound: true });
  });

  it('refuses what is no film', async () => {
    expect(await verdict(await write('empty.mp4', ''))).toBe('FILE_EMPTY');
    expect(await verdict(await write('noise.mp4', Buffer.alloc(50_000, 'noise')))).toBe('NOT_A_FILM');
    expect(await verdict(await write('page.mp4', '<!doctype html><title>Film</title>'))).toBe('NOT_A_FILM');
    expect(await verdict(await write('list.mp4', '#EXTM3U\n#EXT-X-TARGETDURATION:1\n#EXTINF:1,\nfile:///etc/passwd\n#EXT-X-ENDLIST\n'))).toBe('NOT_A_FILM');
    expect(await verdict(await write('concat.mp4', "ffconcat version 1.0\nfile '/etc/passwd'\n"))).toBe('NOT_A_FILM');
    expect(await verdict(await makeFilm(folder, { name: 'still.jpg', seconds: 1, still: true }))).toBe('NOT_A_FILM');
    expect(await verdict(await makeFilm(folder, { name: 'sound.m4a', seconds: 1, soundOnly: true }))).toBe('SOUND_ONLY');
  });

  it('refuses what is too short, too large, cut off or damaged', async () => {
    expect(await verdict(await makeFilm(folder, { name: 'blink.mp4', seconds: 0.2 }))).toBe('TOO_SHORT');
    expect(await verdict(await makeFilm(folder, { name: 'large.mp4', seconds: 0.6, size: '4200x32', silent: true }))).toBe('PICTURE_TOO_LARGE');
    const film = await makeFilm(folder, { name: 'whole.mp4', seconds: 6 });
    await cp(film, join(folder, 'cut.mp4'));
    await truncate(join(folder, 'cut.mp4'), 20_000);
    expect(await verdict(join(folder, 'cut.mp4'))).toBe('TRUNCATED');
    const front = await makeFilm(folder, { name: 'front.mp4', seconds: 6, indexInFront: true });
    await truncate(front, 40_000);
    expect(await verdict(front)).toBe('TRUNCATED');
    expect(await verdict(await makeFilm(folder, { name: 'damaged.mp4', seconds: 3, damaged: true }))).toBe('DAMAGED');
  });

  it('reads no other file and no address from a film that names them', async () => {
    const { stderr, code } = await tools.run('ffprobe', ['-v', 'error', '-protocol_whitelist', 'file', '-i', 'http://127.0.0.1:1/'], {
      folder,
      limits: { cpuSeconds: 5, memoryMiB: 2000, fileMiB: 1, wallSeconds: 10 },
    });
    expect(code).not.toBe(0);
    expect(stderr).toMatch(/not on whitelist/i);
  });
});
