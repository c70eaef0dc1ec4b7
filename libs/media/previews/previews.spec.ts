import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { pino } from 'pino';
import sharp from 'sharp';
import { LIMITS } from '@libs/contracts/limits.js';
import { Config } from '@libs/platform/config/config.js';
import { FilmTools } from '../pipeline/film-tools.service.js';
import { probeFilm } from '../pipeline/probe-film.js';
import { transcodeFilm } from '../pipeline/transcode-film.js';
import { planStoryboard } from './plan-storyboard.js';
import { WAVE_RATE, writeWaveform } from './write-waveform.js';

const run = promisify(execFile);
const tools = new FilmTools(new Config({ CITYLORE_ORIGIN: 'http://localhost', DATABASE_URL: 'postgres://localhost/none', SMTP_URL: 'smtp://localhost' }), pino({ level: 'silent' }));
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'previews-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function make(name: string, args: string[]): Promise<string> {
  const out = await mkdtemp(join(folder, 'of-'));
  const path = join(folder, name);
  await run('ffmpeg', ['-v', 'error', '-y', ...args, path]);
  const place = { tools, folder: out, signal: new AbortController().signal };
  await transcodeFilm(path, await probeFilm(path, place), { ...place, progress: () => undefined });
  return out;
}

describe('the storyboard', () => {
  it('has room for every tile, never too many, and none that lies after the end', () => {
    fc.assert(
      fc.property(fc.integer({ min: 500, max: LIMITS.upload.maxDurationMs }), fc.integer({ min: 16, max: 4096 }), fc.integer({ min: 16, max: 4096 }), (durationMs, width, height) => {
        const { columns, rows, count, everyMs, tileWidth, tileHeight } = planStoryboard({ width, height, durationMs });
        expect(count).toBeLessThanOrEqual(100);
        expect(columns * rows).toBeGreaterThanOrEqual(count);
        expect(columns * (rows - 1)).toBeLessThan(count);
        expect((count - 1) * everyMs).toBeLessThan(durationMs);
        expect(count * everyMs).toBeGreaterThanOrEqual(durationMs);
        expect(Math.max(tileWidth, tileHeight)).toBeLessThanOrEqual(160);
      }),
    );
    expect(planStoryboard({ width: 1920, height: 1080, durationMs: 90_000 })).toEqual({ columns: 10, rows: 5, tileWidth: 160, tileHeight: 90, everyMs: 2_000, count: 45 });
  });

  it('shows each moment in its place', async () => {
    // Black, then white from three seconds on: of 0, 2 and 4 s the last alone is white.
    const out = await make('turns-white.mp4', ['-f', 'lavfi', '-i', "color=c=black:s=160x90:r=25:d=5,drawbox=t=fill:c=white:enable='gte(t,3)'", '-c:v', 'libx264', '-preset', 'ultrafast', '-pix_fmt', 'yuv420p']);
    const board = sharp(join(out, 'storyboard.webp'));
    expect(await board.metadata()).toMatchObject({ format: 'webp', width: 480, height: 90 });
    const brightness = await Promise.all(
      [0, 160, 320].map(async (left) => {
        const dots = await board.clone().extract({ left, top: 0, width: 160, height: 90 }).raw().toBuffer();
        return dots.reduce((sum, dot) => sum + dot, 0) / dots.length;
      }),
    );
    expect(brightness.map((mean) => mean > 200)).toEqual([false, false, true]);
  });
});

describe('the waveform', () => {
  it('says how loud each twentieth of a second is', async () => {
    const samples = new Int16Array(WAVE_RATE * 1.02);
    samples.fill(-16_384, WAVE_RATE / 2);
    await writeFile(join(folder, 'half.pcm'), Buffer.from(samples.buffer));
    await writeWaveform(join(folder, 'half.pcm'), join(folder, 'half.json'));
    expect(JSON.parse(await readFile(join(folder, 'half.json'), 'utf8'))).toEqual({ perSecond: 20, peaks: [...Array.from({ length: 10 }, () => 0), ...Array.from({ length: 11 }, () => 50)] });
  });

  it('lies under the film as it is heard, and stays small for the longest', async () => {
    const out = await make('speaks-late.mp4', ['-f', 'lavfi', '-i', 'color=s=160x90:d=4', '-f', 'lavfi', '-i', "aevalsrc='0.05*sin(2000*t)*gte(t,2)':d=4:s=48000", '-c:v', 'libx264', '-preset', 'ultrafast', '-c:a', 'aac']);
    const { perSecond, peaks } = JSON.parse(await readFile(join(out, 'waveform.json'), 'utf8')) as { perSecond: number; peaks: number[] };
    expect(perSecond).toBe(20);
    expect(Math.abs(peaks.length - 80)).toBeLessThanOrEqual(1);
    expect(Math.max(...peaks.slice(0, 38))).toBe(0);
    expect(Math.min(...peaks.slice(42, 78))).toBeGreaterThan(10);
    await writeFile(join(folder, 'long.pcm'), Buffer.alloc((LIMITS.upload.maxDurationMs / 1000) * WAVE_RATE * 2, 0x7f));
    await writeWaveform(join(folder, 'long.pcm'), join(folder, 'long.json'));
    expect((await readFile(join(folder, 'long.json'))).length).toBeLessThan(200_000);
  });
});
