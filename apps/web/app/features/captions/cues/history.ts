import type { Line } from './cue';

type Lines = readonly Line[];

/** What can be undone and done again. */
export interface History {
  past: readonly Lines[];
  now: Lines;
  future: readonly Lines[];
  /** Acts of one name in a row are one step: a word that is typed is not undone letter by letter. */
  name?: string;
}

/** So many steps back are kept. */
const STEPS = 200;

/** Nothing to undo yet. */
export function beginHistory(lines: Lines): History {
  return { past: [], now: lines, future: [] };
}

/** The lines after an act; the same lines are no step. */
export function record(history: History, lines: Lines, name?: string): History {
  if (lines === history.now) return history;
  if (name !== undefined && name === history.name) return { ...history, now: lines, future: [] };
  return { past: [...history.past.slice(1 - STEPS), history.now], now: lines, future: [], name };
}

/** One step back, as long as there is one. */
export function undo({ past, now, future }: History): History {
  const before = past.at(-1);
  return before ? { past: past.slice(0, -1), now: before, future: [now, ...future] } : { past, now, future };
}

/** One step on again, as long as there is one. */
export function redo({ past, now, future }: History): History {
  const [next, ...rest] = future;
  return next ? { past: [...past, now], now: next, future: rest } : { past, now, future };
}
