import { Config } from '../config/config.js';
import type { JobRun } from '../jobs/job.js';
import { GiveUp, type JobProcessor, ProcessorOf } from '../jobs/processor.js';
import { LinkTokens } from './link-tokens.js';
import { MailTexts } from './mail-texts.js';
import { Mailer } from './mailer.js';
import { renderMail } from './render-mail.js';
import { type MailLink, sendMail, type SendMail } from './send-mail.job.js';

/** Finds the words, makes the link and sends one mail. */
@ProcessorOf(sendMail)
export class SendMailProcessor implements JobProcessor<SendMail> {
  constructor(
    private readonly config: Config,
    private readonly texts: MailTexts,
    private readonly tokens: LinkTokens,
    private readonly mailer: Mailer,
  ) {}

  async run({ kind, to, locale, params, link, calendar, isStoppedByLink }: SendMail, run: JobRun): Promise<void> {
    const found = this.texts.of(kind, locale);
    if (!found) throw new GiveUp(`There is no text for the mail ${kind}`);
    const href = link && (await this.hrefOf(link, found.language));
    const mail = renderMail(found.text, found.language, params, href);
    await this.mailer.send(mail, { to, language: found.language, jobId: run.id, calendar, stopUrl: isStoppedByLink ? href : undefined });
  }

  private async hrefOf({ path, purpose, id, query }: MailLink, language: string): Promise<string> {
    const token = await this.tokens.of(purpose, id);
    const said = new URLSearchParams(query).toString();
    if (path.includes('{token}')) return `${this.config.origin}/${language}/${path.replace('{token}', token)}${said && `?${said}`}`;
    return `${this.config.origin}/${language}/${path}?token=${token}${said && `&${said}`}`;
  }
}
