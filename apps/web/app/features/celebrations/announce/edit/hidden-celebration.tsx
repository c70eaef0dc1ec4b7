import { LIMITS } from '../../../../../../../libs/contracts/limits.js';
import { Said } from '~/features/review/said';
import { useI18n } from '~/i18n/use-i18n';
import { Button } from '~/ui/button';
import { Form } from '~/ui/form/form';
import { TextArea } from '~/ui/form/text-area';
import type { EditAnswer } from './act.server';
import type { EditData } from './edit-page.server';

/** Why the celebration is hidden, what the city says to it, and the answer; one appeal each time it is hidden. */
export function HiddenCelebration({ data, answer }: { data: EditData; answer?: EditAnswer }) {
  const { t } = useI18n();
  const { hiding, viewerCan } = data.celebration;
  if (!hiding) return null;
  const { appeal } = hiding;
  const mine = answer?.intent === 'appeal' ? answer : undefined;
  return (
    <section aria-labelledby="hidden" className="mt-10 max-w-text space-y-8">
      <h2 id="hidden" className="text-h3">
        {t('announce.hidden')}
      </h2>
      <Said title={t('announce.hidden.why')} when={data.when.hidden} reasonCode={hiding.reasonCode} text={hiding.note} />
      {appeal && <Said title={t('announce.hidden.appeal')} when={data.when.appealed} who={appeal.byName} text={appeal.text} />}
      {appeal?.answeredAt && <Said title={t('announce.hidden.kept')} when={data.when.answered} reasonCode={appeal.reasonCode} text={appeal.note} />}
      {appeal && !appeal.answeredAt && <p>{t('announce.hidden.waits')}</p>}
      {viewerCan.appeal && !appeal && (
        <Form problem={mine?.problem} sent={mine?.sent}>
          <input type="hidden" name="intent" value="appeal" />
          <TextArea name="text" label={t('announce.hidden.text')} hint={t('announce.hidden.text.hint')} rows={6} maxLength={LIMITS.review.note} />
          <Button>{t('announce.hidden.button')}</Button>
        </Form>
      )}
    </section>
  );
}
