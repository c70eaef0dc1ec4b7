import { graphql } from '~/api/generated';

/** What `Player` shows of a film: its sizes, its data-saver and its seek pictures; spread `...PlayedFilm` where a film is played. */
export const PlayedFilmFragment = graphql(`
  fragment PlayedFilm on Film {
    id
    state
    durationMs
    width
    height
    masterUrl
    audioUrl
    posterUrl
    download { url bytes }
    renditions { kind height bytes }
    saver { url bytes }
    sound { url bytes }
    storyboard { url columns rows tileWidth tileHeight everyMs count }
  }
`);
