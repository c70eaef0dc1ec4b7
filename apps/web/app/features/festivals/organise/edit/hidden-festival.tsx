import { LIMITS } from '../../../../../../../libs/contracts/limits.js';
import { Said } from '~/features/review/said';
import { useI18n } from '~/i18n/use-i18n';
import { Button } from '~/ui/button';
import { Form } from '~/ui/form/form';
import { TextArea } from '~/ui/form/text-area';
import type { SectionProps } from '../sections/section-form';

/** Why the festival is hidden, what the city says to it, and the answer; one appeal each time it is hidden. */
export function HiddenFestival({ data, answer }: SectionProps) {
  const { t } = useI18n();
  const { id, hiding, viewerCan } = data.festival;
  if (!hiding) return null;
  const { appeal } = hiding;
  const mine = answer?.intent === 'appeal' ? answer : undefined;
  return (
    <section aria-labelledby="hidden" className="mt-10 max-w-text space-y-8">
      <h2 id="hidden" className="text-h3">
        {t('festivals-organise.hidden')}
      </h2>
      <Said title={t('announce.hidden.why')} when={data.when.hidden} reasonCode={hiding.reasonCode} text={hiding.note} />
      {appeal && <Said title={t('announce.hidden.appeal')} when={data.when.appealed} who={appeal.byName} text={appeal.text} />}
      {appeal?.answeredAt && <Said title={t('festivals-organise.hidden.kept')} when={data.when.answered} reasonCode={appeal.reasonCode} text={appeal.note} />}
      {appeal && !appeal.answeredAt && <p>{t('festivals-organise.hidden.waits')}</p>}
      {viewerCan.appeal && !appeal && (
        <Form problem={mine?.problem} sent={mine?.sent}>
          <input type="hidden" name="intent" value="appeal" />
          <input type="hidden" name="id" value={id} />
          <TextArea name="text" label={t('festivals-organise.hidden.text')} hint={t('announce.hidden.text.hint')} rows={6} maxLength={LIMITS.review.note} />
          <Button>{t('announce.hidden.button')}</Button>
        </Form>
      )}
    </section>
  );
}
