/** Words and when they are seen, milliseconds; lines of a caption are parted by a line feed. */
export interface Cue {
  startMs: number;
  endMs: number;
  text: string;
}

/** A cue on the page: its key stays as long as the page is open, whatever becomes of its place. */
export interface Line extends Cue {
  key: number;
}

/** In the order they are seen; those of one moment stay as they were. */
export function inOrder<Item extends Cue>(cues: readonly Item[]): Item[] {
  return cues.toSorted((a, b) => a.startMs - b.startMs || a.endMs - b.endMs);
}

/** The same words at the same time. */
export function isSameCue(one: Cue, other: Cue): boolean {
  return one.startMs === other.startMs && one.endMs === other.endMs && one.text === other.text;
}

/** The same cues in the same order. */
export function isSameTrack(one: readonly Cue[], other: readonly Cue[]): boolean {
  return one.length === other.length && one.every((cue, index) => isSameCue(cue, other[index] ?? { startMs: -1, endMs: -1, text: '' }));
}

/** What a server takes: lines that nobody has written anything into yet stay with who writes. */
export function writtenCues(lines: readonly Cue[]): Cue[] {
  return inOrder(lines.filter(({ text }) => text.trim() !== '')).map(({ startMs, endMs, text }) => ({ startMs, endMs, text: tidy(text) }));
}

/** As the server keeps it: no empty lines, nothing but words at the ends. */
function tidy(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}
