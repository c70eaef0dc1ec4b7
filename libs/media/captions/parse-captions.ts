import { LIMITS } from '@libs/contracts/limits.js';
import { captionTooLong, captionsBackwards, captionsEmpty, captionsNotUnderstood, captionsPastEnd, captionsTooLarge, captionsTooMany } from '../media.errors.js';
import { stripMarkup } from './strip-markup.js';

/** Words and when they are seen; plain text, lines parted by a line feed. */
export interface Cue {
  startMs: number;
  endMs: number;
  text: string;
}

export interface ParsedCaptions {
  /** In the order they are seen. */
  cues: Cue[];
  /** The line each cue stood at, in the same order. */
  lines: number[];
}

/** No film lasts a day; programs that show a line to the end let it end in hundreds of hours. Milliseconds. */
export const LATEST_MS = 24 * 3_600_000;

/** Hours may be left out; SRT parts milliseconds by a comma and some write fewer than three digits. */
const TIME = String.raw`(?:(\d{1,4}):)?(\d{1,2}):(\d{2})(?:[.,](\d{1,3}))?`;
const TIMING = new RegExp(String.raw`^\s*${TIME}\s*-->\s*${TIME}(?:\s.*)?$`);

/**
 * Reads WebVTT and SRT alike, strict enough to name the line that is wrong: a block is a timing line with text beneath,
 * with a number or name above it or not. Styles, regions, notes, positions and markup are left out.
 */
export function parseCaptions(content: string): ParsedCaptions {
  if (Buffer.byteLength(content) > LIMITS.captions.maxBytes) throw captionsTooLarge(LIMITS.captions.maxBytes);
  const lines = content.replace(/^\ufeff/, '').split(/\r\n|\n|\r/);
  const found: { cue: Cue; line: number }[] = [];
  for (const block of blocks(lines)) {
    const read = readBlock(block);
    if (!read) continue;
    found.push(read);
    if (found.length > LIMITS.captions.maxCues) throw captionsTooMany(LIMITS.captions.maxCues);
  }
  if (found.length === 0) throw captionsEmpty();
  found.sort((a, b) => a.cue.startMs - b.cue.startMs || a.cue.endMs - b.cue.endMs);
  return { cues: found.map(({ cue }) => cue), lines: found.map(({ line }) => line) };
}

interface Block {
  /** Number of its first line, counted from 1. */
  at: number;
  lines: string[];
}

function* blocks(lines: string[]): Iterable<Block> {
  let block: Block | undefined;
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') {
      if (block) yield block;
      block = undefined;
    } else if (block) block.lines.push(line);
    else block = { at: index + 1, lines: [line] };
  }
  if (block) yield block;
}

function readBlock({ at, lines }: Block): { cue: Cue; line: number } | undefined {
  const timed = lines.findIndex((line) => line.includes('-->'));
  if (timed === -1) {
    if ((at === 1 && /^WEBVTT(\s|$)/.test(lines[0] ?? '')) || /^(NOTE(\s|$)|STYLE\s*$|REGION\s*$)/.test(lines[0] ?? '')) return undefined;
    // A number alone is a caption of an SRT file whose text somebody took out, timing and all.
    if (lines.length === 1 && /^\s*\d+\s*$/.test(lines[0] ?? '')) return undefined;
    throw captionsNotUnderstood(at);
  }
  // A header glued to the first cue is met in the wild; anything else above the timing must be one name or number.
  const above = at === 1 && /^WEBVTT(\s|$)/.test(lines[0] ?? '') ? timed - 1 : timed;
  const match = TIMING.exec(lines[timed] ?? '');
  if (above > 1 || !match) throw captionsNotUnderstood(at + timed);
  const second = lines.findIndex((line, index) => index > timed && line.includes('-->'));
  if (second !== -1) throw captionsNotUnderstood(at + second);
  const startMs = milliseconds(match.slice(1, 5), at + timed);
  const endMs = milliseconds(match.slice(5, 9), at + timed);
  if (endMs <= startMs) throw captionsBackwards(at + timed);
  if (startMs >= LATEST_MS) throw captionsPastEnd(at + timed);
  const text = stripMarkup(lines.slice(timed + 1));
  if (text.length > LIMITS.captions.cueCharacters) throw captionTooLong(at + timed, LIMITS.captions.cueCharacters);
  return text === '' ? undefined : { cue: { startMs, endMs: Math.min(endMs, LATEST_MS), text }, line: at + timed };
}

function milliseconds([hours = '0', minutes = '0', seconds = '0', fraction = '0']: (string | undefined)[], line: number): number {
  if (Number(minutes) > 59 || Number(seconds) > 59) throw captionsNotUnderstood(line);
  return ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 + Number(fraction.padEnd(3, '0'));
}
