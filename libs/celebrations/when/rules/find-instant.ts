import { Temporal } from 'temporal-polyfill';
import { type LocalDate, type LocalTime, minutesBetween } from './parse-local-time.js';

/** The zone database that instants are computed by, for example `2026c`. */
export const ZONE_VERSION = process.versions.tz ?? 'unknown';

const NAME = /^(UTC|[A-Za-z]+(\/[A-Za-z0-9_+-]+){1,2})$/;

/** The zone by its IANA name in its usual spelling, or null. An offset is no zone: it says nothing about summer. */
export function findZone(name: string): string | null {
  if (!NAME.test(name)) return null;
  try {
    const known = new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
    return known.toLowerCase() === name.toLowerCase() ? known : name;
  } catch {
    return null;
  }
}

/** A time that a spring night leaves out is as much later as the night leaves out; of one that comes twice it is the first. */
export function findInstant(time: LocalTime, zone: string): Date {
  return new Date(Temporal.PlainDateTime.from(time).toZonedDateTime(zone, { disambiguation: 'compatible' }).epochMilliseconds);
}

/** Whether the clocks go past this time, or come to it twice; null where they do neither. */
export function findClash(time: LocalTime, zone: string): 'SKIPPED' | 'TWICE' | null {
  const wall = Temporal.PlainDateTime.from(time);
  const [earlier, later] = (['earlier', 'later'] as const).map((disambiguation) => wall.toZonedDateTime(zone, { disambiguation }));
  if (!earlier || !later || earlier.equals(later)) return null;
  return earlier.toPlainDateTime().equals(wall) ? 'TWICE' : 'SKIPPED';
}

/** Start and end. Where the end would not come after the start, for a start that was left out, it lasts as long as the clock says. */
export function findInstants({ startsLocal, endsLocal }: { startsLocal: LocalTime; endsLocal: LocalTime }, zone: string): { startsAt: Date; endsAt: Date } {
  const startsAt = findInstant(startsLocal, zone);
  const endsAt = findInstant(endsLocal, zone);
  if (endsAt > startsAt) return { startsAt, endsAt };
  return { startsAt, endsAt: new Date(startsAt.getTime() + minutesBetween(startsLocal, endsLocal) * 60_000) };
}

/** What the clock of the zone shows, to the minute. */
export function findLocal(at: Date, zone: string): LocalTime {
  return Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(zone).toPlainDateTime().toString({ smallestUnit: 'minute' });
}

/** Whether the zone left the whole day out, as Samoa did on crossing the date line. */
export function isLostDay(date: LocalDate, zone: string): boolean {
  return Temporal.PlainDate.from(date).toZonedDateTime(zone).toPlainDate().toString() !== date;
}

/** So many months later on the wall of the zone. */
export function addMonths(at: Date, months: number, zone: string): LocalTime {
  const local = Temporal.PlainDateTime.from(findLocal(at, zone));
  return local.add({ months }).toString({ smallestUnit: 'minute' });
}
