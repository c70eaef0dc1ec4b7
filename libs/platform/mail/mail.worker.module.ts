import { Module } from '@nestjs/common';
import { MailModule } from './mail.module.js';
import { MailTexts } from './mail-texts.js';
import { Mailer } from './mailer.js';
import { SendMailProcessor } from './send-mail.processor.js';

/** For worker modules of features that send mail: register the words with MailTexts, add `sendMail` jobs. */
@Module({ imports: [MailModule], providers: [MailTexts, Mailer, SendMailProcessor], exports: [MailTexts] })
export class MailWorkerModule {}
