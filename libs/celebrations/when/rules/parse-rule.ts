import { Temporal } from 'temporal-polyfill';
import { findLocal } from './find-instant.js';
import { addDays, clockOf, dateOf, type LocalDate, type LocalTime } from './parse-local-time.js';
import { FREQUENCIES, type Frequency, type Rule, type RuleDay, type RuleFault, type Weekday, WEEKDAYS } from './rule.types.js';

/** The most starts that a rule may count. */
export const MOST_COUNTED = 400;
/** The most days, weeks, months or years between two starts. */
const MOST_INTERVAL = 400;
/** Longer ones are refused unread. */
const MOST_TEXT = 500;

const PARTS = ['FREQ', 'INTERVAL', 'COUNT', 'UNTIL', 'BYMONTH', 'BYMONTHDAY', 'BYDAY', 'BYSETPOS', 'WKST'];
const UNTIL = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)(Z)?)?$/;
const DAY = /^([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)$/;

/** When the series begins: UNTIL with a time is understood by it. */
export interface RuleStart {
  startsLocal: LocalTime;
  zone: string;
}

/** Reads the value of an RRULE, or says which part is wrong. */
export function parseRule(text: string, start: RuleStart): Rule | RuleFault {
  const parts = splitParts(text);
  if (!(parts instanceof Map)) return parts;
  const faults: RuleFault[] = [];
  const wrong = (part: string, most?: number) => void faults.push(most === undefined ? { part } : { part, most });
  const number = (part: string, most: number) => {
    const given = parts.get(part);
    if (given === undefined) return null;
    const value = /^\d{1,9}$/.test(given) ? Number(given) : 0;
    if (value < 1 || value > most) wrong(part, most);
    return value;
  };
  const numbers = (part: string, most: number, signed: boolean) => {
    const values = (parts.get(part)?.split(',') ?? []).map((one) => (/^[+-]?\d{1,3}$/.test(one) ? Number(one) : 0));
    if (values.some((value) => Math.abs(value) > most || value === 0 || (value < 0 && !signed))) wrong(part, most);
    return [...new Set(values)].sort((a, b) => a - b);
  };
  const frequency = FREQUENCIES.find((one) => one === parts.get('FREQ'));
  if (!frequency) return { part: 'FREQ' };
  const rule: Rule = {
    frequency,
    interval: number('INTERVAL', MOST_INTERVAL) ?? 1,
    count: number('COUNT', MOST_COUNTED),
    until: parts.has('UNTIL') ? readUntil(parts.get('UNTIL') ?? '', start) : null,
    months: numbers('BYMONTH', 12, false),
    monthDays: numbers('BYMONTHDAY', 31, true),
    days: readDays(parts.get('BYDAY') ?? null),
    positions: numbers('BYSETPOS', 366, true),
    weekStart: WEEKDAYS.find((one) => one === (parts.get('WKST') ?? 'MO')) ?? 'MO',
  };
  if (parts.has('UNTIL') && (rule.until === null || rule.count !== null)) wrong('UNTIL');
  if (parts.has('WKST') && rule.weekStart !== parts.get('WKST')) wrong('WKST');
  if (parts.has('BYDAY') && !fitDays(rule)) wrong('BYDAY');
  // RFC 5545, 3.3.10: a week has no days of the month, and a position is one among others.
  if (rule.monthDays.length > 0 && frequency === 'WEEKLY') wrong('BYMONTHDAY');
  if (rule.positions.length > 0 && rule.days.length + rule.monthDays.length + rule.months.length === 0) wrong('BYSETPOS');
  return faults[0] ?? rule;
}

/** The one spelling in which rules are kept. */
export function formatRule(rule: Rule): string {
  const list = (part: string, values: (string | number)[]) => (values.length > 0 ? [`${part}=${values.join(',')}`] : []);
  return [
    `FREQ=${rule.frequency}`,
    ...list('INTERVAL', rule.interval > 1 ? [rule.interval] : []),
    ...list('COUNT', rule.count === null ? [] : [rule.count]),
    ...list('UNTIL', rule.until === null ? [] : [rule.until.replaceAll('-', '')]),
    ...list('BYMONTH', rule.months),
    ...list('BYMONTHDAY', rule.monthDays),
    ...list('BYDAY', rule.days.map(formatDay)),
    ...list('BYSETPOS', rule.positions),
    ...list('WKST', rule.weekStart === 'MO' ? [] : [rule.weekStart]),
  ].join(';');
}

export function formatDay({ ordinal, day }: RuleDay): string {
  return `${ordinal ?? ''}${day}`;
}

function splitParts(text: string): Map<string, string> | RuleFault {
  if (text.length > MOST_TEXT) return { part: 'RRULE', most: MOST_TEXT };
  const parts = new Map<string, string>();
  for (const one of text.trim().toUpperCase().replace(/^RRULE:/, '').replace(/;$/, '').split(';')) {
    const [part = '', value, ...others] = one.split('=');
    if (!PARTS.includes(part) || !value || others.length > 0 || parts.has(part)) return { part: part.slice(0, 20) || 'RRULE' };
    parts.set(part, value);
  }
  return parts;
}

/** A time of the day is turned into the last day on which a start still lies before it: the series may be moved to another hour. */
function readUntil(text: string, { startsLocal, zone }: RuleStart): LocalDate | null {
  const found = UNTIL.exec(text);
  if (!found) return null;
  const [, year, month, day, hour, minute, second, isUtc] = found;
  try {
    const date = Temporal.PlainDate.from(`${year}-${month}-${day}`, { overflow: 'reject' }).toString();
    if (hour === undefined) return date;
    const time = Temporal.PlainTime.from(`${hour}:${minute}:${second}`).toString({ smallestUnit: 'minute' });
    const local = isUtc ? findLocal(new Date(`${date}T${time}Z`), zone) : `${date}T${time}`;
    return clockOf(local) >= clockOf(startsLocal) ? dateOf(local) : addDays(dateOf(local), -1);
  } catch {
    return null;
  }
}

/** Null where one of them is no day. */
function readDays(text: string | null): RuleDay[] {
  const days = (text?.split(',') ?? []).flatMap((one) => {
    const [, ordinal, day] = DAY.exec(one) ?? [];
    return day ? [{ ordinal: ordinal === undefined ? null : Number(ordinal), day: day as Weekday }] : [];
  });
  if (days.length !== (text?.split(',').length ?? 0)) return [];
  const byText = new Map(days.map((day) => [formatDay(day), day]));
  return [...byText.values()].sort((a, b) => WEEKDAYS.indexOf(a.day) - WEEKDAYS.indexOf(b.day) || (a.ordinal ?? 0) - (b.ordinal ?? 0));
}

const MOST_ORDINAL: Record<Frequency, number> = { DAILY: 0, WEEKLY: 0, MONTHLY: 5, YEARLY: 53 };

function fitDays({ days, frequency, months }: Rule): boolean {
  const most = frequency === 'YEARLY' && months.length > 0 ? 5 : MOST_ORDINAL[frequency];
  return days.length > 0 && days.every(({ ordinal }) => ordinal === null || (ordinal !== 0 && Math.abs(ordinal) <= most));
}
