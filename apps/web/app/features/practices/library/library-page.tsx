import { Breadcrumbs } from '~/ui/breadcrumbs';
import { PageHead } from '~/ui/page-head';
import { PageTitle } from '~/ui/page-title';
import { Pagination } from '~/ui/pagination';
import { ChosenFilters, useChosen } from './chosen-filters';
import { FacetList } from './facet-list';
import type { LibraryData } from './library.server';
import { NoMatch } from './no-match';
import { PracticeLine } from './practice-line';
import { SearchForm } from './search-form';
import { useFacetWords } from './use-facet-words';

/** As many as the API compares by how well they match. */
const COMPARED = 300;

/** The practices of all cities: words, choices with their counts, the list. Every state is an address. */
export function LibraryPage({ data }: { data: LibraryData }) {
  const { t, path } = useFacetWords();
  const { practices, facets, asked, total, pageInfo, sort } = data;
  const isNarrowed = useChosen(data).length > 0;
  return (
    <>
      <PageHead title={isNarrowed ? t('practices-library.title.narrowed', { count: total }) : t('practices-library.title')} description={t('practices-library.intro')} />
      <Breadcrumbs crumbs={[{ name: t('practices-library.title') }]} />
      <PageTitle title={t('practices-library.title')} lead={t('practices-library.intro')} />
      <p className="mt-4">
        <a href={path('/collections')} className="inline-flex min-h-11 items-center">
          {t('collections.title')}
        </a>
        <span className="ms-2 text-soft">{t('collections.lead')}</span>
      </p>
      <SearchForm asked={asked} sort={sort} sizes={data.sizes} />
      <ChosenFilters asked={asked} names={data.names} />
      <div className="mt-8 grid gap-x-12 gap-y-6 lg:grid-cols-[17rem_minmax(0,1fr)]">
        <FacetList facets={facets} asked={asked} />
        <section aria-labelledby="found">
          <h2 id="found" className="mb-5 text-h3">
            {t('practices-library.found', { count: total })}
          </h2>
          {sort === 'match' && total > COMPARED && <p className="mb-5 max-w-text text-soft">{t('practices-library.compared', { count: COMPARED })}</p>}
          {practices.length > 0 ? practices.map((practice) => <PracticeLine key={practice.id} practice={practice} />) : <NoMatch asked={asked} names={data.names} />}
          <Pagination pageInfo={pageInfo} />
        </section>
      </div>
    </>
  );
}
