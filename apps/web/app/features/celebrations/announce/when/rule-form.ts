export const FREQUENCIES = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const;
export type Frequency = (typeof FREQUENCIES)[number];
export const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
type Weekday = (typeof WEEKDAYS)[number];

/** How a celebration repeats, as its form asks for it. */
export interface RuleForm {
  frequency: Frequency | null;
  /** Every how many days, weeks, months, years. */
  interval: number;
  /** Of weeks. */
  weekdays: Weekday[];
  /** Of months: the same date, or the same weekday counted from the start or the end of the month. */
  monthly: 'DATE' | 'WEEKDAY' | 'LAST_WEEKDAY';
  /** The last day that may be among them. */
  until: string | null;
  count: number | null;
}

const ONCE: RuleForm = { frequency: null, interval: 1, weekdays: [], monthly: 'DATE', until: null, count: null };

/** A stored rule as the form shows it; null where the form has no words for it. */
export function readRule(rule: string | null | undefined): RuleForm | null {
  if (!rule) return ONCE;
  const parts = new Map(rule.split(';').map((part) => part.split('=', 2) as [string, string]));
  const frequency = FREQUENCIES.find((one) => one === parts.get('FREQ'));
  const until = /^(\d{4})(\d\d)(\d\d)/.exec(parts.get('UNTIL') ?? '');
  const known = new Set(['FREQ', 'INTERVAL', 'UNTIL', 'COUNT', 'BYDAY', 'WKST']);
  if (!frequency || [...parts.keys()].some((part) => !known.has(part))) return null;
  const days = (parts.get('BYDAY') ?? '').split(',').filter(Boolean);
  const form: RuleForm = { ...ONCE, frequency, interval: Number(parts.get('INTERVAL') ?? 1), until: until ? until.slice(1, 4).join('-') : null, count: parts.has('COUNT') ? Number(parts.get('COUNT')) : null };
  if (days.length === 0) return form;
  const [only = ''] = days;
  if (frequency === 'MONTHLY' && days.length === 1 && /^(?:[1-5]|-1)[A-Z]{2}$/.test(only)) return { ...form, monthly: only.startsWith('-1') ? 'LAST_WEEKDAY' : 'WEEKDAY' };
  const weekdays = WEEKDAYS.filter((day) => days.includes(day));
  return frequency === 'WEEKLY' && weekdays.length === days.length ? { ...form, weekdays } : null;
}

/** The form as a rule of RFC 5545; null for what happens once. What is counted in a month is counted by the first date. */
export function writeRule({ frequency, interval, weekdays, monthly, until, count }: RuleForm, startsLocal: string): string | null {
  if (!frequency) return null;
  const parts = [`FREQ=${frequency}`];
  if (interval > 1) parts.push(`INTERVAL=${interval}`);
  if (count !== null) parts.push(`COUNT=${count}`);
  else if (until) parts.push(`UNTIL=${until.replaceAll('-', '')}`);
  if (frequency === 'WEEKLY' && weekdays.length > 0) parts.push(`BYDAY=${weekdays.join(',')}`);
  if (frequency === 'MONTHLY' && monthly !== 'DATE') parts.push(`BYDAY=${monthly === 'LAST_WEEKDAY' ? -1 : weekOf(startsLocal)}${WEEKDAYS[weekdayOf(startsLocal)]}`);
  return parts.join(';');
}

/** 0 is Monday. */
export function weekdayOf(local: string): number {
  return (new Date(`${local.slice(0, 10)}T00:00Z`).getUTCDay() + 6) % 7;
}

/** The how-manyeth of its weekday in the month. */
export function weekOf(local: string): number {
  return Math.ceil(Number(local.slice(8, 10)) / 7);
}
