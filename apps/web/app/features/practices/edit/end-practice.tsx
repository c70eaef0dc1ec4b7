import type { ReactNode } from 'react';
import { LIMITS } from '../../../../../../libs/contracts/limits.js';
import { Details } from '~/ui/details';
import { useI18n } from '~/i18n/use-i18n';
import { Button } from '~/ui/button';
import { Form } from '~/ui/form/form';
import { TextArea } from '~/ui/form/text-area';
import type { EditAnswer, EditData } from './edit-page.server';

const ENDS = ['takeBack', 'discard', 'withdraw', 'delete'] as const;

/** Take it back from the desk, throw the new text away, take it from the site, or delete it; each asks first, in its place. */
export function EndPractice({ data, answer }: { data: EditData; answer?: EditAnswer }) {
  const { t } = useI18n();
  const { viewerCan } = data.practice;
  const shown = ENDS.filter((end) => viewerCan[end]);
  if (shown.length === 0) return null;
  return (
    <section aria-labelledby="end">
      <h2 id="end" className="mb-4 text-h3">
        {t('practices-edit.end')}
      </h2>
      <div className="space-y-2">
        {shown.map((end) => (
          <End key={end} end={end} answer={answer?.intent === end ? answer : undefined}>
            {end === 'withdraw' && <TextArea name="reason" label={t('practices-edit.withdraw.reason')} hint={t('practices-edit.withdraw.reason.hint')} rows={3} maxLength={LIMITS.review.note} />}
          </End>
        ))}
      </div>
    </section>
  );
}

function End({ end, answer, children }: { end: (typeof ENDS)[number]; answer?: EditAnswer; children: ReactNode }) {
  const { t } = useI18n();
  return (
    <Details summary={t(`practices-edit.${end}`)} open={answer !== undefined}>
      <p className="mb-4">{t(`practices-edit.${end}.text`)}</p>
      <Form problem={answer?.problem} sent={answer?.sent}>
        <input type="hidden" name="intent" value={end} />
        {children}
        <Button look="danger">{t(`practices-edit.${end}.button`)}</Button>
      </Form>
    </Details>
  );
}
