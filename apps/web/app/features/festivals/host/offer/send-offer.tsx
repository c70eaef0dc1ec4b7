import { useI18n } from '~/i18n/use-i18n';
import { Button } from '~/ui/button';
import { Form } from '~/ui/form/form';
import type { OfferAnswer } from './act-on-offer.server';
import type { OfferData } from './offer.server';

/** To the organisers, once it is whole; or what is still missing. */
export function SendOffer({ data: { offer }, answer }: { data: OfferData; answer?: OfferAnswer }) {
  const { t } = useI18n();
  if (!offer) return null;
  const { missing, can, celebration } = offer;
  const mine = answer?.intent === 'send' ? answer : undefined;
  if (missing.length === 0 && !can.send) return null;
  return (
    <section id="send" aria-labelledby="send-title">
      <h2 id="send-title" className="text-h3">
        {t('festivals.offer.send')}
      </h2>
      {missing.length > 0 ? (
        <>
          <p className="mt-2">{t('announce.send.missing')}</p>
          <ul className="mt-2 space-y-1 ps-6 [list-style:disc]">
            {missing.map((item) => (
              <li key={item}>{t(`announce.missing.${item}`)}</li>
            ))}
          </ul>
        </>
      ) : (
        <>
          <p className="mt-2 mb-4">{t('festivals.offer.send.text')}</p>
          <Form problem={mine?.problem}>
            <input type="hidden" name="intent" value="send" />
            <input type="hidden" name="edits" value={celebration.edits} />
            <Button>{t('festivals.offer.send.do')}</Button>
          </Form>
        </>
      )}
    </section>
  );
}
