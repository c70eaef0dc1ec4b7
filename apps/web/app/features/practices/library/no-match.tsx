import { EmptyState } from '~/ui/empty-state';
import { useChosen } from './chosen-filters';
import type { LibraryData } from './library.server';
import { addressOf } from './library-address';
import { useFacetWords } from './use-facet-words';

/** Nothing was found: each filter as a link to the same state without it. */
export function NoMatch(data: Pick<LibraryData, 'asked' | 'names'>) {
  const { t, path } = useFacetWords();
  const chosen = useChosen(data);
  if (chosen.length === 0) return <EmptyState title={t('practices-library.empty')}>{t('practices-library.empty.text')}</EmptyState>;
  return (
    <EmptyState title={t('practices-library.none')} theme="involvement">
      <p>{t('practices-library.none.text')}</p>
      <ul className="mt-1">
        {chosen.map(({ key, label, without }) => (
          <li key={key}>
            <a href={path(addressOf(without))} className="inline-flex min-h-11 items-center">
              <bdi>{t('practices-library.without', { filter: label })}</bdi>
            </a>
          </li>
        ))}
        <li>
          <a href={path('/practices')} className="inline-flex min-h-11 items-center font-semibold">
            {t('practices-library.all')}
          </a>
        </li>
      </ul>
    </EmptyState>
  );
}
