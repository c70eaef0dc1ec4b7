import type { ReactNode } from 'react';
import { useI18n } from '~/i18n/use-i18n';
import { Button } from '~/ui/button';
import { Island } from '~/ui/island';
import { PlayerTools } from './controls/player-tools';
import { SeekLine } from './controls/seek-line';
import { pictureChoices, type PlayerCaptions, type PlayerFilm } from './player-film';
import { Transcript, type TranscriptData } from './transcript';

interface Props {
  /** Under this name the browser remembers where the person stopped. */
  id: string;
  title: string;
  film: PlayerFilm;
  captions: readonly PlayerCaptions[];
  transcript?: TranscriptData | null;
  /** Seconds to begin at, from `?t=`. */
  start?: number;
  /** The page that a link to a moment leads to, when everybody may see it; only then plays are counted. */
  share?: string;
  /** What a reader without a script chose, from `?play=`. */
  play?: 'saver' | 'sound';
  /** In a frame on another site: little room, and counted as seen elsewhere. */
  embedded?: boolean;
  /** Language of the captions that are on at first; that of the transcript or of the page without. */
  shown?: string;
  /** On a phone the words are folded until somebody wants them. */
  foldTranscript?: boolean;
  /** What the film is, beneath it; what is said comes after. */
  children?: ReactNode;
}

/**
 * A film that plays without any script (MP4, captions, transcript with links to each moment). The island adds: sizes by the line's
 * speed or by choice, speed, the look of captions, pictures to seek by, keys, a transcript that follows, resuming, a link to a second.
 */
export function Player({ id, title, film, captions, transcript, start = 0, share, play, embedded, shown, foldTranscript, children }: Props) {
  const { t, language, languageName } = useI18n();
  const file = (play === 'saver' ? film.saver : play === 'sound' ? film.sound : undefined) ?? film.download;
  const src = file ? `${file.url}${start > 0 ? `#t=${start}` : ''}` : (film.masterUrl ?? undefined);
  const wanted = shown ?? transcript?.language ?? language;
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
      data-saver={film.saver?.url}
      data-sound-file={film.sound?.url}
      data-counted={share ? film.id : undefined}
      data-elsewhere={embedded ? 'yes' : undefined}
      className="grid grid-cols-[minmax(0,1fr)] gap-6 lg:grid-cols-[minmax(0,1fr)_22rem]"
    >
      <div className={`min-w-0 ${transcript && transcript.cues.length > 0 ? '' : 'lg:col-span-2'}`}>
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
        {film.durationMs && film.masterUrl ? <SeekLine durationMs={film.durationMs} storyboard={film.storyboard} /> : null}
        <Button type="button" look="quiet" data-role="resume" hidden className="mt-2">
          {t('clips.resume')} <span data-role="resume-at" className="figures" />
        </Button>
        <PlayerTools film={film} choices={pictureChoices(film)} play={play} hasCaptions={captions.length > 0} share={share} small={embedded} />
        {share && (
          <p data-role="shared" role="status" className="text-small text-soft empty:hidden" data-copied={t('clips.share.copied')} data-given={t('clips.share.given')} />
        )}
        <p data-role="message" role="status" className="text-small text-soft empty:hidden" data-words={t('clips.playFailed')} data-waits={t('player.waits')} />
        {children}
      </div>
      {transcript && transcript.cues.length > 0 && <Transcript transcript={transcript} languages={captions.map((track) => track.language)} folded={foldTranscript} />}
      <Island name="player" />
    </section>
  );
}
