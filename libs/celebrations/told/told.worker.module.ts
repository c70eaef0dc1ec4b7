import { Module } from '@nestjs/common';
import { NotificationsModule } from '@libs/notifications/notifications.module.js';
import { MailTexts } from '@libs/platform/mail/mail-texts.js';
import { MailWorkerModule } from '@libs/platform/mail/mail.worker.module.js';
import { CelebrationsModule } from '../celebrations.module.js';
import { ExpireUnconfirmedProcessor } from '../registration/expire-unconfirmed.processor.js';
import { REGISTRATION_MAILS } from './mail/write-mails.js';
import { NoticeMailsQuery } from './notice-mails.query.js';
import { NoticeMailsReactions } from './notice-mails.reactions.js';
import { Notices } from './notices.service.js';
import { OccurrenceReactions } from './occurrence.reactions.js';
import { RegistrationReactions } from './registration.reactions.js';
import { SendRemindersProcessor } from './send-reminders.processor.js';
import { TellOccurrenceProcessor } from './tell-occurrence.processor.js';

@Module({
  imports: [CelebrationsModule, NotificationsModule, MailWorkerModule],
  providers: [Notices, NoticeMailsQuery, RegistrationReactions, OccurrenceReactions, NoticeMailsReactions, TellOccurrenceProcessor, SendRemindersProcessor, ExpireUnconfirmedProcessor],
})
export class ToldWorkerModule {
  constructor(texts: MailTexts) {
    texts.register(REGISTRATION_MAILS);
  }
}
