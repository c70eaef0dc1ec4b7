import { Module } from '@nestjs/common';
import { FailedMails } from '@libs/platform/mail/failed-mails.service.js';
import { PlatformModule } from '@libs/platform/platform.module.js';

/** What the command for mails that were given up needs: the queue, and nothing that sends. */
@Module({ imports: [PlatformModule], providers: [FailedMails] })
export class MailsModule {}
