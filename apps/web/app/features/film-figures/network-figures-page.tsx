import { useI18n } from '~/i18n/use-i18n';
import { Breadcrumbs } from '~/ui/breadcrumbs';
import { EmptyState } from '~/ui/empty-state';
import { PageHead } from '~/ui/page-head';
import { PageTitle } from '~/ui/page-title';
import { Section } from '~/ui/section';
import { CountTables } from './count-tables';
import type { ModuleFigures, NetworkFigures } from './figures.query';
import { SpanTabs } from './span-tabs';
import { Sums } from './sums';

interface Props {
  figures: NetworkFigures;
  /** Of the films of the modules. */
  modules: ModuleFigures;
}

/** How the clips of all cities are watched, and apart from them the films of the modules, for everybody. */
export function NetworkFiguresPage({ figures, modules }: Props) {
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
      {modules.plays > 0 && (
        <Section title={t('film-figures.modules')} intro={t('film-figures.modules.text')}>
          <Sums {...modules} />
        </Section>
      )}
    </>
  );
}
