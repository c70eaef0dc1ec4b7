import { useI18n } from '~/i18n/use-i18n';
import { Breadcrumbs } from '~/ui/breadcrumbs';
import { EmptyState } from '~/ui/empty-state';
import { Grid } from '~/ui/grid';
import { PageHead } from '~/ui/page-head';
import { PageTitle } from '~/ui/page-title';
import { Pagination } from '~/ui/pagination';
import { Tabs } from '~/ui/tabs';
import { FestivalTile } from '../tile/festival-tile';
import type { FestivalsData } from './festivals.server';

/** All festivals of the network: those to come, and those that are over. */
export function FestivalsPage({ data: { past, festivals, pageInfo } }: { data: FestivalsData }) {
  const { t, path } = useI18n();
  return (
    <div data-theme="celebration">
      <PageHead title={t(past ? 'festivals.past.title' : 'festivals.title')} description={t('festivals.intro')} />
      <Breadcrumbs crumbs={[{ name: t('celebrations.title'), to: '/celebrations' }, { name: t('festivals.title') }]} />
      <PageTitle title={t('festivals.title')} lead={t('festivals.intro')} />
      <Tabs
        label={t('festivals.views')}
        tabs={[
          { name: t('festivals.coming'), href: path('/festivals'), current: !past },
          { name: t('festivals.past'), href: path('/festivals?past=yes'), current: past },
        ]}
      />
      <div className="mt-10">
        {festivals.length === 0 ? (
          <EmptyState title={t(past ? 'festivals.past.none' : 'festivals.none')} theme="celebration">
            <p>{t('festivals.none.text')}</p>
            <p>
              <a href={path('/celebrations')} className="inline-flex min-h-11 items-center font-semibold">
                {t('celebrations.all')}
              </a>
            </p>
          </EmptyState>
        ) : (
          <>
            <h2 className="sr-only">{t(past ? 'festivals.past' : 'festivals.coming')}</h2>
            <Grid>
              {festivals.map((festival) => (
                <FestivalTile key={festival.id} festival={festival} />
              ))}
            </Grid>
          </>
        )}
        <Pagination pageInfo={pageInfo} />
      </div>
    </div>
  );
}
