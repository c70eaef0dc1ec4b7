import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Cue } from '../parse-captions.js';
import type { Lines, Speech, SpeechEngine, TranslationEngine } from './engines.types.js';
import { readLines, readSpeech } from './read-answer.js';
import { runProgram } from './run-program.js';

/** A slow machine takes this many times the length of the film, and some time to begin. */
const TIMES_AS_LONG = 3;
const TO_BEGIN_SECONDS = 120;
const TRANSLATION_SECONDS = 20 * 60;

/** A program of this machine that reads `{audio}` and prints what is said: WebVTT, SRT, or JSON. */
export class ProgramSpeech implements SpeechEngine {
  constructor(private readonly command: readonly string[]) {}

  async listen({ audio, language, durationMs, ...call }: Speech): Promise<Cue[]> {
    const seconds = Math.ceil((durationMs / 1000) * TIMES_AS_LONG) + TO_BEGIN_SECONDS;
    return readSpeech(await runProgram(this.command, { audio, language }, seconds, call));
  }
}

/** A program of this machine that reads `{ "from", "to", "lines" }` from the file `{input}` and prints `{ "lines" }`. */
export class ProgramTranslation implements TranslationEngine {
  constructor(private readonly command: readonly string[]) {}

  async translate({ lines, from, to, ...call }: Lines): Promise<string[]> {
    const input = join(call.folder, 'lines.json');
    await writeFile(input, JSON.stringify({ from, to, lines }));
    return readLines(await runProgram(this.command, { input, from, to }, TRANSLATION_SECONDS, call), lines.length);
  }
}
