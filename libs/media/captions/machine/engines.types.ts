import type { Cue } from '../parse-captions.js';

/** What every call of an engine comes with. */
export interface EngineCall {
  /** Of this call alone; thrown away with everything in it. */
  folder: string;
  signal: AbortSignal;
}

export interface Speech extends EngineCall {
  /** Path of the sound: WAV, 16 kHz, one channel, 16 bits. */
  audio: string;
  /** What is spoken, BCP 47. */
  language: string;
  durationMs: number;
}

/** Writes down what is said in a film. */
export interface SpeechEngine {
  listen(speech: Speech): Promise<Cue[]>;
}

export interface Lines extends EngineCall {
  lines: readonly string[];
  /** BCP 47. */
  from: string;
  to: string;
}

/** Puts lines into another language: as many, in the same order. */
export interface TranslationEngine {
  translate(lines: Lines): Promise<string[]>;
}
