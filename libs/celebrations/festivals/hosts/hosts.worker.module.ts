import { Module } from '@nestjs/common';
import { NotificationsModule } from '@libs/notifications/notifications.module.js';
import { MailTexts } from '@libs/platform/mail/mail-texts.js';
import { MailWorkerModule } from '@libs/platform/mail/mail.worker.module.js';
import { CelebrationsModule } from '../../celebrations.module.js';
import { HostMailsQuery } from './mail/host-mails.query.js';
import { HostMailsReactions } from './mail/host-mails.reactions.js';
import { OfferInboxReactions } from './mail/offer-inbox.reactions.js';
import { HOST_MAILS } from './mail/write-host-mails.js';

@Module({ imports: [CelebrationsModule, NotificationsModule, MailWorkerModule], providers: [HostMailsQuery, HostMailsReactions, OfferInboxReactions] })
export class HostsWorkerModule {
  constructor(texts: MailTexts) {
    texts.register(HOST_MAILS);
  }
}
