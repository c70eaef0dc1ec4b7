import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * Writes a cheap moving picture for tests, with a tone unless `sound` is false; the same seed gives the same film.
 * Only filters that ffmpeg has had since 4.1 are used.
 */
export async function makeTestFilm(
  path,
  { seconds = 3, width = 320, height = 180, fps = 25, sound = true, seed = 1, ffmpeg = 'ffmpeg' } = {},
) {
  const hue = (seed * 47) % 360;
  const picture = `testsrc=size=${width}x${height}:rate=${fps}:duration=${seconds},hue=h=${hue}`;
  const tone = `sine=frequency=${220 + ((seed * 37) % 440)}:sample_rate=48000:duration=${seconds}`;
  await run(ffmpeg, [
    '-y',
    '-loglevel',
    'error',
    '-f',
    'lavfi',
    '-i',
    picture,
    ...(sound ? ['-f', 'lavfi', '-i', tone] : []),
    '-c:v',
    'libx264',
    '-preset',
    'ultrafast',
    '-pix_fmt',
    'yuv420p',
    '-threads',
    '1',
    ...(sound ? ['-c:a', 'aac', '-b:a', '64k'] : []),
    '-t',
    String(seconds),
    '-fflags',
    '+bitexact',
    '-movflags',
    '+faststart',
    path,
  ]);
  return path;
}
