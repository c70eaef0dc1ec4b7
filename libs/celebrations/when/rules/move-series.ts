import { addDays, addMinutes, dateOf, daysBetween, type LocalTime } from './parse-local-time.js';
import { storedRule } from './list-made.js';
import { formatRule } from './parse-rule.js';
import { type Rule, WEEKDAYS, type Weekday } from './rule.types.js';
import type { Move, SeriesPart, When } from './series.types.js';

/** The series with all starts from one on moved by as much. Each start keeps its turn; what lies before stays as it was. */
export function moveSeries(when: When, move: Move): When {
  const { from, startMinutes } = move;
  const moved = (start: LocalTime) => (from === null || start >= from ? addMinutes(start, startMinutes) : start);
  return {
    zone: when.zone,
    series: when.series.flatMap((part) => movePart(part, move, when.zone)),
    // What was left out before the stretch must not swallow what comes to lie there.
    excluded: when.excluded.filter((start) => from === null || start >= from || start < addMinutes(from, startMinutes)).map(moved),
    extra: when.extra.map(moved),
  };
}

/** The series without what it would make from one start on. Its parts stay: what is put back later has the length that it had. */
export function endSeries(when: When, from: LocalTime): When {
  const isBefore = (start: LocalTime) => start < from;
  const series = when.series.map((part) => ({ ...part, ended: part.ended !== null && part.ended < from ? part.ended : from }));
  return { zone: when.zone, series, excluded: when.excluded.filter(isBefore), extra: when.extra.filter(isBefore) };
}

function movePart(part: SeriesPart, move: Move, zone: string): SeriesPart[] {
  const { from } = move;
  if (from === null || from <= (part.from ?? part.startsLocal)) return [shiftPart(part, move, zone)];
  if (part.until !== null && part.until <= from) return [part];
  return [{ ...part, until: from }, shiftPart({ ...part, from }, move, zone)];
}

function shiftPart(part: SeriesPart, { from, startMinutes, endMinutes, placeName }: Move, zone: string): SeriesPart {
  const startsLocal = addMinutes(part.startsLocal, startMinutes);
  const days = daysBetween(dateOf(part.startsLocal), dateOf(startsLocal));
  const rule = part.rule === null ? null : storedRule(part.rule, { startsLocal: part.startsLocal, zone });
  const turned = rule && part.shiftDays === 0 ? turnRule(rule, days) : null;
  return {
    startsLocal,
    endsLocal: addMinutes(part.endsLocal, endMinutes),
    rule: turned ? formatRule(turned) : part.rule,
    shiftDays: rule && !turned ? part.shiftDays + days : part.shiftDays,
    from: part.from && addMinutes(part.from, startMinutes),
    until: part.until && addMinutes(part.until, startMinutes),
    ended: part.ended !== null && (from === null || part.ended >= from) ? addMinutes(part.ended, startMinutes) : part.ended,
    placeName: placeName === undefined ? part.placeName : placeName,
  };
}

/** The rule that makes the same starts so many days later, where there is one: weekdays are turned, and nothing else is there to turn. */
function turnRule(rule: Rule, days: number): Rule | null {
  if (days === 0) return rule;
  const isByWeek = rule.frequency === 'WEEKLY' || rule.frequency === 'DAILY';
  if (!isByWeek || rule.months.length + rule.monthDays.length > 0) return null;
  const turn = (day: Weekday) => WEEKDAYS[(((WEEKDAYS.indexOf(day) + days) % 7) + 7) % 7] ?? day;
  return {
    ...rule,
    days: rule.days.map(({ ordinal, day }) => ({ ordinal, day: turn(day) })).sort((a, b) => WEEKDAYS.indexOf(a.day) - WEEKDAYS.indexOf(b.day)),
    // Where a week begins decides which weeks are left out between two.
    weekStart: rule.interval > 1 || rule.positions.length > 0 ? turn(rule.weekStart) : rule.weekStart,
    until: rule.until && addDays(rule.until, days),
  };
}
