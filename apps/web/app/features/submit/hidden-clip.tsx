import { LIMITS } from '../../../../../libs/contracts/limits.js';
import { Said } from '~/features/review/said';
import { useI18n } from '~/i18n/use-i18n';
import { TextArea } from '~/ui/form/text-area';
import { useEdit } from './saving/edit-context';
import { SaveForm } from './saving/save-form';

/** Why the clip is hidden, what the city says to it, and the answer; one appeal each time it is hidden. */
export function HiddenClip() {
  const { t } = useI18n();
  const { page } = useEdit();
  const { hiding, viewerCan } = page.clip;
  if (!hiding) return null;
  const { appeal } = hiding;
  return (
    <section aria-labelledby="hidden" className="mt-10 max-w-text space-y-8">
      <h2 id="hidden" className="text-h3">
        {t('submit.hidden')}
      </h2>
      <Said title={t('submit.hidden.why')} when={page.when.hidden} reasonCode={hiding.reasonCode} text={hiding.note} />
      {appeal && <Said title={t('submit.hidden.appeal')} when={page.when.appealed} who={appeal.byName} text={appeal.text} />}
      {appeal?.answeredAt && <Said title={t('submit.hidden.kept')} when={page.when.answered} reasonCode={appeal.reasonCode} text={appeal.note} />}
      {appeal && !appeal.answeredAt && <p>{t('submit.hidden.waits')}</p>}
      {viewerCan.appeal && (
        <div>
          <p className="mb-5">{t('submit.hidden.intro')}</p>
          <SaveForm intent="appeal" button={t('submit.hidden.button')} look="main">
            <TextArea name="text" label={t('submit.hidden.text')} hint={t('submit.hidden.text.hint')} rows={6} maxLength={LIMITS.review.note} />
          </SaveForm>
        </div>
      )}
    </section>
  );
}
