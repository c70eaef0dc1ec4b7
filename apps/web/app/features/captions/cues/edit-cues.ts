import { LIMITS } from '../../../../../../libs/contracts/limits.js';
import { type Cue, inOrder, type Line } from './cue';
import { partsWords, readingNorm } from './reading-norms';
import { countCharacters } from './reading-hints';

/** No cue is made shorter than this, milliseconds. */
export const LEAST_MS = 100;
const NEW_MS = 2_000;

type Lines = readonly Line[];

/** Every act answers with a new list in order, or with the very same list where it changes nothing. */
export function setText(lines: Lines, key: number, text: string): Lines {
  const limited = text.slice(0, LIMITS.captions.cueCharacters);
  return lines.some((line) => line.key === key && line.text !== limited) ? lines.map((line) => (line.key === key ? { ...line, text: limited } : line)) : lines;
}

/** A beginning behind the end takes the end along, and the other way round: the length stays. */
export function setTimes(lines: Lines, key: number, { startMs, endMs }: { startMs?: number; endMs?: number }): Lines {
  const line = lines.find((one) => one.key === key);
  if (!line) return lines;
  const length = Math.max(LEAST_MS, line.endMs - line.startMs);
  let start = Math.max(0, Math.round(startMs ?? line.startMs));
  let end = Math.round(endMs ?? line.endMs);
  if (end < start + LEAST_MS) {
    if (startMs === undefined) start = Math.max(0, end - length);
    end = Math.max(end, startMs === undefined ? start + LEAST_MS : start + length);
  }
  if (start === line.startMs && end === line.endMs) return lines;
  return inOrder(lines.map((one) => (one.key === key ? { ...one, startMs: start, endMs: end } : one)));
}

/** In two where the words are parted; in time where the film stands, else as the letters divide it. */
export function splitLine(lines: Lines, key: number, at: { character: number; ms?: number; newKey: number }): Lines {
  const line = lines.find((one) => one.key === key);
  if (!line || line.endMs - line.startMs < 2 * LEAST_MS || lines.length >= LIMITS.captions.maxCues) return lines;
  const character = at.character > 0 && at.character < line.text.length ? at.character : middleOf(line.text);
  const first = line.text.slice(0, character).trim();
  const second = line.text.slice(character).trim();
  const letters = countCharacters(first) + countCharacters(second);
  const share = letters > 0 ? countCharacters(first) / letters : 0.5;
  const isInside = at.ms !== undefined && at.ms >= line.startMs + LEAST_MS && at.ms <= line.endMs - LEAST_MS;
  const wanted = isInside ? (at.ms ?? 0) : line.startMs + (line.endMs - line.startMs) * share;
  const cut = Math.round(Math.min(line.endMs - LEAST_MS, Math.max(line.startMs + LEAST_MS, wanted)));
  return inOrder(
    lines.flatMap((one) =>
      one.key === key
        ? [
            { ...one, endMs: cut, text: first },
            { key: at.newKey, startMs: cut, endMs: line.endMs, text: second },
          ]
        : [one],
    ),
  );
}

/** The space or line break nearest to the middle. */
function middleOf(text: string): number {
  const middle = text.length / 2;
  const breaks = [...text.matchAll(/\s+/g)].map(({ index }) => index);
  return breaks.toSorted((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0] ?? Math.ceil(middle);
}

/** With the one after it: on one line where that holds both. */
export function mergeLine(lines: Lines, key: number, language: string): Lines {
  const at = lines.findIndex((one) => one.key === key);
  const line = lines[at];
  const next = lines[at + 1];
  if (!line || !next) return lines;
  const texts = [line.text.trim(), next.text.trim()].filter((text) => text !== '');
  const joined = texts.join(partsWords(language) ? ' ' : '');
  const text = joined.includes('\n') || countCharacters(joined) > readingNorm(language).perLine ? texts.join('\n') : joined;
  if (text.length > LIMITS.captions.cueCharacters) return lines;
  const merged = { ...line, endMs: Math.max(line.endMs, next.endMs), text };
  return [...lines.slice(0, at), merged, ...lines.slice(at + 2)];
}

/** On two lines of about the same length; on one where that holds it. */
export function wrapLine(lines: Lines, key: number, language: string): Lines {
  const line = lines.find((one) => one.key === key);
  if (!line) return lines;
  const isParted = partsWords(language);
  const text = line.text.split(/\s*\n\s*/).join(isParted ? ' ' : '').trim();
  if (text.length < 2 || countCharacters(text) <= readingNorm(language).perLine) return setText(lines, key, text);
  const cut = isParted ? middleOf(text) : Math.ceil(text.length / 2);
  return setText(lines, key, `${text.slice(0, cut).trim()}\n${text.slice(cut).trim()}`);
}

/** All, or all from one line on; never before the beginning of the film. */
export function shiftLines(lines: Lines, byMs: number, from?: number): Lines {
  const at = from === undefined ? 0 : lines.findIndex((one) => one.key === from);
  const first = lines[at];
  if (!first) return lines;
  const by = Math.max(Math.round(byMs), -first.startMs);
  if (by === 0) return lines;
  return inOrder(lines.map((line, index) => (index < at ? line : { ...line, startMs: line.startMs + by, endMs: line.endMs + by })));
}

/** After a line, in the room that there is; without one, where the film stands. */
export function addLine(lines: Lines, newKey: number, { after, ms = 0 }: { after?: number; ms?: number }): Lines {
  if (lines.length >= LIMITS.captions.maxCues) return lines;
  const before = lines.find((one) => one.key === after);
  const startMs = Math.max(0, Math.round(before ? before.endMs : ms));
  const next = lines.find((one) => one.startMs >= startMs && one.key !== after);
  const room = next ? next.startMs - startMs : NEW_MS;
  const endMs = startMs + (room >= LEAST_MS * 3 ? Math.min(NEW_MS, room) : NEW_MS / 2);
  const at = before ? lines.indexOf(before) + 1 : lines.findLastIndex((one) => one.startMs <= startMs) + 1;
  return inOrder([...lines.slice(0, at), { key: newKey, startMs, endMs, text: '' }, ...lines.slice(at)]);
}

/** Without that line. */
export function removeLine(lines: Lines, key: number): Lines {
  return lines.some((one) => one.key === key) ? lines.filter((one) => one.key !== key) : lines;
}

/** An empty line for each cue of another language whose time nothing of these lines covers. */
export function takeTimes(lines: Lines, source: readonly Cue[], newKey: () => number): Lines {
  const isCovered = (cue: Cue) => lines.some((line) => Math.min(line.endMs, cue.endMs) - Math.max(line.startMs, cue.startMs) > (cue.endMs - cue.startMs) / 2);
  const added = source.filter((cue) => !isCovered(cue)).slice(0, LIMITS.captions.maxCues - lines.length);
  return added.length === 0 ? lines : inOrder([...lines, ...added.map(({ startMs, endMs }) => ({ key: newKey(), startMs, endMs, text: '' }))]);
}
