import { Details } from '~/ui/details';
import { useI18n } from '~/i18n/use-i18n';
import { Button } from '~/ui/button';
import { Form } from '~/ui/form/form';
import type { OfferAnswer } from './act-on-offer.server';
import type { OfferData } from './offer.server';

/** Back from the organisers, or away for good; each asks first, in its place. */
export function EndOffer({ data: { offer }, answer }: { data: OfferData; answer?: OfferAnswer }) {
  const { t } = useI18n();
  const ends = (['takeBack', 'delete'] as const).filter((end) => offer?.can[end]);
  if (ends.length === 0) return null;
  return (
    <section aria-labelledby="end">
      <h2 id="end" className="mb-3 text-h3">
        {t('announce.end')}
      </h2>
      <div className="space-y-2">
        {ends.map((end) => {
          const mine = answer?.intent === end ? answer : undefined;
          return (
            <Details key={end} summary={t(`announce.${end}`)} open={mine !== undefined}>
              <p className="mb-4">{t(`festivals.offer.${end}.text`)}</p>
              <Form problem={mine?.problem}>
                <input type="hidden" name="intent" value={end} />
                <Button look="danger">{t(`announce.${end}.button`)}</Button>
              </Form>
            </Details>
          );
        })}
      </div>
    </section>
  );
}
