import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import sharp from 'sharp';
import { Config } from '@libs/platform/config/config.js';
import { FilmFailure } from '../film-failure.types.js';
import { FilmTools } from './film-tools.service.js';
import { gainStillNeeded, readLevels } from './measure-loudness.js';
import { motionOf, movingShare } from './measure-motion.js';
import { probeFilm } from './probe-film.js';
import { bytesNeeded, largestFileMiB, mustHaveRoom } from './plan-room.js';
import { transcodeFilm } from './transcode-film.js';

const run = promisify(execFile);
const tools = new FilmTools(new Config({ CITYLORE_ORIGIN: 'http://localhost', DATABASE_URL: 'postgres://localhost/none', SMTP_URL: 'smtp://localhost' }), pino({ level: 'silent' }));
const X264 = ['-c:v', 'libx264', '-preset', 'ultrafast', '-pix_fmt', 'yuv420p'];
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'levels-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function make(name: string, args: string[]) {
  const out = await mkdtemp(join(folder, 'of-'));
  const path = join(folder, name);
  await run('ffmpeg', ['-v', 'error', '-y', ...args, path]);
  const place = { tools, folder: out, signal: new AbortController().signal };
  const facts = await probeFilm(path, place);
  return { out, facts, ...(await transcodeFilm(path, facts, { ...place, progress: () => undefined })) };
}

/** As a meter of another make hears it (EBU R 128), LUFS. */
async function heard(path: string): Promise<number> {
  const { stderr } = await run('ffmpeg', ['-hide_banner', '-nostats', '-i', path, '-af', 'ebur128=framelog=verbose', '-f', 'null', '-']);
  return Number(/I:\s+(-?[\d.]+) LUFS/.exec(stderr.slice(stderr.lastIndexOf('Summary')))?.[1]);
}

describe('loudness', () => {
  it.each([
    ['speech with long pauses', "aevalsrc='0.02*sin(1400*t)*lt(mod(t,4),1.2)':d=9:s=48000"],
    ['hardly a sound', "aevalsrc='0.003*sin(1400*t)':d=5:s=48000"],
    ['as loud as can be', "aevalsrc='sin(1400*t)':d=5:s=48000"],
  ])('of %s is brought to -16 LUFS', async (name, sound) => {
    const { out } = await make(`${name.replaceAll(' ', '-')}.mp4`, ['-f', 'lavfi', '-i', 'color=s=64x36:r=5:d=5', '-f', 'lavfi', '-i', sound, ...X264, '-c:a', 'aac']);
    for (const name of ['audio.m3u8', 'sound.m4a']) expect(Math.abs((await heard(join(out, name))) + 16)).toBeLessThanOrEqual(1.2);
  });

  it('asks for a second pass only where the first missed, and never for silence', () => {
    const said = (source: string, made: string) => readLevels(`{ "input_i" : "${source}", "output_i" : "${made}" }`);
    expect(gainStillNeeded(said('-31.20', '-16.70'))).toBeNull();
    expect(gainStillNeeded(said('-31.20', '-19.00'))).toBeCloseTo(15.2);
    expect(gainStillNeeded(said('-60.00', '-30.00'))).toBe(36);
    expect(gainStillNeeded(said('-inf', '-inf'))).toBeNull();
  });
});

describe('colours', () => {
  const shown = async (path: string): Promise<number[]> => {
    const { channels } = await sharp(path).stats();
    return channels.slice(0, 3).map(({ mean }) => Math.round(mean));
  };

  it('of an old film are the same in the poster', async () => {
    const { out } = await make('red.mp4', ['-f', 'lavfi', '-i', 'color=c=0xE02040:s=320x180:d=1,format=gbrp', '-vf', 'scale=out_color_matrix=bt601', ...X264]);
    for (const name of ['poster.jpg', 'poster-640.webp']) (await shown(join(out, name))).forEach((value, index) => expect(Math.abs(value - ([224, 32, 64][index] ?? 0))).toBeLessThan(10));
  });

  it.each([
    ['PQ', 'smpte2084', 593],
    ['HLG', 'arib-std-b67', 721],
  ])('of high dynamic range (%s) keep white paper nearly white', async (_, curve, paper) => {
    const x265 = `log-level=none:colorprim=bt2020:transfer=${curve}:colormatrix=bt2020nc`;
    const { out, facts } = await make(`${curve}.mp4`, ['-f', 'lavfi', '-i', `color=c=black:s=160x90:r=10:d=0.6,format=yuv420p10le,geq=lum=${paper}:cb=512:cr=512`, '-c:v', 'libx265', '-preset', 'ultrafast', '-x265-params', x265, '-pix_fmt', 'yuv420p10le']);
    expect(facts.colour.high).not.toBeNull();
    for (const value of await shown(join(out, 'poster.jpg'))) expect(value).toBeGreaterThan(200);
  });
});

describe('the room a film takes', () => {
  it('is bounded by its length, and asked for beforehand', async () => {
    const rungs = [{ maxRate: 5_000_000 }, { maxRate: 1_000_000 }];
    expect(largestFileMiB(60_000, rungs)).toBeLessThan(120);
    expect(bytesNeeded(60_000, rungs)).toBeGreaterThan(25_000_000);
    await mustHaveRoom(folder, 1);
    await expect(mustHaveRoom(folder, Number.MAX_SAFE_INTEGER)).rejects.toEqual(expect.objectContaining({ code: 'STORAGE_FULL' }));
    await expect(mustHaveRoom(folder, Number.MAX_SAFE_INTEGER)).rejects.toBeInstanceOf(FilmFailure);
  });
});

describe('how much moves', () => {
  it('is the share of dots that differ from look to look', () => {
    expect(movingShare(Buffer.from([0, 0, 0, 0, 0, 200, 3, 0]), 4)).toBe(0.25);
    expect(movingShare(Buffer.from([0, 0, 0, 0]), 4)).toBe(1);
    expect([0, 0.003, 0.02, 0.3].map(motionOf)).toEqual(['STILL', 'STILL', 'CALM', 'LIVELY']);
  });

  it('makes the ladder of slides shorter', async () => {
    const { facts, renditions } = await make('slides.mp4', ['-f', 'lavfi', '-i', "color=c=white:s=640x480:r=5:d=11,drawgrid=w=80:h=60:t=4,drawbox=w=300:h=200:t=fill:enable='lt(mod(t,6),3)'", ...X264]);
    expect(facts.motion).toBe('STILL');
    expect(renditions.filter(({ kind }) => kind === 'VIDEO').map(({ height }) => height)).toEqual([480]);
  });
});
