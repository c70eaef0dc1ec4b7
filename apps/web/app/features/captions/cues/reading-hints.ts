import type { Cue } from './cue';
import { LINES_AT_ONCE, LONGEST_MS, type ReadingNorm, SHORTEST_MS } from './reading-norms';

/** What a viewer would stumble over; hints only, nothing is refused for them. */
export type Hint =
  | { kind: 'EMPTY' | 'SHORT' | 'LONG' | 'OVERLAP' | 'PAST_END' }
  | { kind: 'FAST'; is: number; usual: number }
  | { kind: 'WIDE'; is: number; usual: number }
  | { kind: 'LINES'; is: number; usual: number };

/** Letters as they take up room: signs above and below a letter, such as vowels in Arabic, take none. */
export function countCharacters(text: string): number {
  return [...text.normalize('NFC').replaceAll(/[\p{M}\p{Cf}\n]/gu, '')].length;
}

/** Characters a second. */
export function readingSpeed({ startMs, endMs, text }: Cue): number {
  return endMs > startMs ? countCharacters(text) / ((endMs - startMs) / 1000) : 0;
}

export interface Around {
  norm: ReadingNorm;
  next?: Cue;
  /** Length of the film, where it is known. */
  endMs?: number | null;
}

/** All of them for one cue, with the one after it. */
export function hintsFor(cue: Cue, { norm, next, endMs }: Around): Hint[] {
  const hints: Hint[] = [];
  const lines = cue.text.split('\n').filter((line) => line.trim() !== '');
  if (lines.length === 0) hints.push({ kind: 'EMPTY' });
  else {
    const speed = readingSpeed(cue);
    if (speed > norm.perSecond + 0.5) hints.push({ kind: 'FAST', is: Math.round(speed), usual: norm.perSecond });
    const widest = Math.max(...lines.map(countCharacters));
    if (widest > norm.perLine) hints.push({ kind: 'WIDE', is: widest, usual: norm.perLine });
    if (lines.length > LINES_AT_ONCE) hints.push({ kind: 'LINES', is: lines.length, usual: LINES_AT_ONCE });
    if (cue.endMs - cue.startMs < SHORTEST_MS) hints.push({ kind: 'SHORT' });
    if (cue.endMs - cue.startMs > LONGEST_MS) hints.push({ kind: 'LONG' });
  }
  if (next && next.startMs < cue.endMs) hints.push({ kind: 'OVERLAP' });
  if (endMs && cue.startMs >= endMs) hints.push({ kind: 'PAST_END' });
  return hints;
}
