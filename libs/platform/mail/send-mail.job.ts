import { defineJob } from '../jobs/job.js';

/** A link that proves its reader got the mail; its token is derived when the mail is sent and is stored nowhere. */
export interface MailLink {
  /** Page below `/<locale>/`, for example `sign-in/link`; `{token}` in it stands for the token, else it is added as `?token=`. */
  path: string;
  /** What the token is good for; together with the id it makes the token. */
  purpose: string;
  id: string;
  /** What stands in the address besides the token. */
  query?: Record<string, string>;
}

/** An entry that programs put into the reader's calendar, or take out of it. */
export interface MailCalendar {
  method: 'REQUEST' | 'CANCEL';
  /** A whole VCALENDAR of the same method. */
  text: string;
}

export interface SendMail {
  /** Names the text, registered with MailTexts by the feature that sends it. */
  kind: string;
  to: string;
  /** Language of the reader. */
  locale: string;
  params: Record<string, string | number>;
  link?: MailLink;
  calendar?: MailCalendar;
  /** Of what comes again and again: the link leads to where it is stopped, and the header says so (List-Unsubscribe). */
  isStoppedByLink?: boolean;
}

/** One mail to one person. Added from a reaction, with `<eventId>-<reaction>` as its id: a repeat then carries the same Message-ID. */
export const sendMail = defineJob<SendMail>({ queue: 'mail', name: 'send-mail', attempts: 8, backoffMs: 5_000, timeoutMs: 60_000 });
