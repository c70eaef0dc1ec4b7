import type { LibraryData } from './library.server';
import { addressOf, FACETS, type LibraryAsked, toggled } from './library-address';
import { useFacetWords } from './use-facet-words';

interface Filter {
  key: string;
  label: string;
  without: LibraryAsked;
}

/** Everything that narrows the list, each with the state without it. */
export function useChosen({ asked, names }: Pick<LibraryData, 'asked' | 'names'>): Filter[] {
  const { t, facet, choice } = useFacetWords();
  const ofFacets = FACETS.flatMap(({ name }) =>
    (asked.chosen[name] ?? []).map((value) => ({
      key: name + value,
      label: t('practices-library.filter', { facet: facet(name), choice: choice(name, value) }),
      without: toggled(asked, name, value),
    })),
  );
  return [
    ...(asked.search ? [{ key: 'q', label: t('practices-library.filter.search', { words: asked.search }), without: { ...asked, search: '' } }] : []),
    ...(asked.city ? [{ key: 'city', label: t('practices-library.filter.city', { city: names.city ?? '' }), without: { ...asked, city: null } }] : []),
    ...(asked.like ? [{ key: 'like', label: t('practices-library.filter.like', { city: names.like ?? '' }), without: { ...asked, like: null } }] : []),
    ...ofFacets,
  ];
}

/** What is chosen, each a link to the state without it. */
export function ChosenFilters(data: Pick<LibraryData, 'asked' | 'names'>) {
  const { t, path } = useFacetWords();
  const chosen = useChosen(data);
  if (chosen.length === 0) return null;
  return (
    <nav aria-label={t('practices-library.filters')} className="mt-5">
      <ul className="flex flex-wrap gap-2">
        {chosen.map(({ key, label, without }) => (
          <li key={key} className="max-w-full">
            <a href={path(addressOf(without))} className="inline-flex min-h-11 max-w-full items-center gap-2 rounded-full border-2 border-edge px-4 py-1 text-small font-semibold text-ink no-underline hover:underline">
              <span className="sr-only">{t('practices-library.remove')}</span>
              <bdi className="min-w-0 break-words">{label}</bdi>
              <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" className="shrink-0">
                <path d="M2 2l8 8M10 2l-8 8" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
              </svg>
            </a>
          </li>
        ))}
        {chosen.length > 1 && (
          <li>
            <a href={path('/practices')} className="inline-flex min-h-11 items-center px-2 text-small font-semibold">
              {t('practices-library.removeAll')}
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}
