import { Temporal } from 'temporal-polyfill';
import { findInstant } from '../when/rules/find-instant.js';
import type { Span } from './find-overlapping.js';
import type { Bind } from './build-conditions.js';

/** Days, and the instants at which they begin for the reader; the last instant is the end of the last day. */
export interface Days {
  dates: string[];
  begins: Date[];
  /** Whether days are those of each place, whatever the reader's are; the instants are then of UTC. */
  areLocal: boolean;
}

/** The days of a place may lie so far outside the reader's. */
const PLACES_OFF_MS = 26 * 3_600_000;

export function daysOfMonth(year: number, month: number, zone: string | null): Days {
  const first = Temporal.PlainDate.from({ year, month, day: 1 });
  return daysFrom(first, first.daysInMonth, zone);
}

/** The day, or null where there is none of that name. */
export function oneDay(date: string, zone: string | null): Days | null {
  try {
    return daysFrom(Temporal.PlainDate.from(date), 1, zone);
  } catch {
    return null;
  }
}

/** From one day to another, those of each place. */
export function daysBetween(first: string, last: string): Days {
  const from = Temporal.PlainDate.from(first);
  return daysFrom(from, from.until(last).days + 1, null);
}

function daysFrom(first: Temporal.PlainDate, count: number, zone: string | null): Days {
  const dates = Array.from({ length: count + 1 }, (_, days) => first.add({ days }).toString());
  return { dates: dates.slice(0, count), begins: dates.map((date) => findInstant(`${date}T00:00`, zone ?? 'UTC')), areLocal: zone === null };
}

/** All that may lie on those days. */
export function spanOf({ begins }: Days): Span {
  const [first, last] = [begins[0] as Date, begins.at(-1) as Date];
  return { from: new Date(first.getTime() - PLACES_OFF_MS), to: new Date(last.getTime() + PLACES_OFF_MS) };
}

/**
 * On which of the days an occurrence `o` lies, as SQL: the numbers of its first and its last, from 1, also past either end. Whole days
 * (midnight to midnight) are those of its place. What lasts less than a day counts on the day it begins, be it past midnight when it ends.
 */
export function placesAmong({ dates, begins, areLocal }: Days, bind: Bind): { first: string; last: string } {
  const day = `${bind(dates[0])}::date`;
  const isShort = `o.ends_at - o.starts_at < '24:00:00'::interval`;
  const startsOn = `(left(o.starts_local, 10)::date - ${day} + 1)`;
  const endsOn = `((o.ends_local::timestamp - '1 microsecond'::interval)::date - ${day} + 1)`;
  if (areLocal) return { first: startsOn, last: `CASE WHEN ${isShort} THEN ${startsOn} ELSE ${endsOn} END` };
  const instants = `${bind(begins)}::timestamptz[]`;
  const isWhole = `right(o.starts_local, 5) = '00:00' AND right(o.ends_local, 5) = '00:00'`;
  const begin = `width_bucket(o.starts_at, ${instants})`;
  return {
    first: `CASE WHEN ${isWhole} THEN ${startsOn} ELSE ${begin} END`,
    last: `CASE WHEN ${isWhole} THEN ${endsOn} WHEN ${isShort} THEN ${begin} ELSE width_bucket(o.ends_at - '1 microsecond'::interval, ${instants}) END`,
  };
}
