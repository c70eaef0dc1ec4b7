import { formatDate } from '~/i18n/format';
import type { Language } from '~/i18n/languages';

const steps = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

/** "3 days ago"; in words of the page. */
export function age(language: Language, since: string, now = Date.now()): string {
  const passed = Math.max(0, now - Date.parse(since));
  const [unit, length] = steps.find(([, ms]) => passed >= ms) ?? ['minute', 60_000];
  return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(-Math.floor(passed / length), unit);
}

/** Date and time where the member is. */
export function moment(language: Language, value: string, timeZone: string): string {
  return formatDate(language, value, { dateStyle: 'medium', timeStyle: 'short', timeZone });
}
