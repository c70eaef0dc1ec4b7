import { EndBox, EndForm } from '~/features/review/end-box';
import { useI18n } from '~/i18n/use-i18n';
import type { OfferAnswer } from './act-on-offer.server';
import type { OfferData } from './offer.server';

/** Back from the organisers, or away for good. */
export function EndOffer({ data: { offer }, answer }: { data: OfferData; answer?: OfferAnswer }) {
  const { t } = useI18n();
  const ends = (['takeBack', 'delete'] as const).filter((end) => offer?.can[end]);
  if (ends.length === 0) return null;
  return (
    <EndBox title={t('announce.end')}>
      {ends.map((end) => (
        <EndForm key={end} intent={end} summary={t(`announce.${end}`)} text={t(`festivals.offer.${end}.text`)} button={t(`announce.${end}.button`)} answer={answer?.intent === end ? answer : undefined} />
      ))}
    </EndBox>
  );
}
