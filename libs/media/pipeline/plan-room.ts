import { statfs } from 'node:fs/promises';
import { FilmFailure } from '../film-failure.types.js';
import type { Rung } from './choose-ladder.js';

const MiB = 1024 * 1024;
/** What the rate control may go beyond, and what is written around the stream. */
const MARGIN = 1.5;
const LEAST_MIB = 64;
/** Sound in two qualities and its bare samples (8,000 of 16 bits a second), bits a second. */
const SOUND_BITS = 128_000 + 48_000 + 128_000;
/** Of the rate that is allowed, films take about half. */
const USUAL_SHARE = 0.5;

/** The largest file that making a film of this length may write, MiB. */
export function largestFileMiB(durationMs: number, ladder: readonly Pick<Rung, 'maxRate'>[]): number {
  const rate = Math.max(SOUND_BITS, ...ladder.map(({ maxRate }) => maxRate));
  return LEAST_MIB + Math.ceil(((durationMs / 1000) * rate * MARGIN) / 8 / MiB);
}

/** Bytes that a run will most likely write beside its source: the ladder, the files to keep, the sound. */
export function bytesNeeded(durationMs: number, ladder: readonly Pick<Rung, 'maxRate'>[]): number {
  const rates = ladder.reduce((sum, { maxRate }) => sum + maxRate, 0);
  return Math.ceil(((durationMs / 1000) * (rates * USUAL_SHARE * 1.3 + SOUND_BITS * 2)) / 8) + 4 * MiB;
}

/** Says at the beginning, and not after an hour, that the disk has no room for what a film will take. */
export async function mustHaveRoom(folder: string, bytes: number): Promise<void> {
  const { bavail, bsize } = await statfs(folder);
  const free = bavail * bsize;
  if (free < bytes) throw new FilmFailure('STORAGE_FULL', {}, `${Math.ceil(bytes / MiB)} MiB needed for scratch, ${Math.floor(free / MiB)} free`);
}
