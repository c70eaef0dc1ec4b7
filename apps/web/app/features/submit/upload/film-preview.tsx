import { useI18n } from '~/i18n/use-i18n';
import { DotList } from '~/ui/dot-list';
import type { EditedClip } from '../edit-page.server';

/** The film as it will be seen, with its captions. */
export function FilmPreview({ clip }: { clip: EditedClip }) {
  const { t, duration, languageName } = useI18n();
  const { media, captions } = clip;
  const portrait = media.width && media.height && media.height > media.width;
  return (
    <div>
      <video
        key={captions.map(({ id }) => id).join()}
        controls
        preload="none"
        playsInline
        poster={media.posterUrl ?? undefined}
        src={media.download?.url}
        aria-label={t('submit.film.preview', { title: clip.title ?? '' })}
        className={`w-full max-w-form rounded-box bg-black ${portrait ? 'max-h-[70vh] w-auto' : 'aspect-video'}`}
      >
        {captions.map((track, index) => (
          <track key={track.id} kind="captions" src={track.url} srcLang={track.language} label={languageName(track.language)} default={index === 0} />
        ))}
      </video>
      <div className="mt-2 text-small">
        <DotList>
          <span className="font-semibold text-good">{t('submit.film.ready')}</span>
          {media.durationMs ? <span>{duration(media.durationMs)}</span> : null}
          {media.width && media.height ? <bdi className="figures">{`${media.width} × ${media.height}`}</bdi> : null}
          {media.hasSound === false ? <span>{t('submit.film.silent')}</span> : null}
        </DotList>
      </div>
    </div>
  );
}
