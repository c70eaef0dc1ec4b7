import type { Language } from '~/i18n/languages';
import type { Translator } from '~/i18n/translate';
import { dayWords } from './when-words';

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
/** A Monday: the seven days from it have the names of the week. */
const MONDAY = Date.UTC(2024, 0, 1);
const DAY_MS = 86_400_000;
const FREQUENCIES = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const;
const SAID = new Set(['FREQ', 'INTERVAL', 'BYDAY', 'BYMONTHDAY', 'COUNT', 'UNTIL', 'WKST']);

type Words = Pick<Translator, 't' | 'language'>;

/**
 * A recurrence (RFC 5545) in words: "Every 2 weeks on Tuesday and Thursday, until 24 December 2026". What cannot be said in a
 * sentence anybody understands is said to repeat: the dates stand beside it.
 */
export function ruleWords({ t, language }: Words, rule: string): string {
  const parts = new Map(rule.split(';').map((part) => part.split('=', 2) as [string, string]));
  const frequency = FREQUENCIES.find((one) => one === parts.get('FREQ'));
  const days = (parts.get('BYDAY') ?? '').split(',').filter(Boolean);
  const said = frequency && [...parts.keys()].every((part) => SAID.has(part)) ? daysWords({ t, language }, frequency, days, parts.get('BYMONTHDAY')) : null;
  if (!frequency || said === null) return t('celebrations.rule.some');
  const base = t(`celebrations.rule.${frequency}`, { count: Number(parts.get('INTERVAL') ?? 1) });
  const text = said ? t('celebrations.rule.on', { base, days: said }) : base;
  const until = parts.get('UNTIL');
  if (until) return t('celebrations.rule.until', { rule: text, date: dayWords(language, `${until.slice(0, 4)}-${until.slice(4, 6)}-${until.slice(6, 8)}`, { day: 'numeric', month: 'long', year: 'numeric' }) });
  const count = parts.get('COUNT');
  return count ? t('celebrations.rule.times', { rule: text, count: Number(count) }) : text;
}

/** On which days; '' where the frequency says it all; null for what is too tangled to say. */
function daysWords({ t, language }: Words, frequency: (typeof FREQUENCIES)[number], days: string[], monthDays?: string): string | null {
  if (monthDays) {
    const [only, ...more] = monthDays.split(',').map(Number);
    if (days.length > 0 || frequency !== 'MONTHLY' || more.length > 0 || only === undefined) return null;
    if (only === -1) return t('celebrations.rule.lastDay');
    return only > 0 ? t('celebrations.rule.dayOfMonth', { day: only }) : null;
  }
  if (days.length === 0) return '';
  const read = days.map((day) => ({ nth: Number(day.slice(0, -2) || 0), weekday: WEEKDAYS.indexOf(day.slice(-2)) }));
  if (read.some(({ weekday }) => weekday < 0)) return null;
  if (frequency === 'WEEKLY') return read.some(({ nth }) => nth !== 0) ? null : t('celebrations.rule.weekdays', { days: allOf(language, read.map(({ weekday }) => weekdayName(language, weekday))) });
  const [first, ...others] = read;
  if (frequency !== 'MONTHLY' || !first || others.length > 0) return null;
  const ordinal = ([1, 2, 3, 4, 5, -1] as const).find((one) => one === first.nth);
  return ordinal ? t('celebrations.rule.nth', { nth: String(ordinal), day: weekdayName(language, first.weekday) }) : null;
}

/** 0 is Monday. */
export function weekdayName(language: Language, weekday: number, style: 'long' | 'short' = 'long'): string {
  return dayWords(language, new Date(MONDAY + weekday * DAY_MS).toISOString().slice(0, 10), { weekday: style });
}

const allOf = (language: Language, words: string[]) => new Intl.ListFormat(language, { type: 'conjunction', style: 'long' }).format(words);
