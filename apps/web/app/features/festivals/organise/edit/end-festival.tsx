import { LIMITS } from '../../../../../../../libs/contracts/limits.js';
import { EndBox, EndForm } from '~/features/review/end-box';
import { useI18n } from '~/i18n/use-i18n';
import { TextArea } from '~/ui/form/text-area';
import type { SectionProps } from '../sections/section-form';

/** Copy it; take it back from the desk or from the site, or delete it. */
export function EndFestival({ data, answer }: SectionProps) {
  const { t, path } = useI18n();
  const { id, slug, state, viewerCan } = data.festival;
  const ends = [...(viewerCan.withdraw ? [state === 'PUBLISHED' ? ('withdraw' as const) : ('takeBack' as const)] : []), ...(viewerCan.delete ? ['delete' as const] : [])];
  if (ends.length === 0 && !viewerCan.copy) return null;
  return (
    <EndBox title={t('festivals-organise.end')}>
      {viewerCan.copy && (
        <p>
          <a href={path(`/festivals/${slug}/copy`)} className="inline-flex min-h-11 items-center font-semibold">
            {t('festivals-organise.copy.link')}
          </a>
        </p>
      )}
      {ends.map((end) => (
        <EndForm
          key={end}
          intent={end}
          summary={t(`festivals-organise.${end}`)}
          text={t(`festivals-organise.${end}.text`)}
          button={t(`festivals-organise.${end}.button`)}
          answer={answer?.intent === end ? answer : undefined}
        >
          <input type="hidden" name="id" value={id} />
          {end === 'withdraw' && <TextArea name="reason" label={t('announce.withdraw.reason')} hint={t('festivals-organise.withdraw.reason.hint')} rows={3} maxLength={LIMITS.review.note} />}
        </EndForm>
      ))}
    </EndBox>
  );
}
