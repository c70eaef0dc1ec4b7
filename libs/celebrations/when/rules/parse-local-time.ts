import { Temporal } from 'temporal-polyfill';

/** A time as a clock on the wall shows it, `YYYY-MM-DDTHH:mm`: what a city means, whatever becomes of its zone. */
export type LocalTime = string;
/** `YYYY-MM-DD`. */
export type LocalDate = string;

const TIME = /^(20\d\d-\d\d-\d\d)T\d\d:\d\d$/;
const DATE = /^20\d\d-\d\d-\d\d$/;

/** The time, or null where there is no such time in this century. */
export function parseLocalTime(text: string): LocalTime | null {
  return TIME.test(text) && isReal(text) ? text : null;
}

/** Midnight at which a whole day begins, from `YYYY-MM-DD` or a time of that day. */
export function parseFirstDay(text: string): LocalTime | null {
  const date = dateOf(text);
  return isWhole(text) && isReal(date) ? `${date}T00:00` : null;
}

/** Midnight at which the last of whole days ends, from that day. */
export function parseLastDay(text: string): LocalTime | null {
  const first = parseFirstDay(text);
  return first && addMinutes(first, DAY_MINUTES);
}

export const DAY_MINUTES = 24 * 60;

export function dateOf(time: LocalTime): LocalDate {
  return time.slice(0, 10);
}

export function clockOf(time: LocalTime): string {
  return time.slice(11, 16);
}

/** On the wall: no zone has a say. */
export function addMinutes(time: LocalTime, minutes: number): LocalTime {
  return Temporal.PlainDateTime.from(time).add({ minutes }).toString({ smallestUnit: 'minute' });
}

export function addDays(date: LocalDate, days: number): LocalDate {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}

export function minutesBetween(from: LocalTime, to: LocalTime): number {
  return Temporal.PlainDateTime.from(from).until(to, { largestUnit: 'minutes' }).minutes;
}

export function daysBetween(from: LocalDate, to: LocalDate): number {
  return Temporal.PlainDate.from(from).until(to, { largestUnit: 'days' }).days;
}

function isWhole(text: string): boolean {
  return DATE.test(text) || TIME.test(text);
}

function isReal(text: string): boolean {
  try {
    return Temporal.PlainDateTime.from(text, { overflow: 'reject' }).toString({ smallestUnit: 'minute' }).startsWith(text);
  } catch {
    return false;
  }
}
