import ical, { ICalAttendeeRole, ICalAttendeeStatus, ICalAttendeeType, ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { dateOf } from '../when/rules/parse-local-time.js';
import type { SaidWhen } from './format-when.js';

export interface CalendarEntry extends SaidWhen {
  occurrenceId: string;
  /** Of the address of the site: what the entry is called by ends with it. */
  host: string;
  sequence: number;
  title: string;
  description: string;
  place: string;
  url: string;
  organizer: { name: string; email: string };
  attendee: { name: string; email: string };
  /** When it was written. */
  at: Date;
}

/** The entry of one occurrence in the calendar of one person (RFC 5545, 5546): always the same name, a higher number with each change. */
export function renderCalendar(method: 'REQUEST' | 'CANCEL', entry: CalendarEntry): string {
  const { occurrenceId, host, sequence, allDay, startsLocal, endsLocal, startsAt, endsAt, attendee, organizer } = entry;
  // The end of whole days is the day after the last, here as in our rows.
  const times = allDay ? { start: new Date(`${dateOf(startsLocal)}T00:00Z`), end: new Date(`${dateOf(endsLocal)}T00:00Z`), allDay } : { start: startsAt, end: endsAt };
  const calendar = ical({ prodId: { company: 'Citylore', product: 'Celebrations' }, method: ICalCalendarMethod[method] });
  calendar.createEvent({
    ...times,
    id: `${occurrenceId}@${host}`,
    sequence,
    stamp: entry.at,
    summary: entry.title,
    description: entry.description || null,
    location: entry.place || null,
    url: entry.url,
    status: method === 'CANCEL' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    organizer,
    attendees: [{ ...attendee, role: ICalAttendeeRole.REQ, status: ICalAttendeeStatus.ACCEPTED, type: ICalAttendeeType.INDIVIDUAL, rsvp: false }],
  });
  return calendar.toString();
}
