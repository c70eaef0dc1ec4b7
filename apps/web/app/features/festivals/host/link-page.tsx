import { useI18n } from '~/i18n/use-i18n';
import { LinkButton } from '~/ui/button';
import { Notice } from '~/ui/notice';
import { PageHead } from '~/ui/page-head';
import { PageTitle } from '~/ui/page-title';

/** The link of a mail that is not the newest any more, or not whole. */
export function LinkPage() {
  const { t, path } = useI18n();
  return (
    <div data-theme="celebration">
      <PageHead title={t('festivals.link.title')} unlisted />
      <PageTitle title={t('festivals.link.title')} />
      <div className="mt-8">
        <Notice tone="warn">
          <p>{t('festivals.link.text')}</p>
          <p className="mt-2">{t('festivals.link.again')}</p>
        </Notice>
        <p className="mt-6">
          <LinkButton href={path('/festivals')}>{t('festivals.all')}</LinkButton>
        </p>
      </div>
    </div>
  );
}
