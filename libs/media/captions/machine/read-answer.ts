import * as v from 'valibot';
import { type Cue, LATEST_MS, parseCaptions } from '../parse-captions.js';
import { DraftFailure } from './draft-failure.types.js';

const SPOKEN = v.object({ cues: v.array(v.object({ startMs: v.number(), endMs: v.number(), text: v.string() })) });
/** As Whisper and what is like it answers; seconds. */
const SEGMENTS = v.object({ segments: v.array(v.object({ start: v.number(), end: v.number(), text: v.string() })) });
const LINES = v.object({ lines: v.array(v.string()) });
/** As LibreTranslate answers. */
const TRANSLATED = v.object({ translatedText: v.array(v.string()) });

/** What an engine wrote down: cues or segments as JSON, or WebVTT, or SRT. What has no words or no length is left out. */
export function readSpeech(answer: string): Cue[] {
  const text = answer.trim();
  if (!text.startsWith('{')) return readFile(text);
  const json = asJson(text);
  const cues = v.safeParse(SPOKEN, json);
  if (cues.success) return cues.output.cues.map(whole).filter(isCue);
  const segments = v.safeParse(SEGMENTS, json);
  if (!segments.success) throw new DraftFailure('ENGINE_ANSWER', 'neither cues nor segments');
  return segments.output.segments.map((one) => whole({ startMs: one.start * 1000, endMs: one.end * 1000, text: one.text })).filter(isCue);
}

/** As many lines as were sent. */
export function readLines(answer: string, count: number): string[] {
  const json = asJson(answer);
  const own = v.safeParse(LINES, json);
  const other = v.safeParse(TRANSLATED, json);
  const lines = own.success ? own.output.lines : other.success ? other.output.translatedText : undefined;
  if (lines?.length !== count) throw new DraftFailure('ENGINE_ANSWER', `${lines?.length ?? 'no'} lines for ${count}`);
  return lines;
}

function readFile(text: string): Cue[] {
  // Silence in WebVTT is a header alone.
  if (text === '' || /^WEBVTT[^\n]*$/.test(text)) return [];
  try {
    return parseCaptions(text).cues;
  } catch (err) {
    throw new DraftFailure('ENGINE_ANSWER', err instanceof Error ? err.message : '');
  }
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new DraftFailure('ENGINE_ANSWER', 'no JSON');
  }
}

function whole({ startMs, endMs, text }: Cue): Cue {
  return { startMs: Math.max(0, Math.round(startMs)), endMs: Math.min(LATEST_MS, Math.round(endMs)), text: text.trim() };
}

function isCue({ startMs, endMs, text }: Cue): boolean {
  return text !== '' && Number.isSafeInteger(startMs) && endMs > startMs;
}
