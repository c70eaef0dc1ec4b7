import { Module } from '@nestjs/common';
import { MailTexts } from '@libs/platform/mail/mail-texts.js';
import { MailWorkerModule } from '@libs/platform/mail/mail.worker.module.js';
import { ApplicationReactions } from './applications/application.reactions.js';
import { SweepApplicationsProcessor } from './applications/sweep-applications.processor.js';
import { CitiesModule } from './cities.module.js';
import { CitiesReactions } from './cities.reactions.js';
import { CITIES_MAILS } from './mail/write-mails.js';

@Module({ imports: [CitiesModule, MailWorkerModule], providers: [CitiesReactions, ApplicationReactions, SweepApplicationsProcessor] })
export class CitiesWorkerModule {
  constructor(texts: MailTexts) {
    texts.register(CITIES_MAILS);
  }
}
