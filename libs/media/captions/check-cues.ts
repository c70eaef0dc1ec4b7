import { LIMITS } from '@libs/contracts/limits.js';
import { captionBad, captionsEmpty, captionsTooMany } from '../media.errors.js';
import type { Cue } from './parse-captions.js';

const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff]/g;

/**
 * Cues as an editor sends them: plain text, in any order. What has no words falls away, as it does when a file is read; a fault
 * names the cue by its place in what was sent, from 1.
 */
export function checkCues(sent: readonly Cue[], latestStartMs: number): Cue[] {
  if (sent.length > LIMITS.captions.maxCues) throw captionsTooMany(LIMITS.captions.maxCues);
  const cues: Cue[] = [];
  for (const [index, { startMs, endMs, text }] of sent.entries()) {
    const words = cleanCue(text);
    if (words === '') continue;
    if (!Number.isSafeInteger(startMs) || !Number.isSafeInteger(endMs) || startMs < 0 || endMs <= startMs) throw captionBad(index + 1, 'TIMES', 0);
    if (words.length > LIMITS.captions.cueCharacters) throw captionBad(index + 1, 'TOO_LONG', LIMITS.captions.cueCharacters);
    if (startMs > latestStartMs) throw captionBad(index + 1, 'PAST_END', 0);
    cues.push({ startMs, endMs, text: words });
  }
  if (cues.length === 0) throw captionsEmpty();
  return cues.sort((a, b) => a.startMs - b.startMs || a.endMs - b.endMs);
}

/** The words of a cue as they are stored: lines without anything around them, none empty. */
export function cleanCue(text: string): string {
  return text
    .toWellFormed()
    .split(/\r\n|\n|\r/)
    .map((line) => line.replace(CONTROL, '').trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** Whether they say the same at the same times. */
export function sameCues(one: readonly Cue[], other: readonly Cue[]): boolean {
  return one.length === other.length && one.every((cue, index) => isSame(cue, other[index]));
}

function isSame(cue: Cue, other: Cue | undefined): boolean {
  return other !== undefined && cue.startMs === other.startMs && cue.endMs === other.endMs && cue.text === other.text;
}
