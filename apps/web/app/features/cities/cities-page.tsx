import type { CitiesQuery } from '~/api/generated/graphql';
import { useI18n } from '~/i18n/use-i18n';
import { Breadcrumbs } from '~/ui/breadcrumbs';
import { EmptyState } from '~/ui/empty-state';
import { PageHead } from '~/ui/page-head';
import { PageTitle } from '~/ui/page-title';
import { Pagination } from '~/ui/pagination';
import { Section } from '~/ui/section';
import { CityFilter, type CityFilterValues } from './city-filter';
import { CityList } from './city-list';
import { CityMap } from './city-map';

export function CitiesPage({ cities, cityMap, filter }: CitiesQuery & { filter: CityFilterValues }) {
  const { t, path } = useI18n();
  return (
    <>
      <PageHead title={t('cities.title')} description={t('cities.intro')} />
      <Breadcrumbs crumbs={[{ name: t('cities.title') }]} />
      <PageTitle title={t('cities.title')} lead={t('cities.intro')} />
      <div className="mt-8">
        <CityMap cities={cityMap} />
      </div>
      <Section title={t('cities.list')}>
        <CityFilter filter={filter} />
        <div className="mt-8">
          {cities.nodes.length > 0 ? (
            <CityList cities={cities.nodes} />
          ) : (
            <EmptyState title={t('cities.none')}>
              <a href={path('/cities')}>{t('cities.all')}</a>
            </EmptyState>
          )}
        </div>
        <Pagination pageInfo={cities.pageInfo} />
      </Section>
    </>
  );
}
