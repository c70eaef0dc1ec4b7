import { graphql } from '~/api/generated';

/** What a practice shows of itself in lists outside the library: spread `...PracticeTile`. */
export const PracticeTileFragment = graphql(`
  fragment PracticeTile on Practice {
    id
    title
    promise
    language
    city { name slug country }
    theme { slug }
    card { stage evidence adoptionCount }
  }
`);
