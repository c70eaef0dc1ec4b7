import type { Language } from '~/i18n/languages';

/** When something happens: on the clocks of its place, and as instants. Of whole days both are days, the last included. */
export interface When {
  startsLocal: string;
  endsLocal: string;
  startsAt: string;
  endsAt: string;
  allDay: boolean;
  zone: string;
}

/** Figures and calendar as the rest of the site writes them, whatever the machine's habits. */
const writtenAs: Record<Language, string> = { en: 'en-GB-u-ca-gregory-nu-latn', fr: 'fr-u-ca-gregory-nu-latn', ar: 'ar-u-ca-gregory-nu-latn' };

const DAYS: Intl.DateTimeFormatOptions = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' };
/** Where the day has 24 hours, each has two figures: 09:30. */
const clockOf = (language: Language): Intl.DateTimeFormatOptions => ({ hour: language === 'ar' ? 'numeric' : '2-digit', minute: '2-digit' });

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = language + JSON.stringify(options);
  let format = formats.get(key);
  if (!format) formats.set(key, (format = new Intl.DateTimeFormat(writtenAs[language], options)));
  return format;
}

/** A wall time as an instant of UTC: what is written in UTC then is what the clocks of the place show. */
const onItsClock = (local: string) => new Date(`${local.length === 10 ? `${local}T00:00` : local}Z`);

/** "Wednesday, 25 November 2026, 19:00–21:30", on the clocks of the place. */
export function whenThere(language: Language, { startsLocal, endsLocal, allDay }: When): string {
  return range(formatOf(language, { ...DAYS, ...(allDay ? {} : clockOf(language)), timeZone: 'UTC' }), onItsClock(startsLocal), onItsClock(endsLocal));
}

/** The same on the clocks of another zone. Whole days are the days of their place wherever one reads of them. */
export function whenIn(language: Language, zone: string, when: When): string {
  if (when.allDay) return whenThere(language, when);
  return range(formatOf(language, { ...DAYS, ...clockOf(language), timeZone: zone }), new Date(when.startsAt), new Date(when.endsAt));
}

/** "19:00–21:30" for lists by days; of what ends on another day only the beginning; null for whole days. */
export function clockThere(language: Language, { startsLocal, endsLocal, allDay }: When): string | null {
  if (allDay) return null;
  const format = formatOf(language, { ...clockOf(language), timeZone: 'UTC' });
  return startsLocal.slice(0, 10) === endsLocal.slice(0, 10) ? range(format, onItsClock(startsLocal), onItsClock(endsLocal)) : format.format(onItsClock(startsLocal));
}

/** Only the beginning, on the clocks of a zone. */
export function clockIn(language: Language, zone: string, { startsAt, allDay }: When): string | null {
  return allDay ? null : formatOf(language, { ...clockOf(language), timeZone: zone }).format(new Date(startsAt));
}

/** Whether somebody in the zone reads other figures than the clocks of the place show. */
export function readsOtherwise(zone: string, when: When): boolean {
  if (when.allDay || zone === when.zone) return false;
  return whenIn('en', zone, when) !== whenIn('en', when.zone, when);
}

/** A day in words: "Wednesday, 25 November 2026"; with other options what they say. */
export function dayWords(language: Language, day: string, options: Intl.DateTimeFormatOptions = DAYS): string {
  return formatOf(language, { ...options, timeZone: 'UTC' }).format(onItsClock(day));
}

/** From one day to another: "3–11 April 2027"; of one day that day. */
export function daysWords(language: Language, from: string, to: string): string {
  return range(formatOf(language, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }), onItsClock(from), onItsClock(to));
}

/** Where clocks were put back the end may stand before the beginning: both are said then, each by itself. */
function range(format: Intl.DateTimeFormat, start: Date, end: Date): string {
  return end < start ? `${format.format(start)} – ${format.format(end)}` : format.formatRange(start, end);
}

/** A zone that this runtime knows, else none. */
export function zoneOf(value: string | null | undefined): string | null {
  if (!value || value.length > 60) return null;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: value }).resolvedOptions().timeZone ? value : null;
  } catch {
    return null;
  }
}
