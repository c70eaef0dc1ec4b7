import { Module } from '@nestjs/common';
import { MailTexts } from '@libs/platform/mail/mail-texts.js';
import { MailWorkerModule } from '@libs/platform/mail/mail.worker.module.js';
import { AccountsModule } from './accounts.module.js';
import { AccountsReactions } from './accounts.reactions.js';
import { ACCOUNTS_MAILS } from './mail/accounts.mails.js';

@Module({ imports: [AccountsModule, MailWorkerModule], providers: [AccountsReactions] })
export class AccountsWorkerModule {
  constructor(texts: MailTexts) {
    texts.register(ACCOUNTS_MAILS);
  }
}
