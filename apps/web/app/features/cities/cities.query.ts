import { graphql } from '~/api/generated';

export const CitiesQuery = graphql(`
  query Cities($after: String, $region: Region, $search: String) {
    cities(first: 60, after: $after, region: $region, search: $search) {
      nodes { id slug name country region yearJoined status }
      pageInfo { hasNextPage endCursor }
    }
    cityMap { id slug name country latitude longitude clipCount }
  }
`);
