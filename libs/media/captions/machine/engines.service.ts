import { Injectable } from '@nestjs/common';
import { Config } from '@libs/platform/config/config.js';
import type { SpeechEngine, TranslationEngine } from './engines.types.js';
import { ProgramSpeech, ProgramTranslation } from './program-engines.service.js';
import { ServiceSpeech, ServiceTranslation } from './remote-engines.service.js';

/** The machines for captions that the settings name: a program, a service, or none. */
@Injectable()
export class Engines {
  readonly speech?: SpeechEngine;
  readonly translation?: TranslationEngine;

  constructor({ speech, translation }: Config) {
    if (speech) this.speech = 'command' in speech ? new ProgramSpeech(speech.command) : new ServiceSpeech(speech);
    if (translation) this.translation = 'command' in translation ? new ProgramTranslation(translation.command) : new ServiceTranslation(translation);
  }
}
