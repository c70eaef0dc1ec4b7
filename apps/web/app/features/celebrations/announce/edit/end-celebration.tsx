import { LIMITS } from '../../../../../../../libs/contracts/limits.js';
import { Details } from '~/ui/details';
import { useI18n } from '~/i18n/use-i18n';
import { Button } from '~/ui/button';
import { Form } from '~/ui/form/form';
import { TextArea } from '~/ui/form/text-area';
import type { EditAnswer } from './act.server';
import type { EditData } from './edit-page.server';

/** Take it back from the desk, take it from the site, or delete it; each asks first, in its place. */
export function EndCelebration({ data, answer }: { data: EditData; answer?: EditAnswer }) {
  const { t } = useI18n();
  const { state, viewerCan } = data.celebration;
  const ends = [...(viewerCan.withdraw ? [state === 'PUBLISHED' ? ('withdraw' as const) : ('takeBack' as const)] : []), ...(viewerCan.delete ? ['delete' as const] : [])];
  if (ends.length === 0) return null;
  return (
    <section aria-labelledby="end">
      <h2 id="end" className="mb-4 text-h3">
        {t('announce.end')}
      </h2>
      <div className="space-y-2">
        {ends.map((end) => {
          const mine = answer?.intent === end ? answer : undefined;
          return (
            <Details key={end} summary={t(`announce.${end}`)} open={mine !== undefined}>
              <p className="mb-4">{t(`announce.${end}.text`)}</p>
              <Form problem={mine?.problem} sent={mine?.sent}>
                <input type="hidden" name="intent" value={end} />
                {end === 'withdraw' && <TextArea name="reason" label={t('announce.withdraw.reason')} hint={t('announce.withdraw.reason.hint')} rows={3} maxLength={LIMITS.review.note} />}
                <Button look="danger">{t(`announce.${end}.button`)}</Button>
              </Form>
            </Details>
          );
        })}
      </div>
    </section>
  );
}
