import type { Language } from '~/i18n/languages';

/** Figures and calendar as the rest of the site writes them, whatever the machine's habits. */
const WRITTEN_AS: Record<Language, string> = { en: 'en-GB-u-ca-gregory-nu-latn', fr: 'fr-u-ca-gregory-nu-latn', ar: 'ar-u-ca-gregory-nu-latn' };
const DAY: Intl.DateTimeFormatOptions = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' };
const CLOCK: Intl.DateTimeFormatOptions = { hour: 'numeric', minute: '2-digit' };

/** "Wednesday, 25 November 2026, 19:00–21:30" on the clocks of its place; of whole days the days. */
export function sayWhen(language: Language, { startsLocal, endsLocal }: { startsLocal: string; endsLocal: string }): string {
  const isDays = startsLocal.length === 10;
  const format = new Intl.DateTimeFormat(WRITTEN_AS[language], { ...DAY, ...(isDays ? {} : CLOCK) });
  const [start, end] = [onItsClock(startsLocal), onItsClock(endsLocal)];
  // Where clocks were put back the end may stand before the beginning: both are said then.
  return end < start ? `${format.format(start)} – ${format.format(end)}` : format.formatRange(start, end);
}

/** 0 is Monday. */
export function sayWeekday(language: Language, weekday: number): string {
  return new Intl.DateTimeFormat(WRITTEN_AS[language], { weekday: 'long', timeZone: 'UTC' }).format(new Date(Date.UTC(2024, 0, 1 + weekday)));
}

/** A wall time as an instant of UTC: written in UTC, it is what the clocks of the place show. */
function onItsClock(local: string): Date {
  return new Date(`${local.length === 10 ? `${local}T00:00` : local}Z`);
}
