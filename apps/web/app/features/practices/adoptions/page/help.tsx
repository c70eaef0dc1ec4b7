import { LIMITS } from '../../../../../../../libs/contracts/limits.js';
import { useI18n } from '~/i18n/use-i18n';
import { Button } from '~/ui/button';
import { Form } from '~/ui/form/form';
import { TextArea } from '~/ui/form/text-area';
import { Section } from '~/ui/section';
import type { AdoptionOnPage } from '../adoption.query';
import { Paragraphs } from '../../show/paragraphs';
import type { StepAnswer } from './act.server';

/** Help that the city of the practice offers; between the two cities. */
export function Help({ adoption, answer, offerKey }: { adoption: AdoptionOnPage; answer?: StepAnswer; offerKey: string }) {
  const { t, date } = useI18n();
  const { offers, viewerCan, city, practiceCity } = adoption;
  if (offers.length === 0 && !viewerCan.offer) return null;
  return (
    <Section title={t('adoptions.help', { original: practiceCity.name })} id="help" intro={t('adoptions.help.between', { city: city.name, original: practiceCity.name })}>
      <ul className="space-y-6">
        {offers.map((offer) => (
          <li key={offer.id} className="max-w-text border-s-4 border-line ps-5">
            <Paragraphs text={offer.text} />
            <p className="mt-1 text-small text-soft">
              {offer.authorName && (
                <>
                  <bdi>{offer.authorName}</bdi>
                  {' · '}
                </>
              )}
              <time dateTime={offer.createdAt}>{date(offer.createdAt)}</time>
            </p>
          </li>
        ))}
      </ul>
      {viewerCan.offer && (
        <div className="mt-6">
          <Form problem={answer?.problem} sent={answer?.sent}>
            <input type="hidden" name="step" value="offer" />
            <input type="hidden" name="key" value={answer?.sent.key ?? offerKey} />
            <TextArea name="text" label={t('adoptions.help.text')} hint={t('adoptions.help.hint', { city: city.name })} rows={4} maxLength={LIMITS.adoption.offer} />
            <Button look="quiet">{t('adoptions.help.send')}</Button>
          </Form>
        </div>
      )}
    </Section>
  );
}
