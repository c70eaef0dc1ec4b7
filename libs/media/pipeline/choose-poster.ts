import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { CANDIDATES } from './write-command.js';

/** About a third into the film people and places are usually in the picture. Counted from 0. */
const WISHED = Math.floor(CANDIDATES / 3);
/** Average brightness, 0-255: outside of it a still is a fade, a title card or a hand on the lens. */
const BRIGHTNESS = { min: 24, max: 232 };
/** Bits a pixel: a plain surface has hardly any. */
const DETAIL = 2;
const SMALL_WIDTH = 640;

// Each picture is read once. The cache would hold memory for it, and open the files of runs that are long tidied away.
sharp.cache(false);
// One picture after another; more threads would only hold more memory beside ffmpeg's.
sharp.concurrency(1);

/** Makes poster.jpg and poster-640.webp of the stills in the folder; false where there is none. */
export async function choosePoster(folder: string): Promise<boolean> {
  const stills = (await readdir(folder)).filter((name) => /^still-\d+\.jpg$/.test(name)).sort();
  if (stills.length === 0) return false;
  const nearest = stills.map((name, index) => ({ name, distance: Math.abs(index - Math.min(WISHED, stills.length - 1)) })).sort((a, b) => a.distance - b.distance);
  let best = { path: '', score: -1 };
  for (const { name } of nearest) {
    const path = join(folder, name);
    const score = await worth(path);
    if (score > best.score) best = { path, score };
    if (score >= DETAIL) break;
  }
  await sharp(best.path).jpeg({ quality: 82, mozjpeg: true }).toFile(join(folder, 'poster.jpg'));
  await sharp(best.path).resize({ width: SMALL_WIDTH, withoutEnlargement: true }).webp({ quality: 74 }).toFile(join(folder, 'poster-640.webp'));
  return true;
}

/** How much there is to see; next to nothing where it is all dark or all bright. */
async function worth(path: string): Promise<number> {
  const { channels, entropy } = await sharp(path).stats();
  const brightness = channels.slice(0, 3).reduce((sum, { mean }) => sum + mean, 0) / Math.min(3, channels.length);
  return brightness >= BRIGHTNESS.min && brightness <= BRIGHTNESS.max ? entropy : entropy / 100;
}
