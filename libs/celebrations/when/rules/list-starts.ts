import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';
import { isLostDay } from './find-instant.js';
import { dateOf, type LocalTime } from './parse-local-time.js';
import { formatDay } from './parse-rule.js';
import type { Rule } from './rule.types.js';

/** Periods that are looked at before a rule is given up; more than the days of a century. */
const MOST_PERIODS = 50_000;

export interface StartsAsked {
  startsLocal: LocalTime;
  rule: Rule | null;
  zone: string;
}

/**
 * Starts that a rule makes, in order, the last one not after `until`. They are made on the wall, as if there were no zones: that a
 * spring night leaves one of them out moves it by an hour and takes it from nobody. Only a day that a zone left out whole makes none.
 */
export function listStarts({ startsLocal, rule, zone }: StartsAsked, until: LocalTime): LocalTime[] {
  const isThere = (time: LocalTime) => !isLostDay(dateOf(time), zone);
  if (startsLocal > until) return [];
  if (!rule) return isThere(startsLocal) ? [startsLocal] : [];
  const made: LocalTime[] = [];
  wallRule(startsLocal, rule, until).all((start) => {
    const time = start.toPlainDateTime().toString({ smallestUnit: 'minute' });
    if (isThere(time)) made.push(time);
    return rule.count === null || made.length < rule.count;
  });
  return made;
}

/** COUNT is counted here, so that a day that never was is not counted. */
function wallRule(startsLocal: LocalTime, rule: Rule, until: LocalTime): RRuleTemporal {
  const wall = (time: LocalTime) => Temporal.PlainDateTime.from(time).toZonedDateTime('UTC');
  const last = rule.until === null || `${rule.until}T23:59` > until ? until : `${rule.until}T23:59`;
  const some = <T>(values: T[]) => (values.length > 0 ? values : undefined);
  return new RRuleTemporal({
    dtstart: wall(startsLocal),
    freq: rule.frequency,
    interval: rule.interval,
    until: wall(last),
    byMonth: some(rule.months),
    byMonthDay: some(rule.monthDays),
    byDay: some(rule.days.map(formatDay)),
    bySetPos: some(rule.positions),
    wkst: rule.weekStart,
    maxIterations: MOST_PERIODS,
    cache: false,
  });
}
