import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

export interface FilmWish {
  name: string;
  seconds: number;
  size?: string;
  framesPerSecond?: number;
  silent?: boolean;
  /** Sound that goes on after the picture. */
  soundSeconds?: number;
  soundOnly?: boolean;
  still?: boolean;
  /** With a tag that turns it by a quarter. */
  turned?: boolean;
  filter?: string;
  indexInFront?: boolean;
  /** Written as it comes, without a length, as a browser's recorder does. */
  live?: boolean;
  /** Noise in place of most of the picture. */
  damaged?: boolean;
}

const run = promisify(execFile);

/** A small film for tests, made with whatever ffmpeg the tests find. */
export async function makeFilm(folder: string, wish: FilmWish): Promise<string> {
  const path = join(folder, wish.name);
  const { size = '320x180', framesPerSecond = 25, seconds } = wish;
  const picture = ['-f', 'lavfi', '-i', `testsrc2=s=${size}:r=${framesPerSecond}:d=${seconds}`];
  const sound = ['-f', 'lavfi', '-i', `sine=f=440:r=48000:d=${wish.soundSeconds ?? seconds}`];
  const codecs = wish.name.endsWith('.webm')
    ? ['-c:v', 'libvpx', '-deadline', 'realtime', '-cpu-used', '8', '-c:a', 'libopus']
    : ['-c:v', 'libx264', '-preset', 'ultrafast', '-pix_fmt', 'yuv420p', '-c:a', 'aac'];
  const inputs = wish.soundOnly ? sound : wish.silent || wish.still ? picture : [...picture, ...sound];
  const output = wish.still ? ['-frames:v', '1', '-update', '1'] : [...(wish.filter ? ['-vf', wish.filter] : []), ...codecs];
  const flags = [...(wish.indexInFront ? ['-movflags', '+faststart'] : []), ...(wish.live ? ['-live', '1'] : [])];
  await run('ffmpeg', ['-v', 'error', '-y', ...inputs, ...output, ...flags, path]);
  if (wish.turned) {
    const turned = join(folder, `turned-${wish.name}`);
    await run('ffmpeg', ['-v', 'error', '-y', '-i', path, '-c', 'copy', '-metadata:s:v:0', 'rotate=90', turned]);
    return turned;
  }
  if (wish.damaged) await scramble(path);
  return path;
}

/** Overwrites what lies between the first bytes and the index. */
async function scramble(path: string): Promise<void> {
  const bytes = await readFile(path);
  const index = bytes.lastIndexOf('moov');
  for (let at = 3_000; at < index - 2_000; at += 1) bytes[at] = (at * 7919) % 251;
  await writeFile(path, bytes);
}
