import { LIMITS } from '../../../../../libs/contracts/limits.js';
import { HidingBox } from '~/features/review/hiding-box';
import { useI18n } from '~/i18n/use-i18n';
import { TextArea } from '~/ui/form/text-area';
import { useEdit } from './saving/edit-context';
import { SaveForm } from './saving/save-form';

/** Why the clip is hidden, and the appeal of its city. */
export function HiddenClip() {
  const { t } = useI18n();
  const { page } = useEdit();
  const { hiding, viewerCan } = page.clip;
  if (!hiding) return null;
  const words = { title: t('submit.hidden'), why: t('submit.hidden.why'), appeal: t('submit.hidden.appeal'), kept: t('submit.hidden.kept'), waits: t('submit.hidden.waits') };
  return (
    <HidingBox hiding={hiding} when={page.when} words={words}>
      {viewerCan.appeal && (
        <div>
          <p className="mb-5">{t('submit.hidden.intro')}</p>
          <SaveForm intent="appeal" button={t('submit.hidden.button')} look="main">
            <TextArea name="text" label={t('submit.hidden.text')} hint={t('submit.hidden.text.hint')} rows={6} maxLength={LIMITS.review.note} />
          </SaveForm>
        </div>
      )}
    </HidingBox>
  );
}
