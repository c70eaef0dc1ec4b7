import { useI18n } from '~/i18n/use-i18n';
import { Breadcrumbs } from '~/ui/breadcrumbs';
import { EmptyState } from '~/ui/empty-state';
import { PageHead } from '~/ui/page-head';
import { PageTitle } from '~/ui/page-title';
import { CountTables } from './count-tables';
import type { NetworkFigures } from './figures.query';
import { SpanTabs } from './span-tabs';
import { Sums } from './sums';

/** How the films of all cities are watched, for everybody. */
export function NetworkFiguresPage({ figures }: { figures: NetworkFigures }) {
  const { t } = useI18n();
  return (
    <>
      <PageHead title={t('film-figures.network')} description={t('film-figures.network.lead')} />
      <Breadcrumbs crumbs={[{ name: t('clips.title'), to: '/clips' }, { name: t('film-figures.title') }]} />
      <PageTitle title={t('film-figures.network')} lead={t('film-figures.network.lead')} />
      <SpanTabs days={figures.days} />
      {figures.plays > 0 ? (
        <>
          <Sums {...figures} />
          <p className="mt-8 max-w-text text-soft">{t('film-figures.who.text')}</p>
          <CountTables {...figures} />
        </>
      ) : (
        <div className="mt-10">
          <EmptyState title={t('film-figures.none')}>{t('film-figures.none.text')}</EmptyState>
        </div>
      )}
    </>
  );
}
