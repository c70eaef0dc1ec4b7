import { LIMITS } from '../../../../../../../libs/contracts/limits.js';
import { HidingBox } from '~/features/review/hiding-box';
import { useI18n } from '~/i18n/use-i18n';
import { Button } from '~/ui/button';
import { Form } from '~/ui/form/form';
import { TextArea } from '~/ui/form/text-area';
import type { EditAnswer } from './act.server';
import type { EditData } from './edit-page.server';

/** Why the celebration is hidden, and the appeal of its city. */
export function HiddenCelebration({ data, answer }: { data: EditData; answer?: EditAnswer }) {
  const { t } = useI18n();
  const { hiding, viewerCan } = data.celebration;
  if (!hiding) return null;
  const mine = answer?.intent === 'appeal' ? answer : undefined;
  const words = { title: t('announce.hidden'), why: t('announce.hidden.why'), appeal: t('announce.hidden.appeal'), kept: t('announce.hidden.kept'), waits: t('announce.hidden.waits') };
  return (
    <HidingBox hiding={hiding} when={data.when} words={words}>
      {viewerCan.appeal && !hiding.appeal && (
        <Form problem={mine?.problem} sent={mine?.sent}>
          <input type="hidden" name="intent" value="appeal" />
          <TextArea name="text" label={t('announce.hidden.text')} hint={t('announce.hidden.text.hint')} rows={6} maxLength={LIMITS.review.note} />
          <Button>{t('announce.hidden.button')}</Button>
        </Form>
      )}
    </HidingBox>
  );
}
