import { useI18n } from '~/i18n/use-i18n';
import { Button } from '~/ui/button';
import { Notice } from '~/ui/notice';
import { PageHead } from '~/ui/page-head';
import { PageTitle } from '~/ui/page-title';
import { UserText } from '~/ui/user-text';
import type { Kept } from './keep-typed';
import { LinkPage } from './link-page';

/** What somebody would be sorry to write again. */
const WRITTEN = new Set(['title', 'description', 'placeName', 'address', 'onlineUrl', 'note']);

/** Nothing could be saved: all that was typed is here, and one press sends it again. By a link that is no longer good it can only be copied. */
export function KeptPage({ told: { kept, isLink } }: { told: Kept }) {
  const { t } = useI18n();
  const written = kept.filter(([name, value]) => WRITTEN.has(name) && value.trim() !== '');
  const words = written.length > 0 && (
    <section aria-labelledby="typed" className="mt-10 max-w-text">
      <h2 id="typed" className="text-h3">
        {t('festivals.kept.typed')}
      </h2>
      <div className="mt-3 space-y-4">
        {written.map(([name, value]) => (
          <UserText key={name} as="p" className="whitespace-pre-line border-s-4 border-line ps-4">
            {value}
          </UserText>
        ))}
      </div>
    </section>
  );
  if (isLink) {
    return (
      <>
        <LinkPage />
        {words}
      </>
    );
  }
  return (
    <div data-theme="celebration">
      <PageHead title={t('festivals.kept.title')} problem unlisted />
      <PageTitle title={t('festivals.kept.title')} />
      <div className="mt-8">
        <Notice tone="bad" live>
          <p>{t('festivals.kept.text')}</p>
        </Notice>
        <form method="post" className="mt-6">
          {kept.map(([name, value], index) => (
            <input key={index} type="hidden" name={name} value={value} />
          ))}
          <Button>{t('festivals.kept.again')}</Button>
        </form>
        {words}
      </div>
    </div>
  );
}
