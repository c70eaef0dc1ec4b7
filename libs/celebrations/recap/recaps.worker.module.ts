import { Module } from '@nestjs/common';
import { NotificationsModule } from '@libs/notifications/notifications.module.js';
import { MailTexts } from '@libs/platform/mail/mail-texts.js';
import { MailWorkerModule } from '@libs/platform/mail/mail.worker.module.js';
import { CelebrationsModule } from '../celebrations.module.js';
import { AskRecapsProcessor } from './ask-recaps.processor.js';
import { RecapAudienceQuery } from './recap-audience.query.js';
import { RecapReactions } from './recap.reactions.js';
import { RECAP_MAILS } from './write-mails.js';

@Module({ imports: [CelebrationsModule, NotificationsModule, MailWorkerModule], providers: [AskRecapsProcessor, RecapAudienceQuery, RecapReactions] })
export class RecapsWorkerModule {
  constructor(texts: MailTexts) {
    texts.register(RECAP_MAILS);
  }
}
