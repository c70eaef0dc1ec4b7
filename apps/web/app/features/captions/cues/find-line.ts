import type { Cue } from './cue';

/** The one that is seen at a moment; of several the one that came last. */
export function lineAt<Item extends Cue>(lines: readonly Item[], ms: number): Item | undefined {
  return lines.findLast((line) => line.startMs <= ms && ms < line.endMs);
}

/** What is said in the other language meanwhile: cues of which half or more, or half of the line's time, fall together. */
export function linesMeanwhile<Item extends Cue>(source: readonly Item[], { startMs, endMs }: Cue): Item[] {
  return source.filter((cue) => {
    const together = Math.min(endMs, cue.endMs) - Math.max(startMs, cue.startMs);
    return together > 0 && together * 2 >= Math.min(endMs - startMs, cue.endMs - cue.startMs);
  });
}
