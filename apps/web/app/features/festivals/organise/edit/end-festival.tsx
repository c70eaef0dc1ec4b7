import { LIMITS } from '../../../../../../../libs/contracts/limits.js';
import { Details } from '~/ui/details';
import { useI18n } from '~/i18n/use-i18n';
import { Button } from '~/ui/button';
import { Form } from '~/ui/form/form';
import { TextArea } from '~/ui/form/text-area';
import type { SectionProps } from '../sections/section-form';

/** Copy it; take it back from the desk or from the site, or delete it: each asks first, in its place. */
export function EndFestival({ data, answer }: SectionProps) {
  const { t, path } = useI18n();
  const { id, slug, state, viewerCan } = data.festival;
  const ends = [...(viewerCan.withdraw ? [state === 'PUBLISHED' ? ('withdraw' as const) : ('takeBack' as const)] : []), ...(viewerCan.delete ? ['delete' as const] : [])];
  if (ends.length === 0 && !viewerCan.copy) return null;
  return (
    <section aria-labelledby="end">
      <h2 id="end" className="mb-4 text-h3">
        {t('festivals-organise.end')}
      </h2>
      {viewerCan.copy && (
        <p className="mb-2">
          <a href={path(`/festivals/${slug}/copy`)} className="inline-flex min-h-11 items-center font-semibold">
            {t('festivals-organise.copy.link')}
          </a>
        </p>
      )}
      <div className="space-y-2">
        {ends.map((end) => {
          const mine = answer?.intent === end ? answer : undefined;
          return (
            <Details key={end} summary={t(`festivals-organise.${end}`)} open={mine !== undefined}>
              <p className="mb-4">{t(`festivals-organise.${end}.text`)}</p>
              <Form problem={mine?.problem} sent={mine?.sent}>
                <input type="hidden" name="intent" value={end} />
                <input type="hidden" name="id" value={id} />
                {end === 'withdraw' && <TextArea name="reason" label={t('announce.withdraw.reason')} hint={t('festivals-organise.withdraw.reason.hint')} rows={3} maxLength={LIMITS.review.note} />}
                <Button look="danger">{t(`festivals-organise.${end}.button`)}</Button>
              </Form>
            </Details>
          );
        })}
      </div>
    </section>
  );
}
