import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';
import { findInstant, findLocal } from '../../when/rules/find-instant.js';
import { listStarts } from '../../when/rules/list-starts.js';
import { addDays, addMinutes, clockOf, DAY_MINUTES, dateOf, daysBetween, type LocalTime } from '../../when/rules/parse-local-time.js';
import { formatRule, parseRule } from '../../when/rules/parse-rule.js';
import type { Rule } from '../../when/rules/rule.types.js';
import type { ImportWarning } from '../import.types.js';
import type { Draft } from './entry.types.js';

/** Dates of a rule that celebrations do not have, and of lists of dates. */
const MOST_LISTED = 100;
/** Starts that were left out. */
const MOST_EXCLUDED = 400;
/** Starts and periods of such a rule that are looked through. */
const MOST_STEPS = 3_000;
/** How far ahead the next date is looked for, in steps so that dense rules are not made for years. */
const HORIZONS = [40, 400, 3_660];

export interface Repeating {
  startsLocal: LocalTime;
  minutes: number;
  zone: string;
  now: Date;
  /** The value of an RRULE, as it came. */
  rule: string | null;
  excluded: LocalTime[];
  extra: LocalTime[];
  /** Whether anybody asks which starts it makes: it takes a while to say. */
  isAsked: boolean;
}

export interface Repeat {
  series: Pick<Draft, 'startsLocal' | 'endsLocal' | 'rule' | 'excluded' | 'extra'>;
  /** Starts that it makes within two years, what is left out among them; none where nobody asks. */
  ahead: ReadonlySet<LocalTime>;
  isPast: boolean;
  warnings: ImportWarning[];
}

/** A series from its next date on: what is over is not taken along. Null where nobody can say how it repeats. */
export function planRepeat(asked: Repeating): Repeat | null {
  const { startsLocal, minutes, zone, now, rule: text } = asked;
  const today = findLocal(now, zone);
  const isAhead = (start: LocalTime) => findInstant(addMinutes(start, minutes), zone) > now;
  const excluded = [...new Set(asked.excluded)].filter(isAhead).slice(0, MOST_EXCLUDED);
  const extra = [...new Set(asked.extra)].filter((start) => isAhead(start) && start !== startsLocal && !excluded.includes(start)).sort();
  const from = (start: LocalTime, more: Partial<Repeat['series']> = {}): Repeat['series'] => ({ startsLocal: start, endsLocal: addMinutes(start, minutes), rule: null, excluded: [], extra: [], ...more });
  const listed = (starts: LocalTime[], warnings: ImportWarning[]): Repeat => {
    const [first = startsLocal, ...others] = starts.filter((start) => !excluded.includes(start)).slice(0, MOST_LISTED);
    return { series: from(first, { extra: others }), ahead: new Set([first, ...others]), isPast: !isAhead(first), warnings };
  };
  if (text === null) return listed([...new Set([...(isAhead(startsLocal) ? [startsLocal] : []), ...extra])].sort(), extra.length > 0 && !isAhead(startsLocal) ? ['PAST_LEFT_OUT'] : []);
  const rule = parseRule(text, asked);
  if ('part' in rule) {
    const starts = listOther(text, asked);
    return starts && listed([...new Set([...starts, ...extra])].sort(), ['RULE_LISTED']);
  }
  const next = findNextTurn({ startsLocal, minutes, zone, rule }, isAhead, today);
  if (!next) return { ...listed(extra, []), isPast: extra.length === 0 };
  const left: Rule = rule.count === null ? rule : { ...rule, count: rule.count - next.turns };
  const ahead = !asked.isAsked ? [] : listStarts({ startsLocal: next.start, rule: left, zone }, addDays(dateOf(next.start), left.frequency === 'DAILY' ? 120 : 730).concat('T23:59'));
  const beside = extra.filter((start) => !ahead.includes(start)).slice(0, MOST_LISTED);
  return {
    series: from(next.start, { rule: formatRule(left), excluded, extra: beside }),
    ahead: new Set([...ahead, ...beside]),
    isPast: false,
    warnings: next.start > startsLocal && !isAhead(startsLocal) ? ['PAST_LEFT_OUT'] : [],
  };
}

interface Turns extends Pick<Repeating, 'startsLocal' | 'minutes' | 'zone'> {
  rule: Rule;
}

/** The first start of a rule that is not over, and how many turns lie before it. */
function findNextTurn(asked: Turns, isAhead: (start: LocalTime) => boolean, today: LocalTime): { start: LocalTime; turns: number } | null {
  const { rule, zone } = asked;
  const startsLocal = rule.count === null ? comeNear(asked, today) : asked.startsLocal;
  const soonest = startsLocal > today ? startsLocal : today;
  for (const days of HORIZONS) {
    const starts = listStarts({ startsLocal, rule, zone }, addMinutes(soonest, days * DAY_MINUTES));
    const turns = starts.findIndex(isAhead);
    const start = starts[turns];
    if (start !== undefined) return { start, turns };
  }
  return null;
}

/** The same rule from a turn shortly before those that are not over: years of days need not be counted through. */
function comeNear({ startsLocal, minutes, rule }: Turns, today: LocalTime): LocalTime {
  const step = rule.frequency === 'DAILY' ? rule.interval : rule.frequency === 'WEEKLY' ? rule.interval * 7 : null;
  const days = daysBetween(dateOf(startsLocal), dateOf(today)) - Math.ceil(minutes / DAY_MINUTES) - 8;
  if (step === null || days <= 0) return startsLocal;
  return `${addDays(dateOf(startsLocal), Math.floor(days / step) * step)}T${clockOf(startsLocal)}`;
}

/** The next dates of a rule of RFC 5545 that celebrations do not have, made on the wall. The library gives up by itself on what never comes. */
function listOther(text: string, { startsLocal, zone, now, minutes }: Repeating): LocalTime[] | null {
  if (text.length > 500 || /;?(BYSECOND|BYMINUTE)=/i.test(text) || /FREQ=(SECONDLY|MINUTELY)/i.test(text)) return null;
  const isAhead = (start: LocalTime) => findInstant(addMinutes(start, minutes), zone) > now;
  const made: LocalTime[] = [];
  let steps = 0;
  try {
    const untilOnTheWall = text.toUpperCase().replace(/UNTIL=(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)\d\dZ/, (_all, year, month, day, hour, minute) => `UNTIL=${findLocal(new Date(`${year}-${month}-${day}T${hour}:${minute}Z`), zone).replace(/[-:]/g, '')}00Z`);
    const dtstart = Temporal.PlainDateTime.from(startsLocal).toZonedDateTime('UTC');
    new RRuleTemporal({ rruleString: untilOnTheWall, dtstart, maxIterations: MOST_STEPS, cache: false }).all((at) => {
      const start = at.toPlainDateTime().toString({ smallestUnit: 'minute' });
      steps += 1;
      if (isAhead(start)) made.push(start);
      return steps < MOST_STEPS && made.length < MOST_LISTED;
    });
  } catch {
    // What was found until it gave up counts; nothing found is said to be unreadable.
  }
  return made.length > 0 ? made : null;
}
