import { addDays, dateOf, type LocalTime } from './parse-local-time.js';

/** As the API says it: whole days are dates. */
export function showStart(startsLocal: LocalTime, allDay: boolean): string {
  return allDay ? dateOf(startsLocal) : startsLocal;
}

/** As the API says it: of whole days the last one, which is kept as the midnight after it. */
export function showEnd(endsLocal: LocalTime, allDay: boolean): string {
  return allDay ? addDays(dateOf(endsLocal), -1) : endsLocal;
}
