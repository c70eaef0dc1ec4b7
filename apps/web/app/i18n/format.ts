import type { Language } from './languages';

/** English as most of the world writes it; the others as they are. */
const writtenAs: Record<string, string> = { en: 'en-GB' };

const numbers = new Map<string, Intl.NumberFormat>();
const dates = new Map<string, Intl.DateTimeFormat>();

export function formatNumber(language: Language, value: number, options?: Intl.NumberFormatOptions): string {
  const key = language + JSON.stringify(options ?? {});
  let format = numbers.get(key);
  if (!format) numbers.set(key, (format = new Intl.NumberFormat(writtenAs[language] ?? language, options)));
  return format.format(value);
}

/** Dates are written on the server only: browsers and the server differ in their ICU data. */
export function formatDate(
  language: Language,
  value: string | Date,
  options: Intl.DateTimeFormatOptions = { dateStyle: 'long', timeZone: 'UTC' },
): string {
  const key = language + JSON.stringify(options);
  let format = dates.get(key);
  if (!format) dates.set(key, (format = new Intl.DateTimeFormat(writtenAs[language] ?? language, options)));
  return format.format(typeof value === 'string' ? new Date(value) : value);
}

/** 1,500,000 -> "1.5 MB", which no line breaks apart; steps of 1000, as file managers and phone contracts count. */
export function formatBytes(language: Language, bytes: number): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'];
  const step = bytes < 1 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3));
  const value = bytes / 1000 ** step;
  const written = formatNumber(language, value, {
    style: 'unit',
    unit: units[step] ?? 'byte',
    unitDisplay: 'short',
    maximumFractionDigits: value < 10 && step > 1 ? 1 : 0,
  });
  return written.replaceAll(' ', '\u00a0');
}

/** 83,000 ms -> "1:23"; an hour and more "1:02:03". */
export function formatClock(milliseconds: number): string {
  const total = Math.floor(milliseconds / 1000);
  const seconds = String(total % 60).padStart(2, '0');
  const minutes = Math.floor(total / 60) % 60;
  const hours = Math.floor(total / 3600);
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${seconds}` : `${minutes}:${seconds}`;
}

/** 83,000 ms -> "1 minute, 23 seconds", for people who listen to the page. */
export function formatDuration(language: Language, milliseconds: number): string {
  const total = Math.round(milliseconds / 1000);
  const parts = [
    { unit: 'hour', value: Math.floor(total / 3600) },
    { unit: 'minute', value: Math.floor(total / 60) % 60 },
    { unit: 'second', value: total % 60 },
  ].filter((part) => part.value > 0);
  const written = (parts.length > 0 ? parts : [{ unit: 'second', value: 0 }]).map((part) =>
    formatNumber(language, part.value, { style: 'unit', unit: part.unit, unitDisplay: 'long' }),
  );
  return listFormat(language, 'long').format(written);
}

const names = new Map<string, Intl.DisplayNames>();

/** "fr" -> "French"; "zxx" (no speech) is not a language and has a message of its own. */
export function languageName(language: Language, code: string): string {
  return displayName(language, 'language', code);
}

/** "KE" -> "Kenya". */
export function countryName(language: Language, code: string): string {
  return displayName(language, 'region', code);
}

function displayName(language: Language, type: 'language' | 'region', code: string): string {
  const key = `${language}:${type}`;
  let format = names.get(key);
  if (!format) names.set(key, (format = new Intl.DisplayNames(language, { type, fallback: 'code' })));
  try {
    return format.of(code) ?? code;
  } catch {
    return code;
  }
}

/** ["English", "French"] -> "English, French", with the commas of the language. */
export function formatList(language: Language, items: readonly string[]): string {
  return listFormat(language, 'short').format(items);
}

const lists = new Map<string, Intl.ListFormat>();

function listFormat(language: Language, style: 'long' | 'short'): Intl.ListFormat {
  const key = language + style;
  let format = lists.get(key);
  if (!format) lists.set(key, (format = new Intl.ListFormat(writtenAs[language] ?? language, { type: 'unit', style })));
  return format;
}

const collators = new Map<Language, Intl.Collator>();

/** For `sort`: in the order in which the language files its letters. */
export function compareIn(language: Language): (a: string, b: string) => number {
  let collator = collators.get(language);
  if (!collator) collators.set(language, (collator = new Intl.Collator(language)));
  return collator.compare;
}
