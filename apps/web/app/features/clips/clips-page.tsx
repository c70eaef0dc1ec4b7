import type { ClipsQuery } from '~/api/generated/graphql';
import { useI18n } from '~/i18n/use-i18n';
import { Breadcrumbs } from '~/ui/breadcrumbs';
import { EmptyState } from '~/ui/empty-state';
import { PageHead } from '~/ui/page-head';
import { PageTitle } from '~/ui/page-title';
import { Pagination } from '~/ui/pagination';
import { ClipGrid } from './clip-grid';
import { ThemeFilter } from './theme-filter';

export function ClipsPage({ clips, themes, theme }: ClipsQuery & { theme: string | null }) {
  const { t, path } = useI18n();
  return (
    <>
      <PageHead title={t('clips.title')} description={t('clips.intro')} />
      <Breadcrumbs crumbs={[{ name: t('clips.title') }]} />
      <PageTitle title={t('clips.title')} lead={t('clips.intro')} />
      <ThemeFilter themes={themes.map(({ slug }) => slug)} current={theme} />
      <div className="mt-10">
        {clips.nodes.length > 0 ? (
          <ClipGrid clips={clips.nodes} level={2} showTheme={!theme} />
        ) : (
          <EmptyState title={t('clips.none')} theme={theme ?? undefined}>
            {theme ? <a href={path('/clips')}>{t('clips.allThemes')}</a> : t('clips.none.text')}
          </EmptyState>
        )}
      </div>
      <Pagination pageInfo={clips.pageInfo} />
      <p className="mt-10">
        <a href={path('/clips/figures')} className="inline-flex min-h-11 items-center">
          {t('film-figures.network')}
        </a>
      </p>
    </>
  );
}
