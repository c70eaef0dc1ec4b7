import type { ThemeFilmFragment } from '~/api/generated/graphql';
import { useI18n } from '~/i18n/use-i18n';
import { Player } from '~/ui/film/player';
import { UserText } from '~/ui/user-text';
import { linesOf } from './film-lines';

interface Props {
  slug: string;
  film: ThemeFilmFragment;
  /** Of the module's text: the film's words come in the same. */
  language: string;
  /** Seconds to begin at. */
  start: number;
  play?: 'saver' | 'sound';
}

/** The film that opens a module: the picture first, what it is beneath, and beside it all that is said and seen. */
export function ThemeFilm({ slug, film, language, start, play }: Props) {
  const { t, path } = useI18n();
  const lines = linesOf(film);
  return (
    <section id="film" aria-labelledby="film-title" className="mt-4">
      <Player
        id={`theme-${slug}`}
        title={film.title}
        film={film.media}
        captions={film.captions}
        transcript={film.transcript && { language: film.transcript.language, cues: lines }}
        foldTranscript
        start={start}
        play={play}
        share={path(`/themes/${slug}`)}
      >
        <h2 id="film-title" className="mt-4 text-h3">
          <UserText lang={language}>{film.title}</UserText>
        </h2>
        <UserText as="p" lang={language} className="mt-1 max-w-text">
          {film.about}
        </UserText>
        <p className="mt-1 max-w-text text-small text-soft">{t('themes.film.words', { count: film.captions.length })}</p>
      </Player>
    </section>
  );
}
