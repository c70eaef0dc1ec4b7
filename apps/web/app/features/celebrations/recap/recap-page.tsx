import { useI18n } from '~/i18n/use-i18n';
import { Breadcrumbs } from '~/ui/breadcrumbs';
import { LinkButton } from '~/ui/button';
import { Island } from '~/ui/island';
import { Notice } from '~/ui/notice';
import { PageHead } from '~/ui/page-head';
import { PageTitle } from '~/ui/page-title';
import { UserText } from '~/ui/user-text';
import type { RecapAnswer } from './act-on-recap.server';
import { RecapForm } from './recap-form';
import type { RecapData } from './read-recap.server';
import { WithdrawForm } from './withdraw-form';

interface Props {
  data: RecapData;
  answer?: RecapAnswer;
}

/** How it was, as its city writes it: figures, words, partners, pictures, and the film. */
export function RecapPage({ data, answer }: Props) {
  const { t, path } = useI18n();
  const { celebration, recap, published, fresh, isOver } = data;
  const title = celebration.title || t('celebrations.untitled');
  const canWrite = celebration.viewerCan.recap && isOver;
  return (
    <div data-theme={celebration.themes[0]?.slug ?? 'celebration'}>
      <PageHead title={t('recaps.page', { title })} problem={Boolean(answer)} unlisted />
      <Breadcrumbs
        crumbs={[
          { name: celebration.city.name, to: `/my-city/${celebration.city.slug}` },
          { name: title, to: `/celebrations/${celebration.id}` },
          { name: t('recaps.title') },
        ]}
      />
      <PageTitle title={t('recaps.title')} lead={<UserText lang={celebration.language}>{title}</UserText>} />
      <p className="mt-4 max-w-text">{t('recaps.lead')}</p>
      <div className="mt-6 space-y-5 empty:hidden">
        {!answer && fresh && (
          <Notice tone="good" live title={t(`recaps.fresh.${fresh}`)}>
            {fresh === 'published' && <p>{t('recaps.fresh.published.text')}</p>}
          </Notice>
        )}
        {canWrite && !published && recap.edits > 0 && fresh !== 'withdrawn' && <Notice>{t('recaps.draft')}</Notice>}
        {published && (
          <p>
            {t('recaps.published', { when: published })}{' '}
            <a href={path(`/celebrations/${celebration.id}#report`)} className="inline-flex min-h-11 items-center font-semibold">
              {t('recaps.look')}
            </a>
          </p>
        )}
        {!canWrite && (
          <Notice tone="warn" title={t(isOver ? 'recaps.away' : 'recaps.early')}>
            <p className="mt-3">
              <LinkButton look="quiet" href={path(`/celebrations/${celebration.id}`)}>
                {t('recaps.back')}
              </LinkButton>
            </p>
          </Notice>
        )}
      </div>
      {canWrite && (
        <div className="mt-10">
          <RecapForm data={data} answer={answer} />
        </div>
      )}
      {canWrite && published && <WithdrawForm />}
      <Island name="picture-upload" />
    </div>
  );
}
