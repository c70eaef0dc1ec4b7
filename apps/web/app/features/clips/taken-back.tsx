import { useI18n } from '~/i18n/use-i18n';
import { PageHead } from '~/ui/page-head';
import { PageTitle } from '~/ui/page-title';
import { ThemeBadge } from '~/ui/theme-badge';

/** In the place of a clip that its city took back: that it did, and a way on. Not why, and nobody is named. */
export function TakenBack({ themeSlug }: { themeSlug: string }) {
  const { t, path } = useI18n();
  return (
    <div data-theme={themeSlug}>
      <PageHead title={t('consent.taken.title')} unlisted />
      <PageTitle title={t('consent.taken.title')} over={<ThemeBadge theme={themeSlug} link />} lead={t('consent.taken.text')} />
      <p className="mt-8 flex flex-wrap gap-x-8 gap-y-2">
        <a href={path(`/themes/${themeSlug}`)} className="inline-flex min-h-11 items-center">
          {t('consent.taken.theme')}
        </a>
        <a href={path('/clips')} className="inline-flex min-h-11 items-center">
          {t('consent.taken.all')}
        </a>
      </p>
    </div>
  );
}
