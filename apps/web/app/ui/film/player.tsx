import { useI18n } from '~/i18n/use-i18n';
import { Button } from '~/ui/button';
import { Island } from '~/ui/island';
import { Transcript, type TranscriptData } from './transcript';

export interface PlayerFilm {
  masterUrl?: string | null;
  audioUrl?: string | null;
  posterUrl?: string | null;
  durationMs?: number | null;
  width?: number | null;
  height?: number | null;
  download?: { url: string; bytes: number } | null;
}

export interface PlayerCaptions {
  language: string;
  url: string;
}

interface Props {
  /** Under this name the browser remembers where the person stopped. */
  id: string;
  title: string;
  film: PlayerFilm;
  captions: PlayerCaptions[];
  transcript?: TranscriptData | null;
  /** Seconds to begin at, from `?t=`. */
  start?: number;
  /** The page that a link to a moment leads to, when everybody may see it. */
  share?: string;
}

const link = 'inline-flex min-h-11 items-center';

/**
 * A film that plays without any script (MP4, captions, transcript with links to each moment). The island adds:
 * quality by the line's speed, the transcript that follows and jumps, search in it, resuming, and sound only.
 */
export function Player({ id, title, film, captions, transcript, start = 0, share }: Props) {
  const { t, bytes, language, languageName } = useI18n();
  const src = film.download ? `${film.download.url}${start > 0 ? `#t=${start}` : ''}` : (film.masterUrl ?? undefined);
  const wanted = transcript?.language ?? language;
  const spoken = captions.some((track) => track.language === wanted) ? wanted : captions[0]?.language;
  const portrait = film.width && film.height && film.height > film.width;
  return (
    <section
      id="player"
      aria-label={t('clips.player', { title })}
      data-island="player"
      data-film={id}
      data-start={start || undefined}
      data-stream={film.masterUrl ?? undefined}
      data-sound={film.audioUrl ?? undefined}
      data-words-found={t('clips.transcript.found')}
      data-words-none={t('clips.transcript.none')}
      className="grid grid-cols-[minmax(0,1fr)] gap-6 lg:grid-cols-[minmax(0,1fr)_22rem]"
    >
      <div className="min-w-0">
        <div className="relative">
          {/* A picture before play and not a byte of film: the choice how to fetch it is made on play. */}
          <video
            controls
            preload="none"
            playsInline
            poster={film.posterUrl ?? undefined}
            src={src}
            aria-label={title}
            className={`w-full rounded-box bg-black ${portrait ? 'mx-auto max-h-[80vh] w-auto' : 'aspect-video'}`}
          >
            {captions.map((track) => (
              <track
                key={track.url}
                kind="captions"
                src={track.url}
                srcLang={track.language}
                label={languageName(track.language)}
                default={track.language === spoken}
              />
            ))}
          </video>
          <button type="button" data-role="play" hidden aria-label={t('clips.play', { title })} className="group absolute inset-0 flex w-full cursor-pointer items-center justify-center rounded-box">
            <span className="flex size-20 items-center justify-center rounded-full border-3 border-on-brand bg-brand text-on-brand group-hover:bg-ink group-hover:text-paper">
              <svg width="32" height="32" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
                <path d="M9 4.5v23L28 16z" fill="currentColor" stroke="currentColor" strokeWidth="2" strokeLinejoin="round" />
              </svg>
            </span>
          </button>
        </div>
        <div className="mt-2 flex flex-wrap items-center gap-x-6 gap-y-1">
          <Button type="button" look="quiet" data-role="resume" hidden>
            {t('clips.resume')} <span data-role="resume-at" className="figures" />
          </Button>
          <button type="button" data-role="sound" hidden aria-pressed="false" className={`${link} cursor-pointer rounded-small text-theme-ink underline aria-pressed:bg-theme-wash aria-pressed:px-3 aria-pressed:font-semibold aria-pressed:no-underline`}>
            {t('clips.soundOnly')}
          </button>
          {share && (
            <button type="button" data-role="share" data-path={share} hidden className={`${link} cursor-pointer text-theme-ink underline`}>
              {t('clips.share')}
            </button>
          )}
          {film.download && (
            <a href={film.download.url} download className={link}>
              {t('clips.download', { size: bytes(film.download.bytes) })}
            </a>
          )}
        </div>
        {share && (
          <p data-role="shared" role="status" className="text-small text-soft empty:hidden" data-copied={t('clips.share.copied')} data-given={t('clips.share.given')} />
        )}
        <p data-role="message" role="status" className="text-small text-soft empty:hidden" data-words={t('clips.playFailed')} />
      </div>
      {transcript && transcript.cues.length > 0 && <Transcript transcript={transcript} languages={captions.map((track) => track.language)} />}
      <Island name="player" />
    </section>
  );
}
