import { graphql } from '~/api/generated';

/** What a celebration shows of itself on the pages of its city and its themes: spread `...CelebrationTile`. */
export const CelebrationTileFragment = graphql(`
  fragment CelebrationTile on Celebration {
    id
    title
    language
    allDay
    zone
    isOnline
    rule
    price { kind }
    accessServices
    city { name slug country }
    themes { slug }
    nextOccurrence { id startsLocal endsLocal startsAt endsAt placeName }
  }
`);
