import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import sharp from 'sharp';
import { Config } from '@libs/platform/config/config.js';
import { madeFiles } from '../testing/made-files.js';
import { makeFilm } from '../testing/make-film.js';
import { FilmTools } from './film-tools.service.js';
import { probeFilm } from './probe-film.js';
import { transcodeFilm } from './transcode-film.js';

const run = promisify(execFile);
const environment = { CITYLORE_ORIGIN: 'http://localhost', DATABASE_URL: 'postgres://localhost/none', SMTP_URL: 'smtp://localhost' };
const system = new FilmTools(new Config(environment), pino({ level: 'silent' }));
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'transcode-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function make(path: string, name: string, tools = system) {
  const out = join(folder, name);
  await mkdir(out);
  const signal = new AbortController().signal;
  const percents: number[] = [];
  const facts = await probeFilm(path, { tools, folder: out, signal });
  const made = await transcodeFilm(path, facts, { tools, folder: out, signal, progress: (percent) => percents.push(percent) });
  return { ...made, out, percents };
}

/** What a player of another make says about a playlist or file. */
async function streams(path: string): Promise<Record<string, string>[]> {
  const { stdout } = await run('ffprobe', ['-v', 'error', '-of', 'json', '-show_entries', 'stream=codec_type,codec_name,width,height,start_time,profile,channels', path]);
  return (JSON.parse(stdout) as { streams: Record<string, string>[] }).streams;
}

describe('transcoding', () => {
  it('makes a ladder with sound apart, a file to keep and a poster, in one reading', async () => {
    const { out, renditions, files, loudness, percents } = await make(await makeFilm(folder, { name: 'sound.mp4', seconds: 5, size: '640x360' }), 'with-sound');
    expect(files.at(-1)).toBe('master.m3u8');
    expect(renditions.map(({ kind, height, path }) => [kind, height, path])).toEqual([
      ['VIDEO', 360, 'v360.mp4'],
      ['VIDEO', 240, 'v240.mp4'],
      ['AUDIO', null, 'audio.mp4'],
      ['DOWNLOAD', 360, 'download.mp4'],
      ['DOWNLOAD', 240, 'saver.mp4'],
      ['DOWNLOAD', null, 'sound.m4a'],
      ['WAVEFORM', null, 'waveform.json'],
      ['POSTER', null, 'poster.jpg'],
      ['POSTER', null, 'poster-640.webp'],
      ['STORYBOARD', null, 'storyboard.webp'],
      ...[1, 2, 3, 4, 5, 6].flatMap((number) => [['STILL', null, `still-${number}.jpg`], ['STILL', null, `still-${number}.webp`]]),
    ]);
    for (const { path, bytes } of renditions) expect((await stat(join(out, path))).size).toBe(bytes);
    expect(loudness).toBeLessThan(-5);
    expect(percents.every((percent) => percent >= 0 && percent <= 99)).toBe(true);

    const master = await readFile(join(out, 'master.m3u8'), 'utf8');
    expect(master).toMatch(/#EXT-X-MEDIA:TYPE=AUDIO,GROUP-ID="sound".*URI="audio.m3u8"/);
    expect(master.match(/BANDWIDTH=\d+,AVERAGE-BANDWIDTH=\d+,RESOLUTION=(640x360|426x240),FRAME-RATE=25.000,CODECS="avc1.64[0-9a-f]{4},mp4a.40.2",AUDIO="sound"/g)).toHaveLength(2);
    const played = await streams(join(out, 'master.m3u8'));
    expect(played.map(({ codec_name }) => codec_name).sort()).toEqual(['aac', 'h264', 'h264']);
    // Sound and picture begin together.
    for (const { start_time } of played) expect(Math.abs(Number(start_time))).toBeLessThan(0.03);

    const kept = await streams(join(out, 'download.mp4'));
    expect(kept).toMatchObject([{ codec_name: 'h264', height: 360 }, { codec_name: 'aac' }]);
    const bytes = await readFile(join(out, 'download.mp4'));
    expect(bytes.indexOf('moov')).toBeLessThan(bytes.indexOf('mdat'));
    expect(await sharp(join(out, 'poster.jpg')).metadata()).toMatchObject({ width: 640, height: 360, format: 'jpeg' });
  });

  it('cuts every rendition at the same moments', async () => {
    const { out } = await make(await makeFilm(folder, { name: 'long.mp4', seconds: 9, size: '640x360', silent: true, framesPerSecond: 12 }), 'aligned');
    const lengths = async (name: string) => (await readFile(join(out, name), 'utf8')).match(/#EXTINF:[\d.]+/g);
    expect(await lengths('v360.m3u8')).toEqual(await lengths('v240.m3u8'));
    expect(await lengths('v360.m3u8')).toEqual(['#EXTINF:4.000000', '#EXTINF:4.000000', '#EXTINF:1.000000']);
  });

  it('plays a silent film without a group of sound, and an upright one upright', async () => {
    const { out, renditions } = await make(await makeFilm(folder, { name: 'upright.mp4', seconds: 2, turned: true, silent: true }), 'upright');
    expect(renditions.map(({ kind }) => kind)).toEqual(['VIDEO', 'DOWNLOAD', 'POSTER', 'POSTER', 'STORYBOARD', ...Array.from({ length: 12 }, () => 'STILL')]);
    expect(await readFile(join(out, 'master.m3u8'), 'utf8')).not.toMatch(/AUDIO|mp4a/);
    expect(await streams(join(out, 'master.m3u8'))).toMatchObject([{ width: 180, height: 320 }]);
  });

  it('halves high frame rates and takes a film of one breath', async () => {
    const { out } = await make(await makeFilm(folder, { name: 'fast.mp4', seconds: 0.6, framesPerSecond: 60 }), 'fast');
    expect(await readFile(join(out, 'master.m3u8'), 'utf8')).toMatch(/FRAME-RATE=30.000/);
    expect((await stat(join(out, 'poster.jpg'))).size).toBeGreaterThan(1000);
  });

  it('lets the sound go on over the last picture', async () => {
    const { out } = await make(await makeFilm(folder, { name: 'sermon.mp4', seconds: 1, soundSeconds: 5 }), 'sermon');
    expect(await readFile(join(out, 'audio.m3u8'), 'utf8')).toMatch(/#EXTINF:4\..*\n.*\n.*\n#EXTINF:1\./);
  });

  it('takes no dark still for the poster', async () => {
    const dark = await makeFilm(folder, { name: 'dark.mp4', seconds: 3, silent: true, filter: "drawbox=t=fill:c=black:enable='lt(t,2.2)'" });
    const { out } = await make(dark, 'dark');
    const { channels } = await sharp(join(out, 'poster.jpg')).stats();
    expect(Math.max(...channels.map(({ mean }) => mean))).toBeGreaterThan(50);
  });

  it('leaves out where and with what it was filmed', async () => {
    const film = await makeFilm(folder, { name: 'tagged.mp4', seconds: 1 });
    const tagged = join(folder, 'located.mp4');
    await run('ffmpeg', ['-v', 'error', '-i', film, '-c', 'copy', '-movflags', 'use_metadata_tags', '-metadata', 'location=+48.85+002.35/', '-metadata', 'comment=a-private-note', tagged]);
    expect((await readFile(tagged)).includes('+48.85')).toBe(true);
    const { out, files } = await make(tagged, 'located');
    for (const name of files) {
      const bytes = await readFile(join(out, name));
      expect(bytes.includes('+48.85') || bytes.includes('a-private-note')).toBe(false);
    }
  });

  it('does the same with the old build that npm brings', async () => {
    const packages = new URL('../../../node_modules/', import.meta.url).pathname;
    const old = new FilmTools(
      new Config({ ...environment, FFMPEG_PATH: `${packages}@ffmpeg-installer/linux-x64/ffmpeg`, FFPROBE_PATH: `${packages}@ffprobe-installer/linux-x64/ffprobe` }),
      pino({ level: 'silent' }),
    );
    const { out, renditions } = await make(await makeFilm(folder, { name: 'old.mp4', seconds: 2, turned: true }), 'old', old);
    expect(renditions.map(({ path }) => path).sort()).toEqual(madeFiles({ playlists: false }));
    const played = await streams(join(out, 'master.m3u8'));
    expect(played).toEqual(expect.arrayContaining([expect.objectContaining({ codec_name: 'h264', width: 180, height: 320 }), expect.objectContaining({ codec_name: 'aac' })]));
    for (const { start_time } of played) expect(Math.abs(Number(start_time))).toBeLessThan(0.03);
  });
});
