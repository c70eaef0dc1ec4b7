import { findNext, MONTHS_AHEAD } from './rows/plan-occurrences.js';
import { addMonths, findZone } from './rules/find-instant.js';
import { findOverlap, listMade } from './rules/list-made.js';
import { addMinutes, DAY_MINUTES, type LocalTime, minutesBetween, parseFirstDay, parseLastDay, parseLocalTime } from './rules/parse-local-time.js';
import { formatRule, parseRule, type RuleStart } from './rules/parse-rule.js';
import type { When } from './rules/series.types.js';
import { endsBeforeItStarts, lastsTooLong, notALocalTime, notARule, notAZone, ruleNever, ruleTooDense, tooManyOccurrences } from './when.errors.js';

/** Days that one time may last: an exhibition through a year. */
const MOST_DAYS = 366;

export interface Times {
  startsLocal: LocalTime;
  endsLocal: LocalTime;
}

export function checkZone(name: string): string {
  const zone = findZone(name);
  if (!zone) throw notAZone('input.zone');
  return zone;
}

/** What was sent as it is stored; of whole days it is days that are sent, the last one included. */
export function checkTimes(given: Times, allDay: boolean): Times {
  const startsLocal = checkStart(given.startsLocal, allDay, 'input.startsLocal');
  const endsLocal = (allDay ? parseLastDay : parseLocalTime)(given.endsLocal);
  if (!endsLocal) throw notALocalTime('input.endsLocal');
  return checkLength({ startsLocal, endsLocal });
}

export function checkLength({ startsLocal, endsLocal }: Times): Times {
  if (endsLocal <= startsLocal) throw endsBeforeItStarts('input.endsLocal');
  if (minutesBetween(startsLocal, endsLocal) > MOST_DAYS * DAY_MINUTES) throw lastsTooLong('input.endsLocal', MOST_DAYS);
  return { startsLocal, endsLocal };
}

export function checkStart(given: string, allDay: boolean, path: string): LocalTime {
  const start = (allDay ? parseFirstDay : parseLocalTime)(given);
  if (!start) throw notALocalTime(path);
  return start;
}

/** The rule in its one spelling. */
export function checkRule(text: string, start: RuleStart): string {
  const rule = parseRule(text, start);
  if (!('part' in rule)) return formatRule(rule);
  throw rule.part === 'COUNT' && rule.most !== undefined ? tooManyOccurrences(rule.most) : notARule('input.rule', rule.part);
}

/** A series takes place some time, and never begins again before it is over. */
export function checkSeries(when: When, at: Date): void {
  const first = when.series[0]?.startsLocal ?? '';
  const near = addMonths(at, MONTHS_AHEAD, when.zone);
  const made = listMade(when, near > first ? near : addMinutes(first, MONTHS_AHEAD * 31 * DAY_MINUTES));
  if (made.length === 0 && !findNext(when, at)) throw ruleNever();
  const overlap = findOverlap(made);
  if (overlap) throw ruleTooDense(overlap.originalStart);
}
