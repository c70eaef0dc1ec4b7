import { graphql } from '~/api/generated';

/** What a clip shows of itself in any list: spread `...ClipTile` where a list of clips is asked, in a query with `$language`. */
export const ClipTileFragment = graphql(`
  fragment ClipTile on Clip {
    id
    title(language: $language)
    city { name slug }
    theme { slug }
    media { posterSmallUrl durationMs }
  }
`);
