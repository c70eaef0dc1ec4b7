import { createHash } from 'node:crypto';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import { Config } from '../config/config.js';
import { GiveUp } from '../jobs/processor.js';
import type { RenderedMail } from './render-mail.js';
import type { MailCalendar } from './send-mail.job.js';

interface Envelope {
  to: string;
  language: string;
  /** The id of the job: the same for every attempt. */
  jobId: string;
  calendar?: MailCalendar;
  /** Where mails of this kind are stopped. */
  stopUrl?: string;
}

/** Hands mails to the SMTP server of the settings. */
@Injectable()
export class Mailer implements OnApplicationShutdown {
  private transport?: Transporter;

  constructor(private readonly config: Config) {}

  async send(mail: RenderedMail, { to, language, jobId, calendar, stopUrl }: Envelope): Promise<void> {
    try {
      await this.open().sendMail({
        from: this.config.mailFrom,
        to: { name: '', address: to },
        subject: mail.subject,
        text: mail.text,
        html: mail.html,
        messageId: this.messageId(jobId),
        headers: { 'Content-Language': language, 'Auto-Submitted': 'auto-generated' },
        ...(calendar ? { icalEvent: { method: calendar.method, content: calendar.text, filename: 'event.ics' } } : {}),
        ...(stopUrl ? { list: { unsubscribe: stopUrl } } : {}),
        disableFileAccess: true,
        disableUrlAccess: true,
      });
    } catch (err) {
      // 5xx to the recipient is the server's last word; everything else may pass.
      if (refusedForGood(err)) throw new GiveUp('The mail server refuses the recipient');
      throw err;
    }
  }

  onApplicationShutdown(): void {
    this.transport?.close();
  }

  private open(): Transporter {
    this.transport ??= createTransport({
      url: this.config.smtpUrl,
      pool: true,
      maxConnections: 2,
      connectionTimeout: 15_000,
      greetingTimeout: 15_000,
      socketTimeout: 45_000,
    });
    return this.transport;
  }

  /** Derived, so that a mail sent twice by a repeated job is known as one. */
  private messageId(jobId: string): string {
    const name = createHash('sha256').update(jobId).digest('hex').slice(0, 40);
    return `<${name}@${new URL(this.config.origin).hostname}>`;
  }
}

function refusedForGood(err: unknown): boolean {
  if (!(err instanceof Error)) return false;
  const { code, responseCode } = err as Error & { code?: string; responseCode?: number };
  return code === 'EENVELOPE' && responseCode !== undefined && responseCode >= 500;
}
