import { useI18n } from '~/i18n/use-i18n';
import { FilterChips } from '~/ui/form/filter-chips';
import { addressOf, type CalendarAsked, withoutFilters } from './calendar-address';

interface Filter {
  key: string;
  label: string;
  without: CalendarAsked;
}

/** Everything that narrows the calendar, each with the state without it. */
export function useChosen(asked: CalendarAsked, cityName: string | null): Filter[] {
  const { t, maybe, countryName, languageName } = useI18n();
  const each = <Key extends 'themes' | 'regions' | 'countries' | 'languages' | 'access'>(key: Key, label: (value: CalendarAsked[Key][number]) => string): Filter[] =>
    asked[key].map((value) => ({ key: key + value, label: label(value), without: { ...asked, [key]: asked[key].filter((one) => one !== value) } }));
  return [
    ...each('themes', (slug) => maybe(`ui.theme.${slug}`) ?? slug),
    ...each('regions', (region) => t(`cities.region.${region}`)),
    ...each('countries', countryName),
    ...(asked.city ? [{ key: 'city', label: cityName ?? asked.city, without: { ...asked, city: null } }] : []),
    ...each('languages', (code) => t('celebrations.filter.in', { language: languageName(code) })),
    ...each('access', (service) => t(`celebrations.access.${service}`)),
    ...(asked.free ? [{ key: 'free', label: t('celebrations.price.FREE'), without: { ...asked, free: false } }] : []),
    ...(asked.online ? [{ key: 'online', label: t('celebrations.online'), without: { ...asked, online: false } }] : []),
    ...(asked.near ? [{ key: 'near', label: t('celebrations.filter.near', { km: asked.near.km }), without: { ...asked, near: null } }] : []),
  ];
}

/** What is chosen, each a link to the state without it. */
export function ChosenFilters({ asked, cityName }: { asked: CalendarAsked; cityName: string | null }) {
  const { t } = useI18n();
  const chosen = useChosen(asked, cityName);
  return (
    <FilterChips
      chosen={chosen.map(({ key, label, without }) => ({ key, label, href: addressOf(without) }))}
      none={addressOf(withoutFilters(asked))}
      words={{ name: t('celebrations.filters'), remove: t('celebrations.filter.remove'), removeAll: t('celebrations.filter.removeAll') }}
    />
  );
}
