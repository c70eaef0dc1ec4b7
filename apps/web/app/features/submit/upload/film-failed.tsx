import { useI18n } from '~/i18n/use-i18n';
import { Notice } from '~/ui/notice';
import { useEdit } from '../saving/edit-context';
import { SaveForm } from '../saving/save-form';

/** Why the film could not be made ready, in the member's words, and what helps. */
export function FilmFailed() {
  const { t, maybe } = useI18n();
  const { page } = useEdit();
  const { failure } = page.clip.media;
  const params = Object.fromEntries((failure?.params ?? []).map(({ key, value }) => [key, value]));
  return (
    <div className="space-y-5">
      <Notice tone="bad" live title={t('submit.film.failed')}>
        <p>{maybe(`submit.failure.${failure?.code}`, params) ?? t('submit.failure.UNKNOWN')}</p>
        <p className="mt-2">{t(failure?.retryable ? 'submit.film.failed.retry' : 'submit.film.failed.other')}</p>
      </Notice>
      {page.clip.viewerCan.retry && <SaveForm intent="retryFilm" button={t('submit.film.retry')} look="main" />}
    </div>
  );
}
