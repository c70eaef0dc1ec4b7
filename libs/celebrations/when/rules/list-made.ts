import { listStarts } from './list-starts.js';
import { addMinutes, type LocalTime, minutesBetween } from './parse-local-time.js';
import { parseRule } from './parse-rule.js';
import type { Rule } from './rule.types.js';
import type { Made, SeriesPart, When } from './series.types.js';

/** The series of a celebration; while nobody has cut it, it is what stands in the celebration itself. */
export function seriesOf({ series, startsLocal, endsLocal, rule }: { series: SeriesPart[]; startsLocal: LocalTime; endsLocal: LocalTime; rule: string | null }): SeriesPart[] {
  return series.length > 0 ? series : [{ startsLocal, endsLocal, rule, shiftDays: 0, from: null, until: null, ended: null, placeName: null }];
}

/** All starts up to `until`, in order: what the parts make without the excluded ones, and the extra ones. */
export function listMade({ zone, series, excluded, extra }: When, until: LocalTime): Made[] {
  const made = new Map<LocalTime, Made>();
  const out = new Set(excluded);
  const add = (part: SeriesPart, originalStart: LocalTime) => {
    const endsLocal = addMinutes(originalStart, minutesBetween(part.startsLocal, part.endsLocal));
    made.set(originalStart, { originalStart, endsLocal, placeName: part.placeName });
  };
  for (const part of series) for (const start of startsOf(part, zone, until)) if (!out.has(start)) add(part, start);
  for (const start of extra) if (start <= until && !out.has(start)) add(partOf(series, start), start);
  return [...made.values()].sort((a, b) => (a.originalStart < b.originalStart ? -1 : 1));
}

/** The rule as it is kept; it was read before it was. */
export function storedRule(text: string, start: { startsLocal: LocalTime; zone: string }): Rule {
  const rule = parseRule(text, start);
  if ('part' in rule) throw new Error(`kept rule ${text}: ${rule.part}`);
  return rule;
}

/** Two of them overlap: the later one begins before the one before it is over. */
export function findOverlap(made: Made[]): Made | null {
  return made.find(({ originalStart }, index) => (made[index - 1]?.endsLocal ?? '') > originalStart) ?? null;
}

function startsOf({ startsLocal, rule, shiftDays, from, until, ended }: SeriesPart, zone: string, last: LocalTime): LocalTime[] {
  const base = addMinutes(startsLocal, -shiftDays * 24 * 60);
  const asked = { startsLocal: base, rule: rule === null ? null : storedRule(rule, { startsLocal: base, zone }), zone };
  const bounds = [last, until, ended].filter((bound) => bound !== null);
  const made = listStarts(asked, addMinutes(bounds.reduce((a, b) => (a < b ? a : b)), -shiftDays * 24 * 60));
  const starts = shiftDays === 0 ? made : made.map((start) => addMinutes(start, shiftDays * 24 * 60));
  return starts.filter((start) => (from === null || start >= from) && [until, ended].every((bound) => bound === null || start < bound));
}

/** The stretch in which an extra start lies: its length and place are the extra one's. */
function partOf(series: SeriesPart[], start: LocalTime): SeriesPart {
  const part = series.findLast(({ from }) => from === null || from <= start) ?? series[0];
  if (!part) throw new Error('a series without a part');
  return part;
}
