import { NO_SPEECH } from '../../../../../libs/contracts/languages.js';
import { FactLines } from '~/features/clips/fact-lines';
import { useI18n } from '~/i18n/use-i18n';
import { UserText } from '~/ui/user-text';
import { useEdit } from './saving/edit-context';
import { FilmPreview } from './upload/film-preview';
import { PosterChoice } from './upload/poster-choice';

/** The clip while nobody of its city can change it. */
export function ClipAtRest() {
  const { t, maybe, languageName, path } = useI18n();
  const { clip } = useEdit().page;
  const facts: [string, string][] = [];
  if (clip.spokenLanguage) facts.push([t('clips.fact.spoken'), clip.spokenLanguage === NO_SPEECH ? t('clips.noSpeech') : languageName(clip.spokenLanguage)]);
  if (clip.captions.length > 0) facts.push([t('clips.fact.captions'), clip.captions.map(({ language }) => languageName(language)).join(', ')]);
  if (clip.licence) facts.push([t('clips.fact.licence'), t(`clips.licence.${clip.licence}`)]);
  if (clip.consent) facts.push([t('submit.task.consent'), maybe(`submit.consent.${clip.consent.peopleShown}`) ?? '']);
  return (
    <section className="mt-10 grid grid-cols-[minmax(0,1fr)] gap-x-16 gap-y-8 lg:grid-cols-[minmax(0,40rem)_minmax(0,1fr)]">
      <div className="space-y-6">
        {clip.media.state === 'READY' && <FilmPreview clip={clip} />}
        <PosterChoice clip={clip} />
        {clip.texts.map((text) => (
          <div key={text.language} lang={text.language}>
            <UserText as="p" className="font-bold">
              {text.title}
            </UserText>
            <UserText as="p" className="mt-1 whitespace-pre-line">
              {text.summary}
            </UserText>
          </div>
        ))}
        <p className="flex flex-wrap gap-x-8">
          <a href={path(`/clips/${clip.id}`)} className="inline-flex min-h-11 items-center">{t('submit.rest.page')}</a>
          {clip.mayMarkMoments && (
            <a href={path(`/clips/${clip.id}/moments`)} className="inline-flex min-h-11 items-center">
              {t('submit.moments.mark')}
            </a>
          )}
        </p>
        {clip.viewerCan.keepConsents && (
          <p>
            <a href={path(`/clips/${clip.id}/consent`)} className="inline-flex min-h-11 items-center">{t('consent.link')}</a>
          </p>
        )}
        {(clip.state === 'PUBLISHED' || clip.state === 'HIDDEN') && (
          <p>
            <a href={path(`/clips/${clip.id}/captions`)} className="inline-flex min-h-11 items-center">{t('submit.captions.editor')}</a>
          </p>
        )}
        {(clip.viewerCan.replaceFilm || clip.filmChange) && (
          <p>
            <a href={path(`/clips/${clip.id}/film`)} className="inline-flex min-h-11 items-center">{t('film-change.link')}</a>
          </p>
        )}
        {clip.state === 'PUBLISHED' && (
          <p>
            <a href={path(`/clips/${clip.id}/figures`)} className="inline-flex min-h-11 items-center">{t('submit.rest.figures')}</a>
          </p>
        )}
      </div>
      <FactLines facts={facts} />
    </section>
  );
}
