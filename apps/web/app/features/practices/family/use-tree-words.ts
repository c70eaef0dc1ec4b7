import { useI18n } from '~/i18n/use-i18n';
import { choiceName } from '../words';
import type { Branch } from './branches';
import { countStates, type Fold } from './fold';

/** What drawing and list say of a city, in the same words. */
export function useTreeWords() {
  const i18n = useI18n();
  const { t, list, number, countryName } = i18n;
  return {
    state: ({ state, year }: Branch) => (state ? t('adoptions.family.stateSince', { state: choiceName(i18n, 'adoption', state), year: String(year) }) : ''),
    since: ({ country, year }: Branch) => t('adoptions.family.countrySince', { country: countryName(country), year: String(year) }),
    version: ({ year }: NonNullable<Branch['practice']>) => t('adoptions.family.version', { year: String(year) }),
    fold: ({ country, cities, more }: Fold) => {
      const count = cities.length + more;
      return country ? t('adoptions.family.fold', { country: countryName(country), count }) : t('adoptions.family.rest', { count });
    },
    states: ({ cities }: Fold) => list(countStates(cities).map(([state, count]) => t('adoptions.family.states', { count: number(count), state: choiceName(i18n, 'adoption', state) }))),
  };
}
