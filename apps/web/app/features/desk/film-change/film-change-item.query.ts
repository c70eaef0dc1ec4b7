import { graphql } from '~/api/generated';

/** A film that would take the place of a clip's, beside that clip. */
export const FilmChangeItemQuery = graphql(`
  query DeskFilmChange($id: ID!, $language: String!) {
    reviewItem(id: $id) {
      id
      filmChange {
        id
        revision
        note
        fit { captions { language kept left } momentsLeft momentsKept chaptersLeft chaptersKept }
        captions { id language origin url }
        media { id state durationMs width height hasSound masterUrl audioUrl posterUrl download { url bytes height } }
      }
      changedClip {
        id
        title(language: $language)
        city { id slug name country languages }
        consents { id subject minors release expiresOn standing proof { name url } }
      }
    }
  }
`);
