import { LIMITS } from '../../../../../../../libs/contracts/limits.js';
import { EndBox, EndForm } from '~/features/review/end-box';
import { useI18n } from '~/i18n/use-i18n';
import { TextArea } from '~/ui/form/text-area';
import type { EditAnswer } from './act.server';
import type { EditData } from './edit-page.server';

/** Take it back from the desk, take it from the site, or delete it. */
export function EndCelebration({ data, answer }: { data: EditData; answer?: EditAnswer }) {
  const { t } = useI18n();
  const { state, viewerCan } = data.celebration;
  const ends = [...(viewerCan.withdraw ? [state === 'PUBLISHED' ? ('withdraw' as const) : ('takeBack' as const)] : []), ...(viewerCan.delete ? ['delete' as const] : [])];
  if (ends.length === 0) return null;
  return (
    <EndBox title={t('announce.end')}>
      {ends.map((end) => (
        <EndForm key={end} intent={end} summary={t(`announce.${end}`)} text={t(`announce.${end}.text`)} button={t(`announce.${end}.button`)} answer={answer?.intent === end ? answer : undefined}>
          {end === 'withdraw' && <TextArea name="reason" label={t('announce.withdraw.reason')} hint={t('announce.withdraw.reason.hint')} rows={3} maxLength={LIMITS.review.note} />}
        </EndForm>
      ))}
    </EndBox>
  );
}
