import { useI18n } from '~/i18n/use-i18n';
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
  const { t, path } = useI18n();
  const chosen = useChosen(asked, cityName);
  if (chosen.length === 0) return null;
  return (
    <nav aria-label={t('celebrations.filters')} className="mt-4">
      <ul className="flex flex-wrap gap-2">
        {chosen.map(({ key, label, without }) => (
          <li key={key} className="max-w-full">
            <a href={path(addressOf(without))} className="inline-flex min-h-11 max-w-full items-center gap-2 rounded-full border-2 border-edge px-4 py-1 text-small font-semibold text-ink no-underline hover:underline">
              <span className="sr-only">{t('celebrations.filter.remove')}</span>
              <bdi className="min-w-0 break-words">{label}</bdi>
              <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" className="shrink-0">
                <path d="M2 2l8 8M10 2l-8 8" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
              </svg>
            </a>
          </li>
        ))}
        {chosen.length > 1 && (
          <li>
            <a href={path(addressOf(withoutFilters(asked)))} className="inline-flex min-h-11 items-center px-2 text-small font-semibold">
              {t('celebrations.filter.removeAll')}
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}
