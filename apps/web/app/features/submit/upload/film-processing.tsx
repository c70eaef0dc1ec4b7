import { useI18n } from '~/i18n/use-i18n';
import { ProgressBar } from '~/ui/progress-bar';
import { useEdit } from '../saving/edit-context';

/** The film has arrived and is being made ready: how far, live. */
export function FilmProcessing() {
  const { t, path } = useI18n();
  const { page, live } = useEdit();
  const { stage, percent } = page.clip.media;
  const words = t(`submit.film.stage.${stage ?? 'WAITING'}`);
  const quarter = Math.floor((percent ?? 0) / 25) * 25;
  return (
    <div className="space-y-4">
      <p className="font-semibold">{t('submit.film.processing')}</p>
      <ProgressBar label={words} percent={percent} />
      <p role="status" className="sr-only">
        {words} {quarter > 0 ? t('submit.film.percent', { percent: quarter }) : ''}
      </p>
      <p className="max-w-text">{t('submit.film.processing.text')}</p>
      {!live && <a href={path(`/clips/${page.clip.id}/edit`)}>{t('submit.film.lookAgain')}</a>}
    </div>
  );
}
