import type { Language } from '~/i18n/languages';
import { timeZoneChoices } from '~/i18n/time-zones.server';

/** A zone as the list of zones names it. */
export function zoneInWords(language: Language, zone: string): string {
  return timeZoneChoices(language, zone).find(({ value }) => value === zone)?.label ?? zone;
}
