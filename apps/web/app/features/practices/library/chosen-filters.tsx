import { FilterChips } from '~/ui/form/filter-chips';
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
  const { t } = useFacetWords();
  return (
    <FilterChips
      chosen={useChosen(data).map(({ key, label, without }) => ({ key, label, href: addressOf(without) }))}
      none="/practices"
      words={{ name: t('practices-library.filters'), remove: t('practices-library.remove'), removeAll: t('practices-library.removeAll') }}
    />
  );
}
