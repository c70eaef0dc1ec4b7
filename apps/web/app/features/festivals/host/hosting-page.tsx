import { daysWords } from '~/features/celebrations/when/when-words';
import { useI18n } from '~/i18n/use-i18n';
import { Breadcrumbs } from '~/ui/breadcrumbs';
import { LinkButton } from '~/ui/button';
import { EmptyState } from '~/ui/empty-state';
import { Notice } from '~/ui/notice';
import { PageHead } from '~/ui/page-head';
import { PageTitle } from '~/ui/page-title';
import { Section } from '~/ui/section';
import { UserText } from '~/ui/user-text';
import type { HostingData } from './hosting.server';
import { OfferLine } from './offer-line';

/** Everything of a host at a festival: what is offered and how it stands. No account is needed. */
export function HostingPage({ data }: { data: HostingData }) {
  const { t, path, language } = useI18n();
  const { token, festival, name, email, offers, fresh, isFromLastYear, isOver } = data;
  const { slug, title, startsOn, endsOn, themes, callIsOpen } = festival;
  const mayBegin = callIsOpen && !isOver;
  const here = `/festivals/hosting/${token}`;
  const drafts = offers.filter(({ standing }) => standing === 'DRAFT').length;
  return (
    <div data-theme={themes[0]?.slug ?? 'celebration'}>
      <PageHead title={t('festivals.hosting.title', { title })} unlisted />
      <Breadcrumbs crumbs={[{ name: t('festivals.title'), to: '/festivals' }, { name: title, to: `/festivals/${slug}` }, { name: t('festivals.hosting') }]} />
      <PageTitle title={t('festivals.hosting')} lead={<UserText lang={festival.language}>{title}</UserText>} />
      <p className="mt-3 text-soft">{daysWords(language, startsOn, endsOn)}</p>
      <p className="mt-2 max-w-text">{t('festivals.hosting.who', { name: `\u2068${name}\u2069`, email: `\u2068${email}\u2069` })}</p>
      <div className="mt-6 space-y-4 empty:hidden">
        {fresh && (
          <Notice tone="good" live>
            {t(`festivals.hosting.fresh.${fresh}`)}
          </Notice>
        )}
        {isOver ? (
          <Notice>{t('festivals.over')}</Notice>
        ) : (
          isFromLastYear && drafts > 0 && (
            <Notice title={t('festivals.hosting.lastYear')}>
              <p>{t('festivals.hosting.lastYear.text')}</p>
            </Notice>
          )
        )}
        {!mayBegin && !isOver && offers.length > 0 && <Notice>{t('festivals.hosting.closed')}</Notice>}
      </div>
      <Section
        title={t('festivals.hosting.offers')}
        id="offers"
        aside={mayBegin && offers.length > 0 && <LinkButton href={path(`${here}/offers/new`)}>{t('festivals.hosting.new')}</LinkButton>}
      >
        {offers.length === 0 ? (
          <EmptyState title={t('festivals.hosting.none')} theme="celebration">
            <p>{t(mayBegin ? 'festivals.hosting.none.text' : 'festivals.hosting.closed')}</p>
            {mayBegin && (
              <p className="mt-4">
                <LinkButton href={path(`${here}/offers/new`)}>{t('festivals.hosting.new')}</LinkButton>
              </p>
            )}
          </EmptyState>
        ) : (
          <ul className="border-t-2 border-line">
            {offers.map((offer) => (
              <OfferLine key={offer.celebration.id} offer={offer} here={here} />
            ))}
          </ul>
        )}
      </Section>
      <p className="mt-10 max-w-text text-small text-soft">{t('festivals.hosting.keepLink')}</p>
    </div>
  );
}
