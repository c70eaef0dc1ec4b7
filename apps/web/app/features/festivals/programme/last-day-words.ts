import { dayWords } from '~/features/celebrations/when/when-words';
import type { Language } from '~/i18n/languages';

/** Until then it goes on, in words; null for what ends on the day it begins, or before breakfast of the next. */
export function lastDayWords(language: Language, { startsLocal, endsLocal, allDay }: { startsLocal: string; endsLocal: string; allDay: boolean }): string | null {
  const [starts, ends] = [startsLocal.slice(0, 10), endsLocal.slice(0, 10)];
  const isNight = !allDay && endsLocal.slice(11) < '06:00' && Date.parse(ends) - Date.parse(starts) === 86_400_000;
  return ends > starts && !isNight ? dayWords(language, ends, { day: 'numeric', month: 'short' }) : null;
}
