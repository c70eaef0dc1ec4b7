import { LIMITS } from '../../../../../libs/contracts/limits.js';
import { EndBox } from '~/features/review/end-box';
import { useI18n } from '~/i18n/use-i18n';
import { TextArea } from '~/ui/form/text-area';
import { Details } from '~/ui/details';
import { useEdit } from './saving/edit-context';
import { SaveForm } from './saving/save-form';

/** Take it back, take it from the site, or delete it; each asks first, in its place. */
export function EndClip() {
  const { t } = useI18n();
  const { clip } = useEdit().page;
  const { viewerCan, state } = clip;
  if (!viewerCan.withdraw && !viewerCan.delete && !viewerCan.bringBack) return null;
  const published = state === 'PUBLISHED';
  return (
    <EndBox title={t('submit.end')}>
      {viewerCan.withdraw && (
        <Details summary={t(published ? 'submit.withdraw' : 'submit.takeBack')}>
          <p className="mb-4">{t(published ? 'submit.withdraw.text' : 'submit.takeBack.text')}</p>
          <SaveForm intent="withdraw" button={t(published ? 'submit.withdraw.button' : 'submit.takeBack.button')} look="danger">
            {published && <TextArea name="reason" label={t('submit.withdraw.reason')} hint={t('submit.withdraw.reason.hint')} rows={3} maxLength={LIMITS.review.note} />}
          </SaveForm>
        </Details>
      )}
      {viewerCan.bringBack && (
        <Details summary={t('consent.bringBack')}>
          <p className="mb-4">{t('consent.bringBack.text')}</p>
          <SaveForm intent="bringBack" button={t('consent.bringBack.button')} />
        </Details>
      )}
      {viewerCan.delete && (
        <Details summary={t('submit.delete')}>
          <p className="mb-4">{t('submit.delete.text')}</p>
          <SaveForm intent="delete" button={t('submit.delete.button')} look="danger" />
        </Details>
      )}
    </EndBox>
  );
}
