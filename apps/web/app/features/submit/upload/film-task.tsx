import { useState } from 'react';
import { useI18n } from '~/i18n/use-i18n';
import { Details } from '~/ui/details';
import { useEdit } from '../saving/edit-context';
import { SaveForm } from '../saving/save-form';
import { ChooseFilm } from './choose-film';
import { FilmFailed } from './film-failed';
import { FilmPreview } from './film-preview';
import { FilmProcessing } from './film-processing';
import { PosterChoice } from './poster-choice';
import { ResumeFilm } from './resume-film';
import { UploadPanel } from './upload-panel';
import type { FilmUploading } from './use-film-upload';

/** The film: chosen, sent, made ready, seen; and what to do where something is in the way. */
export function FilmTask({ upload }: { upload: FilmUploading }) {
  const { t } = useI18n();
  const { page } = useEdit();
  const { media } = page.clip;
  const [goneBack, setGoneBack] = useState(false);
  const { view } = upload;
  const { state } = media;

  const choose = (file: File) => {
    setGoneBack(false);
    upload.choose(file);
  };
  const other = () => {
    setGoneBack(true);
    upload.forget();
  };

  return (
    <div tabIndex={-1} data-focus-home className="space-y-6 focus:outline-none">
      {view ? (
        <UploadPanel key={view.name + view.size} view={view} press={upload.press} onOther={other} />
      ) : media.upload ? (
        <ResumeFilm upload={media.upload} onChoose={choose} focus={goneBack} />
      ) : state === 'PROCESSING' ? (
        <FilmProcessing />
      ) : state === 'READY' ? (
        <>
          <FilmPreview clip={page.clip} />
          <PosterChoice clip={page.clip} />
          <Details summary={t('submit.film.replace')}>
            <p className="mb-4">{t('submit.film.replace.text')}</p>
            <ChooseFilm label={t('submit.film.choose.new')} onChoose={choose} focus={goneBack} />
          </Details>
        </>
      ) : (
        <>
          {state === 'FAILED' && <FilmFailed />}
          <ChooseFilm label={t(state === 'FAILED' ? 'submit.film.choose.new' : 'submit.film.choose')} onChoose={choose} focus={goneBack} />
        </>
      )}
      {/* Sent by the script; shown where the server had something against it. */}
      {view?.phase === 'arrived' && <SaveForm intent="finishUpload" />}
    </div>
  );
}
