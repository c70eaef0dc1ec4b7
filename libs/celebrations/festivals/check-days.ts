import { Temporal } from 'temporal-polyfill';
import { LIMITS } from '@libs/contracts/limits.js';
import { notADay } from '../calendar/calendar.errors.js';
import { findInstant, findLocal, findZone } from '../when/rules/find-instant.js';
import { addDays, dateOf, daysBetween, type LocalDate } from '../when/rules/parse-local-time.js';
import { endsBeforeItStarts, notAZone } from '../when/when.errors.js';
import { daysTooMany } from './festival.errors.js';

const DATE = /^20\d\d-\d\d-\d\d$/;

export interface Days {
  startsOn: LocalDate;
  endsOn: LocalDate;
}

/** First and last day as they are stored; `path` is where the input has them. */
export function checkDays({ startsOn, endsOn }: Days, path = 'input.'): Days {
  checkDay(startsOn, `${path}startsOn`);
  checkDay(endsOn, `${path}endsOn`);
  if (endsOn < startsOn) throw endsBeforeItStarts(`${path}endsOn`);
  if (daysBetween(startsOn, endsOn) >= LIMITS.festival.days) throw daysTooMany(`${path}endsOn`, LIMITS.festival.days);
  return { startsOn, endsOn };
}

export function checkDay(text: string, path: string): LocalDate {
  if (DATE.test(text) && isReal(text)) return text;
  throw notADay(path);
}

export function checkFestivalZone(name: string): string {
  const zone = findZone(name);
  if (!zone) throw notAZone('input.zone');
  return zone;
}

/** The instant at which the last day of a call is over. */
export function endOfDay(day: LocalDate, zone: string): Date {
  return findInstant(`${addDays(day, 1)}T00:00`, zone);
}

/** The last day of a call, as the API says it. */
export function lastDayOf(until: Date, zone: string): LocalDate {
  return dateOf(findLocal(new Date(until.getTime() - 1), zone));
}

/** The day that it is in a zone. */
export function todayIn(zone: string, now: Date): LocalDate {
  return dateOf(findLocal(now, zone));
}

function isReal(day: string): boolean {
  try {
    return Temporal.PlainDate.from(day, { overflow: 'reject' }).toString() === day;
  } catch {
    return false;
  }
}
