import { Module, type OnApplicationBootstrap } from '@nestjs/common';
import { Jobs } from '@libs/platform/jobs/jobs.js';
import { MailTexts } from '@libs/platform/mail/mail-texts.js';
import { MailWorkerModule } from '@libs/platform/mail/mail.worker.module.js';
import { sweepSessions } from './accounts.jobs.js';
import { AccountsModule } from './accounts.module.js';
import { AccountsReactions } from './accounts.reactions.js';
import { ACCOUNTS_MAILS } from './mail/write-mails.js';
import { SweepSessionsProcessor } from './sign-in/sweep-sessions.processor.js';

const HOUR_MS = 3_600_000;

@Module({ imports: [AccountsModule, MailWorkerModule], providers: [AccountsReactions, SweepSessionsProcessor] })
export class AccountsWorkerModule implements OnApplicationBootstrap {
  constructor(
    texts: MailTexts,
    private readonly jobs: Jobs,
  ) {
    texts.register(ACCOUNTS_MAILS);
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.jobs.schedule(sweepSessions, {}, HOUR_MS);
  }
}
