import { LIMITS } from '../../../../../../libs/contracts/limits.js';
import { EndBox, EndForm } from '~/features/review/end-box';
import { useI18n } from '~/i18n/use-i18n';
import { TextArea } from '~/ui/form/text-area';
import type { EditAnswer, EditData } from './edit-page.server';

const ENDS = ['takeBack', 'discard', 'withdraw', 'delete'] as const;

/** Take it back from the desk, throw the new text away, take it from the site, or delete it. */
export function EndPractice({ data, answer }: { data: EditData; answer?: EditAnswer }) {
  const { t } = useI18n();
  const { viewerCan } = data.practice;
  const ends = ENDS.filter((end) => viewerCan[end]);
  if (ends.length === 0) return null;
  return (
    <EndBox title={t('practices-edit.end')}>
      {ends.map((end) => (
        <EndForm
          key={end}
          intent={end}
          summary={t(`practices-edit.${end}`)}
          text={t(`practices-edit.${end}.text`)}
          button={t(`practices-edit.${end}.button`)}
          answer={answer?.intent === end ? answer : undefined}
        >
          {end === 'withdraw' && <TextArea name="reason" label={t('practices-edit.withdraw.reason')} hint={t('practices-edit.withdraw.reason.hint')} rows={3} maxLength={LIMITS.review.note} />}
        </EndForm>
      ))}
    </EndBox>
  );
}
