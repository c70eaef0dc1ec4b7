import type { Cue } from '../parse-captions.js';

type Line = Pick<Cue, 'startMs' | 'endMs'>;

/** Where a line that read like this is now: the nearest in time that still does; -1 where none does. */
export function findLine(cues: readonly Cue[], { startMs }: Line, text: string): number {
  let nearest = -1;
  for (const [index, cue] of cues.entries()) {
    if (cue.text !== text) continue;
    if (nearest === -1 || Math.abs(cue.startMs - startMs) < Math.abs((cues[nearest]?.startMs ?? 0) - startMs)) nearest = index;
  }
  return nearest;
}

/** Whether what is seen at that time reads like this. */
export function readsThere(cues: readonly Cue[], { startMs, endMs }: Line, text: string): boolean {
  return cues.some((cue) => cue.text === text && cue.startMs < endMs && cue.endMs > startMs);
}
