import { existsSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { makeTestFilm } from '../../tools/sample-films/test-film.mjs';

const require = createRequire(join(process.cwd(), 'package.json'));

/** A real film with sound where one lies beside the repository, else one that is drawn for the occasion; 12 seconds and more. */
export async function filmWithSound(): Promise<string> {
  const real = resolve('../shared/media/street-with-sound.mp4');
  if (existsSync(real)) return real;
  const path = join(await mkdtemp(join(tmpdir(), 'citylore-film-')), 'street.mp4');
  await makeTestFilm(path, { seconds: 12, width: 640, height: 360, sound: true, ffmpeg: ffmpeg() });
  return path;
}

function ffmpeg(): string {
  if (process.env.FFMPEG_PATH) return process.env.FFMPEG_PATH;
  if ((process.env.PATH ?? '').split(':').some((folder) => existsSync(join(folder, 'ffmpeg')))) return 'ffmpeg';
  return (require('@ffmpeg-installer/ffmpeg') as { path: string }).path;
}
