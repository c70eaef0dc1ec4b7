import { graphql } from '~/api/generated';

/** A line of one: spread `...FestivalLine`. */
export const FestivalLineFragment = graphql(`
  fragment FestivalLine on Festival {
    id
    slug
    title
    language
    startsOn
    endsOn
    city { name }
  }
`);

/** What a festival shows of itself in lists: spread `...FestivalTile`. */
export const FestivalTileFragment = graphql(`
  fragment FestivalTile on Festival {
    id
    slug
    title
    language
    startsOn
    endsOn
    callIsOpen
    state
    city { name slug country }
    themes { slug }
    totals { celebrations }
  }
`);
