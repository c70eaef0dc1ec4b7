import { graphql } from '~/api/generated';

/** The city's own celebrations, newest first; which of them belong to a festival. */
export const OwnCelebrationsQuery = graphql(`
  query FestivalOwnCelebrations($cityId: ID!, $first: Int, $after: String) {
    cityCelebrations(cityId: $cityId, own: true, first: $first, after: $after) {
      nodes {
        id
        title
        language
        state
        edits
        startsLocal
        endsLocal
        placeName
        host
        festival { id slug title }
        nextOccurrence { startsLocal endsLocal }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const PutIntoFestival = graphql(`
  mutation FestivalPutInto($celebrationId: ID!, $festivalId: ID) {
    putIntoFestival(celebrationId: $celebrationId, festivalId: $festivalId) { id }
  }
`);
