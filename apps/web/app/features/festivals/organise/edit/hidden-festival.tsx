import { LIMITS } from '../../../../../../../libs/contracts/limits.js';
import { HidingBox } from '~/features/review/hiding-box';
import { useI18n } from '~/i18n/use-i18n';
import { Button } from '~/ui/button';
import { Form } from '~/ui/form/form';
import { TextArea } from '~/ui/form/text-area';
import type { SectionProps } from '../sections/section-form';

/** Why the festival is hidden, and the appeal of its city. */
export function HiddenFestival({ data, answer }: SectionProps) {
  const { t } = useI18n();
  const { id, hiding, viewerCan } = data.festival;
  if (!hiding) return null;
  const mine = answer?.intent === 'appeal' ? answer : undefined;
  const words = {
    title: t('festivals-organise.hidden'),
    why: t('announce.hidden.why'),
    appeal: t('announce.hidden.appeal'),
    kept: t('festivals-organise.hidden.kept'),
    waits: t('festivals-organise.hidden.waits'),
  };
  return (
    <HidingBox hiding={hiding} when={data.when} words={words}>
      {viewerCan.appeal && !hiding.appeal && (
        <Form problem={mine?.problem} sent={mine?.sent}>
          <input type="hidden" name="intent" value="appeal" />
          <input type="hidden" name="id" value={id} />
          <TextArea name="text" label={t('festivals-organise.hidden.text')} hint={t('announce.hidden.text.hint')} rows={6} maxLength={LIMITS.review.note} />
          <Button>{t('announce.hidden.button')}</Button>
        </Form>
      )}
    </HidingBox>
  );
}
