import { addDays, dateOf } from '../when/rules/parse-local-time.js';

export interface SaidWhen {
  startsLocal: string;
  endsLocal: string;
  startsAt: Date;
  endsAt: Date;
  allDay: boolean;
  zone: string;
}

const DAY = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
const CLOCK = { hour: '2-digit', minute: '2-digit' } as const;

/** When it takes place, in words of the reader’s language and on the clock of the place, with its zone. */
export function formatWhen({ startsLocal, endsLocal, startsAt, endsAt, allDay, zone }: SaidWhen, language: string): string {
  if (allDay) {
    const days = new Intl.DateTimeFormat(language, { ...DAY, timeZone: 'UTC' });
    return days.formatRange(new Date(`${dateOf(startsLocal)}T00:00Z`), new Date(`${addDays(dateOf(endsLocal), -1)}T00:00Z`));
  }
  const times = new Intl.DateTimeFormat(language, { ...DAY, ...CLOCK, timeZone: zone });
  return `${times.formatRange(startsAt, endsAt)} (${zone})`;
}
