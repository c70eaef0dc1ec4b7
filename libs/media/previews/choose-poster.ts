import { copyFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';

/** Stills a poster is chosen from, by us or by a person; evenly spread. */
export const STILLS = 6;
/** About a third into the film people and places are usually in the picture. */
const WISHED = 2;
/** Average brightness, 0-255: outside of it a still is a fade, a title card or a hand on the lens. */
const BRIGHTNESS = { min: 24, max: 232 };
/** Bits a pixel: a plain surface has hardly any. */
const DETAIL = 2;

// Each picture is read once. The cache would hold memory for it, and open the files of runs that are long tidied away.
sharp.cache(false);
// One picture after another; more threads would only hold more memory beside ffmpeg's.
sharp.concurrency(1);

/** Makes poster.jpg and poster-640.webp of the best of the stills in the folder; answers how many stills there are. */
export async function choosePoster(folder: string): Promise<number> {
  const numbers = (await readdir(folder)).flatMap((name) => (/^still-\d\.webp$/.test(name) ? [Number(name[6])] : [])).sort((a, b) => a - b);
  const nearest = numbers.toSorted((a, b) => Math.abs(a - WISHED - 1) - Math.abs(b - WISHED - 1));
  let best = { number: 0, score: -1 };
  for (const number of nearest) {
    const score = await worth(join(folder, `still-${number}.webp`));
    if (score > best.score) best = { number, score };
    if (score >= DETAIL) break;
  }
  if (best.number === 0) return 0;
  await copyFile(join(folder, `still-${best.number}.jpg`), join(folder, 'poster.jpg'));
  await copyFile(join(folder, `still-${best.number}.webp`), join(folder, 'poster-640.webp'));
  return numbers.length;
}

/** How much there is to see; next to nothing where it is all dark or all bright. */
async function worth(path: string): Promise<number> {
  const { channels, entropy } = await sharp(path).stats();
  const brightness = channels.slice(0, 3).reduce((sum, { mean }) => sum + mean, 0) / Math.min(3, channels.length);
  return brightness >= BRIGHTNESS.min && brightness <= BRIGHTNESS.max ? entropy : entropy / 100;
}
