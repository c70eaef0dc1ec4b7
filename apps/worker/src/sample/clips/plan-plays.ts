import { PARTS } from '@libs/media/figures/read-play.js';
import type { SamplePlays } from './plays-files.js';

const DAY_MS = 24 * 3_600_000;
/** Browsers that die tell nothing of what was watched. */
const TOLD = 0.87;

export interface WatchedClip {
  filmId: string;
  durationMs: number;
  publishedAt: Date;
  /** Passages that answer questions, which are watched alone too; seconds. */
  passages: readonly { startSeconds: number; endSeconds: number }[];
}

/** What the pages of a day would have sent, as the player writes it. */
export interface DayOfPlays {
  day: Date;
  begun: object[];
  watched: object[];
}

/** Viewings of the days before the loading, each day complete: the same each time, so that a loading that was interrupted knows what is missing. */
export function planPlays(plays: SamplePlays, clip: WatchedClip, loadedAt: Date): DayOfPlays[] {
  const chance = chanceOf(plays.clip);
  const today = Math.floor(loadedAt.getTime() / DAY_MS);
  const first = Math.floor(clip.publishedAt.getTime() / DAY_MS) + 1;
  const days = Array.from({ length: Math.max(0, today - Math.max(first, today - plays.days)) }, (_, index) => today - 1 - index).reverse();
  if (days.length === 0) return [];
  const weights = days.map((day) => [day, likely(day, first) * (0.5 + chance())] as const);
  const planned = new Map<number, DayOfPlays>(days.map((day) => [day, { day: new Date(day * DAY_MS + DAY_MS / 2), begun: [], watched: [] }]));
  for (let viewing = 0; viewing < plays.plays; viewing += 1) {
    const { begun, watched } = planned.get(oneOf(weights, chance())) as DayOfPlays;
    const zone = oneOf(Object.entries(plays.zones), chance());
    const elsewhere = chance() < plays.elsewhere;
    begun.push({ film: clip.filmId, begin: true, ...(zone ? { zone } : {}), elsewhere });
    const captions = oneOf(Object.entries(plays.captions), chance());
    const parts = partsOf(plays, clip, chance);
    if (chance() < TOLD) watched.push({ film: clip.filmId, watched: parts, first: true, ...(captions ? { captions } : {}) });
  }
  return [...planned.values()].filter(({ begun }) => begun.length > 0);
}

/** New clips are looked at more than old ones, and working days bring more than the end of a week. */
function likely(day: number, first: number): number {
  const weekend = [0, 6].includes(new Date(day * DAY_MS).getUTCDay());
  return (0.4 + Math.exp((first - day) / 12)) * (weekend ? 0.55 : 1);
}

/** To the end, a passage alone, or from the beginning to where it is left. */
function partsOf({ whole, passage }: SamplePlays, { durationMs, passages }: WatchedClip, chance: () => number): number[] {
  const kind = chance();
  const place = chance();
  if (kind < whole) return range(0, PARTS - 1);
  const alone = passages[Math.floor(place * passages.length)];
  if (kind < whole + passage && alone) return range(partAt(alone.startSeconds, durationMs), partAt(alone.endSeconds, durationMs));
  // Most who leave do so early.
  return range(0, Math.floor(PARTS * (0.04 + 0.9 * place * place)));
}

const partAt = (seconds: number, durationMs: number) => Math.min(PARTS - 1, Math.floor((seconds * 1000 * PARTS) / durationMs));

const range = (from: number, to: number) => Array.from({ length: Math.max(1, to - from + 1) }, (_, index) => from + index);

function oneOf<T>(weighted: readonly (readonly [T, number])[], at: number): T {
  let left = at * weighted.reduce((sum, [, weight]) => sum + weight, 0);
  const found = weighted.find(([, weight]) => (left -= weight) < 0) ?? weighted.at(-1);
  if (!found) throw new Error('There is nothing to choose from');
  return found[0];
}

/** Numbers between 0 and 1 that follow from a name (mulberry32). */
function chanceOf(name: string): () => number {
  let state = 0;
  for (const character of name) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x9e3779b1);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
