import type { Language } from '~/i18n/languages';

/** Days as `Intl` counts them: 1 is Monday, 7 is Sunday. */
const MONDAY = 1;

/** English of the world begins with Monday, as its dates are written here. */
const writtenAs: Partial<Record<Language, string>> = { en: 'en-GB' };

/** What newer runtimes answer by a method, those before by a property, and the oldest not at all. */
interface WithWeekInfo {
  getWeekInfo?: () => { firstDay: number };
  weekInfo?: { firstDay: number };
}

/** The day with which a week begins where the language is spoken; Monday (ISO 8601) where the runtime does not know. */
export function firstDayOfWeek(language: Language, locale: WithWeekInfo = new Intl.Locale(writtenAs[language] ?? language) as WithWeekInfo): number {
  return (locale.getWeekInfo?.() ?? locale.weekInfo)?.firstDay ?? MONDAY;
}
