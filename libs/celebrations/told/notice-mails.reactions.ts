import { Injectable } from '@nestjs/common';
import { isLanguageCode } from '@libs/contracts/languages.js';
import { Clock } from '@libs/platform/clock/clock.js';
import { Config } from '@libs/platform/config/config.js';
import { Jobs } from '@libs/platform/jobs/jobs.js';
import { type MailCalendar, type SendMail, sendMail } from '@libs/platform/mail/send-mail.job.js';
import { type EventContext, On } from '@libs/platform/outbox/reaction.js';
import { CONFIRM_LINK, MANAGE_LINK } from '../registration/registration-tokens.service.js';
import type { RegistrationState } from '../registration/registration.types.js';
import { formatWhen } from './format-when.js';
import { type NoticeMailRow, NoticeMailsQuery } from './notice-mails.query.js';
import { renderCalendar } from './render-calendar.js';
import { NoticesWritten, type NoticesWrittenPayload } from './told.events.js';
import type { BeforeMove, RegistrationMail } from './told.types.js';

const OPEN: RegistrationState[] = ['REGISTERED', 'WAITING'];

interface Manner {
  /** Whose registration is in another state by now is not mailed. */
  states: RegistrationState[];
  /** What calendars are told. */
  calendar: 'REQUEST' | 'CANCEL' | null;
  /** It comes unasked: the header says where it is stopped. */
  isUnasked: boolean;
}

const MANNERS: Record<RegistrationMail, Manner> = {
  'registration-confirm': { states: ['UNCONFIRMED'], calendar: null, isUnasked: false },
  'registration-made': { states: ['REGISTERED'], calendar: 'REQUEST', isUnasked: false },
  'registration-waiting': { states: OPEN, calendar: null, isUnasked: false },
  'registration-repeated': { states: OPEN, calendar: null, isUnasked: false },
  'registration-freed': { states: ['REGISTERED'], calendar: 'REQUEST', isUnasked: true },
  'registration-cancelled': { states: ['CANCELLED'], calendar: 'CANCEL', isUnasked: false },
  'occurrence-moved': { states: OPEN, calendar: 'REQUEST', isUnasked: true },
  'occurrence-cancelled': { states: OPEN, calendar: 'CANCEL', isUnasked: false },
  'occurrence-restored': { states: OPEN, calendar: 'REQUEST', isUnasked: true },
  'registration-reminder': { states: ['REGISTERED'], calendar: null, isUnasked: true },
};

/** Writes the mails that notices asked for, in each person's language, with the entry for their calendar. */
@Injectable()
export class NoticeMailsReactions {
  constructor(
    private readonly query: NoticeMailsQuery,
    private readonly jobs: Jobs,
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  @On(NoticesWritten)
  async mail(payload: NoticesWrittenPayload, { eventId }: EventContext): Promise<void> {
    const { states } = MANNERS[payload.mail];
    const rows = (await this.query.of(payload.registrationIds)).filter(({ state }) => states.includes(state));
    await this.jobs.addAll(rows.map((row) => ({ job: sendMail, payload: this.write(row, payload), id: `${eventId}-${row.id}` })));
  }

  private write(row: NoticeMailRow, { mail, reason, was }: NoticesWrittenPayload): SendMail {
    const { calendar, isUnasked } = MANNERS[mail];
    const language = isLanguageCode(row.locale) ? row.locale : 'en';
    const why = reason ?? row.cancelReason ?? '';
    const before = was ? wasWords(was, row, language) : '';
    const online = row.state === 'REGISTERED' && row.onlineUrl ? row.onlineUrl : '';
    const words = { online, isOnline: online ? 'yes' : 'no', name: row.name, title: row.title, host: row.host, when: formatWhen(row, language), place: placeOf(row), was: before };
    const params = { ...words, places: row.places, code: row.code, number: row.number, by: row.cancelledBy ?? 'SELF', state: row.state, said: why ? 'yes' : 'no', reason: why };
    const link = { path: 'registrations/{token}', purpose: mail === 'registration-confirm' ? CONFIRM_LINK : MANAGE_LINK, id: row.id };
    // Who waits has no entry in the calendar yet.
    const method = row.state === 'WAITING' ? null : calendar;
    return { kind: mail, to: row.email, locale: row.locale, params, link, calendar: method ? this.entry(row, method, language) : undefined, isStoppedByLink: isUnasked };
  }

  private entry(row: NoticeMailRow, method: MailCalendar['method'], language: string): MailCalendar {
    const origin = new URL(this.config.origin);
    const url = `${this.config.origin}/${language}/celebrations/${row.celebrationId}?at=${row.occurrenceId}`;
    const email = /<([^>]+)>/.exec(this.config.mailFrom)?.[1] ?? this.config.mailFrom;
    const description = row.onlineUrl && method === 'REQUEST' ? row.onlineUrl : '';
    const text = renderCalendar(method, { ...row, host: origin.hostname, place: placeOf(row), description, url, organizer: { name: row.host, email }, attendee: { name: row.name, email: row.email }, at: this.clock.now() });
    return { method, text };
  }
}

function placeOf({ place, address }: NoticeMailRow): string {
  return [place, address].filter(Boolean).join(', ');
}

/** When it was to be, as long as it lasted then. */
function wasWords(was: BeforeMove, row: NoticeMailRow, language: string): string {
  const startsAt = new Date(was.startsAt);
  const lasted = Date.parse(`${was.endsLocal}Z`) - Date.parse(`${was.startsLocal}Z`);
  const when = formatWhen({ ...row, startsLocal: was.startsLocal, endsLocal: was.endsLocal, startsAt, endsAt: new Date(startsAt.getTime() + lasted) }, language);
  return was.placeName && was.placeName !== row.place ? `${when}, ${was.placeName}` : when;
}
