import { fieldWords } from '~/features/celebrations/announce/edit/field-words';
import { useI18n } from '~/i18n/use-i18n';
import { Breadcrumbs } from '~/ui/breadcrumbs';
import { Notice } from '~/ui/notice';
import { PageHead } from '~/ui/page-head';
import { PageTitle } from '~/ui/page-title';
import { UserText } from '~/ui/user-text';
import type { OfferAnswer } from './act-on-offer.server';
import { EndOffer } from './end-offer';
import { OfferForm } from './offer-form';
import { OfferHints } from './offer-hints';
import { OfferRemark } from '../offer-remark';
import { TONES } from '../offer-state';
import type { OfferData } from './offer.server';
import { SendOffer } from './send-offer';

/** What can be read where nothing can be changed. */
const READ = ['DESCRIPTION', 'WHEN', 'PLACE_NAME', 'ADDRESS', 'ONLINE_URL', 'PRICE', 'AGES', 'ACCESS_SERVICES', 'SPOKEN_LANGUAGES', 'REGISTRATION', 'CAPACITY'] as const;

interface Props {
  data: OfferData;
  answer?: OfferAnswer;
}

/** One offer of a host: all of it on one page. */
export function OfferPage({ data, answer }: Props) {
  const { t } = useI18n();
  const { token, festival, offer, standing, fresh } = data;
  const { slug, title: ofFestival, themes } = festival;
  const title = offer ? offer.celebration.title || t('celebrations.untitled') : t('festivals.offer.new');
  return (
    <div data-theme={themes[0]?.slug ?? 'celebration'}>
      <PageHead title={title} problem={answer?.problem !== undefined} unlisted />
      <Breadcrumbs crumbs={[{ name: ofFestival, to: `/festivals/${slug}` }, { name: t('festivals.hosting'), to: `/festivals/hosting/${token}` }, { name: title }]} />
      <PageTitle title={title} lang={offer?.celebration.language} lead={offer ? undefined : t('festivals.offer.new.lead')} />
      <div className="mt-6 space-y-4 empty:hidden">
        {fresh && !answer && (
          <Notice tone="good" live>
            {t(`festivals.offer.fresh.${fresh}`)}
          </Notice>
        )}
        {offer && standing && (
          <Notice tone={TONES[standing]} title={t(`festivals.offer.${standing}`)}>
            <p>{t(`festivals.offer.${standing}.text`)}</p>
            <OfferRemark offer={offer} standing={standing} />
          </Notice>
        )}
        <OfferHints data={data} />
      </div>
      {!offer || offer.can.edit ? (
        <div className="mt-10 grid grid-cols-[minmax(0,1fr)] gap-x-14 gap-y-10 lg:grid-cols-[minmax(0,40rem)_minmax(16rem,1fr)]">
          <OfferForm data={data} answer={answer} />
          {offer && (
            <div className="space-y-10">
              <SendOffer data={data} answer={answer} />
              <EndOffer data={data} answer={answer} />
            </div>
          )}
        </div>
      ) : (
        <>
          <OfferWords data={data} />
          <div className="mt-10">
            <EndOffer data={data} answer={answer} />
          </div>
        </>
      )}
    </div>
  );
}

/** As it was sent. */
function OfferWords({ data: { offer, times, zone } }: { data: OfferData }) {
  const i18n = useI18n();
  if (!offer) return null;
  const { celebration } = offer;
  return (
    <dl className="mt-8 max-w-text space-y-4">
      {READ.map((field) => {
        const words = fieldWords(i18n, { celebration, times, zone }, field);
        if (!words) return null;
        return (
          <div key={field}>
            <dt className="text-small text-soft">{i18n.t(`announce.field.${field}`)}</dt>
            <dd>
              <UserText as="p" className="whitespace-pre-line">
                {words}
              </UserText>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
