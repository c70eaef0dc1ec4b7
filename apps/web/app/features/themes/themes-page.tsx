import type { ThemesQuery } from '~/api/generated/graphql';
import { keepContentLanguage } from '~/i18n/content-language';
import { useI18n } from '~/i18n/use-i18n';
import { Breadcrumbs } from '~/ui/breadcrumbs';
import { ContentLanguages } from '~/ui/content-languages';
import { PageHead } from '~/ui/page-head';
import { PageTitle } from '~/ui/page-title';
import { ThemePosters } from './theme-posters';

export function ThemesPage({ themes, content }: ThemesQuery & { content: string }) {
  const { t, language } = useI18n();
  const languages = [...new Set(themes.flatMap(({ text }) => text.languages))];
  return (
    <>
      <PageHead title={t('themes.title')} description={t('themes.intro')} />
      <Breadcrumbs crumbs={[{ name: t('themes.title') }]} />
      <PageTitle title={t('themes.title')} lead={t('themes.intro')} />
      <ContentLanguages label={t('themes.languages')} current={content} languages={languages} />
      <div className="mt-10">
        <ThemePosters themes={themes} keep={keepContentLanguage(content, language)} />
      </div>
    </>
  );
}
