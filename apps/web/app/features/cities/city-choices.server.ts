import type { CityKind } from '~/api/generated/graphql';
import { countryName } from '~/i18n/format';
import type { Language } from '~/i18n/languages';
import { timeZoneChoices } from '~/i18n/time-zones.server';
import { countryCodes } from './country-codes';

export const cityKinds: readonly CityKind[] = ['CITY', 'TOWN', 'DISTRICT', 'COUNTY', 'COMMUNE', 'CONSORTIUM'];

/** What a form about a city lets choose, in the order of the page's language. */
export function cityChoices(language: Language, timeZone?: string | null) {
  const order = new Intl.Collator(language);
  return {
    countries: countryCodes.map((value) => ({ value, label: countryName(language, value) })).sort((a, b) => order.compare(a.label, b.label)),
    timeZones: timeZoneChoices(language, timeZone),
  };
}
