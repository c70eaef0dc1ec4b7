import type { Language } from '~/i18n/languages';
import { formatDate } from '~/i18n/format';
import { whenThere } from '../when/when-words';

const HALF_A_DAY = 12 * 3_600_000;

/** "19:04" on the clocks of the place, with the day where it is long ago. */
export function tellClock(language: Language, timeZone: string, at: string): string {
  const isNear = Math.abs(Date.now() - Date.parse(at)) < HALF_A_DAY;
  return formatDate(language, at, { timeStyle: 'short', timeZone, ...(isNear ? {} : { dateStyle: 'medium' as const }) });
}

/** A beginning as it stands in a row: wall time, midnight for whole days. */
export function tellStart(language: Language, startsLocal: string): string {
  const allDay = startsLocal.endsWith('T00:00');
  const local = allDay ? startsLocal.slice(0, 10) : startsLocal;
  return whenThere(language, { startsLocal: local, endsLocal: local, startsAt: '', endsAt: '', allDay, zone: 'UTC' });
}
