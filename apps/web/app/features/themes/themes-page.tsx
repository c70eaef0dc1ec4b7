import type { ThemesQuery } from '~/api/generated/graphql';
import { useI18n } from '~/i18n/use-i18n';
import { Breadcrumbs } from '~/ui/breadcrumbs';
import { PageHead } from '~/ui/page-head';
import { PageTitle } from '~/ui/page-title';
import { ThemeList } from './theme-list';

export function ThemesPage({ themes }: ThemesQuery) {
  const { t } = useI18n();
  return (
    <>
      <PageHead title={t('themes.title')} description={t('themes.intro')} />
      <Breadcrumbs crumbs={[{ name: t('themes.title') }]} />
      <PageTitle title={t('themes.title')} lead={t('themes.intro')} />
      <div className="mt-12">
        <ThemeList themes={themes} level={2} />
      </div>
    </>
  );
}
