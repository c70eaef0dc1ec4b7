import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Limits } from '@libs/platform/process/run-confined.js';
import type { Motion } from './choose-ladder.js';
import type { FilmTools } from './film-tools.service.js';
import { CAREFUL } from './known-codecs.types.js';
import type { FilmFacts } from './read-facts.js';

/** Where pieces are looked at, as shares of the film, and how long each is. */
const PIECES = [0.1, 0.3, 0.5, 0.7, 0.9];
const PIECE_SECONDS = 1;
/** Looked at this often a second, and this small: each dot is the mean of many, so that noise is no movement. */
const LOOKS = 8;
const SIZE = { width: 96, height: 54 };
/** A shorter film costs less than finding out would save. */
const WORTH_MS = 10_000;
/** Brightness (of 255) by which a dot must differ to have moved. */
const NOISE = 10;
/** Share of the dots that move from look to look. */
const STILL = 0.004;
const CALM = 0.05;
const LIMITS: Limits = { cpuSeconds: 60, wallSeconds: 60, memoryMiB: 6_000, fileMiB: 2, outputCharacters: 4_000 };

/**
 * How much moves in a film: decodes five seconds of it, spread over its length, each from the key frame before (to go on to
 * the very moment would cost more than it tells). Where it cannot be told, as in a file that
 * has no index to jump by, the film is taken for a lively one and gets the whole ladder.
 */
export async function measureMotion(source: string, facts: FilmFacts, { tools, folder, signal }: { tools: FilmTools; folder: string; signal: AbortSignal }): Promise<Motion> {
  const seconds = (facts.durationMs ?? 0) / 1000;
  if (seconds * 1000 < WORTH_MS) return 'LIVELY';
  const inputs = PIECES.flatMap((share) => [...CAREFUL, '-noaccurate_seek', '-ss', (seconds * share).toFixed(2), '-t', String(PIECE_SECONDS), '-i', `file:${source}`]);
  const outputs = PIECES.flatMap((_, index) => [
    ...['-map', `${index}:${facts.picture}`, '-vf', `setpts=PTS-STARTPTS,fps=${LOOKS},scale=${SIZE.width}:${SIZE.height}:flags=area,format=gray`],
    ...['-f', 'rawvideo', pieceName(index)],
  ]);
  const run = await tools.run('ffmpeg', ['-v', 'error', '-nostdin', '-y', ...inputs, ...outputs], { folder, signal, limits: LIMITS });
  if (run.code !== 0) return 'LIVELY';
  const moving = await Promise.all(PIECES.map(async (_, index) => movingShare(await readFile(join(folder, pieceName(index))).catch(() => Buffer.alloc(0)))));
  // One lively piece among calm ones is an opening or a cut; two are the film.
  return motionOf(moving.toSorted((a, b) => b - a)[1] ?? 1);
}

/** What a share of moving dots is called. */
export function motionOf(share: number): Motion {
  if (share < STILL) return 'STILL';
  return share < CALM ? 'CALM' : 'LIVELY';
}

/** Mean share of the dots that differ from one picture to the next; all, where there are no two pictures. */
export function movingShare(pictures: Buffer, dots = SIZE.width * SIZE.height): number {
  const steps = Math.floor(pictures.length / dots) - 1;
  if (steps < 1) return 1;
  let moved = 0;
  for (let at = 0; at < steps * dots; at += 1) if (Math.abs((pictures[at] ?? 0) - (pictures[at + dots] ?? 0)) > NOISE) moved += 1;
  return moved / (steps * dots);
}

function pieceName(index: number): string {
  return `motion-${index}.gray`;
}
