import type { Cue } from '../parse-captions.js';
import { askService, type Service } from './ask-service.js';
import { DraftFailure } from './draft-failure.types.js';
import type { Lines, Speech, SpeechEngine, TranslationEngine } from './engines.types.js';
import { readLines, readSpeech } from './read-answer.js';

const LISTEN_SECONDS = 45 * 60;
const TRANSLATE_SECONDS = 120;
/** Of one request. */
const LINES_AT_ONCE = 50;

export interface SpeechService extends Service {
  /** Where the service has several. */
  model?: string;
}

/** A service that takes a form with `file` and `language`, as those that speak OpenAI's and whisper.cpp's protocol do. */
export class ServiceSpeech implements SpeechEngine {
  constructor(private readonly service: SpeechService) {}

  async listen({ audio, language, signal }: Speech): Promise<Cue[]> {
    const { model } = this.service;
    // They know languages, not regions of them.
    const fields = { language: language.split('-')[0] ?? language, response_format: 'vtt', ...(model ? { model } : {}) };
    const file = { path: audio, name: 'speech.wav', type: 'audio/wav' };
    return readSpeech(await askService(this.service, { fields, file }, LISTEN_SECONDS, signal));
  }
}

/** A service that speaks LibreTranslate's protocol. */
export class ServiceTranslation implements TranslationEngine {
  constructor(private readonly service: Service) {}

  async translate({ lines, from, to, signal }: Lines): Promise<string[]> {
    const { key } = this.service;
    const done: string[] = [];
    for (let at = 0; at < lines.length; at += LINES_AT_ONCE) {
      const some = lines.slice(at, at + LINES_AT_ONCE);
      const asked = JSON.stringify({ q: some, source: from, target: to, format: 'text', ...(key ? { api_key: key } : {}) });
      done.push(...readLines(await askService(this.service, asked, TRANSLATE_SECONDS, signal), some.length));
    }
    if (done.some((line) => line.length > 2_000)) throw new DraftFailure('ENGINE_ANSWER', 'a line too long');
    return done;
  }
}
