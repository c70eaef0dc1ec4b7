import { LIMITS } from '@libs/contracts/limits.js';
import type { Cue } from '../parse-captions.js';

/** Two lines of what is usual on a screen; letters that are as wide as high take twice the room (Netflix and BBC guidelines: 42 and 37, 16 for Chinese). */
const LINE = 42;
const WIDE_LINE = 20;
/** A caption stays no longer than this; milliseconds. */
const LONGEST_MS = 7_000;

const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
const STOP = /[.!?…,;:。！？，、؟،؛]$/;

/** What an engine wrote down as captions one can read: long stretches become several, each of two lines at most, all within the film. */
export function shapeCues(said: readonly Cue[], durationMs: number | null): Cue[] {
  const end = durationMs ?? Infinity;
  return said
    .flatMap(split)
    .filter(({ startMs }) => startMs < end)
    .map((cue) => ({ ...cue, endMs: Math.min(cue.endMs, end), text: wrapLines(cue.text) }))
    .slice(0, LIMITS.captions.maxCues);
}

/** One or two lines of about the same length. */
export function wrapLines(text: string): string {
  const words = text.replace(/\s+/g, ' ').trim();
  if (words.length <= lineOf(words)) return words;
  const middle = words.length / 2;
  const places = breaksOf(words);
  const place = places.reduce((best, one) => (Math.abs(one - middle) < Math.abs(best - middle) ? one : best), places[0] ?? words.length);
  return `${words.slice(0, place).trim()}\n${words.slice(place).trim()}`.trim();
}

function lineOf(text: string): number {
  return WIDE.test(text) ? WIDE_LINE : LINE;
}

/** Where a line may end: before a word; between letters where words are not parted. */
function breaksOf(text: string): number[] {
  const places = [...text.matchAll(/ (?=\S)/g)].map(({ index }) => index + 1);
  return places.length > 0 || !WIDE.test(text) ? places : [...text.matchAll(/./gu)].slice(1).map(({ index }) => index);
}

/** By as many as are needed, each as long as it has words, where a sentence pauses if there is such a place nearby. */
function split(cue: Cue): Cue[] {
  const text = cue.text.replace(/\s+/g, ' ').trim();
  const parts = Math.max(Math.ceil(text.length / (2 * lineOf(text))), Math.ceil((cue.endMs - cue.startMs) / LONGEST_MS));
  if (parts <= 1 || text.length < 2 * parts) return [{ ...cue, text }];
  const ends = [...breaksOf(text), text.length];
  const pieces: string[] = [];
  let from = 0;
  for (let part = 1; part <= parts && from < text.length; part += 1) {
    const aim = (text.length * part) / parts;
    const reach = text.length / parts / 3;
    const near = ends.filter((place) => place > from && Math.abs(place - aim) <= reach);
    const pause = near.find((place) => STOP.test(text.slice(from, place).trim()));
    const place = part === parts ? text.length : (pause ?? ends.find((one) => one > from && one >= aim) ?? text.length);
    pieces.push(text.slice(from, place).trim());
    from = place;
  }
  let at = cue.startMs;
  let written = 0;
  const all = pieces.reduce((sum, piece) => sum + piece.length, 0);
  return pieces.map((piece) => {
    written += piece.length;
    const endMs = Math.round(cue.startMs + ((cue.endMs - cue.startMs) * written) / all);
    const made = { startMs: at, endMs: Math.max(endMs, at + 1), text: piece };
    at = made.endMs;
    return made;
  });
}
