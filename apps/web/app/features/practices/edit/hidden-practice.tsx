import { LIMITS } from '../../../../../../libs/contracts/limits.js';
import { HidingBox } from '~/features/review/hiding-box';
import { useI18n } from '~/i18n/use-i18n';
import { Button } from '~/ui/button';
import { Form } from '~/ui/form/form';
import { TextArea } from '~/ui/form/text-area';
import type { EditAnswer, EditData } from './edit-page.server';

/** Why the practice is hidden, and the appeal of its city. */
export function HiddenPractice({ data, answer }: { data: EditData; answer?: EditAnswer }) {
  const { t } = useI18n();
  const { hiding, viewerCan } = data.practice;
  if (!hiding) return null;
  const mine = answer?.intent === 'appeal' ? answer : undefined;
  const words = {
    title: t('practices-edit.hidden'),
    why: t('practices-edit.hidden.why'),
    appeal: t('practices-edit.hidden.appeal'),
    kept: t('practices-edit.hidden.kept'),
    waits: t('practices-edit.hidden.waits'),
  };
  return (
    <HidingBox hiding={hiding} when={data.when} words={words}>
      {viewerCan.appeal && (
        <Form problem={mine?.problem} sent={mine?.sent}>
          <input type="hidden" name="intent" value="appeal" />
          <p>{t('practices-edit.hidden.intro')}</p>
          <TextArea name="note" label={t('practices-edit.hidden.text')} hint={t('practices-edit.hidden.text.hint')} rows={6} maxLength={LIMITS.review.note} />
          <Button>{t('practices-edit.hidden.button')}</Button>
        </Form>
      )}
    </HidingBox>
  );
}
