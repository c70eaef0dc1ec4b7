import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { FailedMails } from '@libs/platform/mail/failed-mails.service.js';
import { MailsModule } from './mails/mails.module.js';
import { mailsCommand, MailsRefused } from './mails/mails-command.js';
import { runCommand } from './run-command.js';

// Usage: node dist/apps/worker/src/mails.js failed | resend all | resend --kind <kind> | resend <id> ...
await runCommand(async () => {
  const app = await NestFactory.createApplicationContext(MailsModule, { logger: false, abortOnError: false });
  try {
    return await mailsCommand(app.get(FailedMails), process.argv.slice(2));
  } finally {
    await app.close();
  }
}, MailsRefused);
