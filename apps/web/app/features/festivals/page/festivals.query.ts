import { graphql } from '~/api/generated';

export const FestivalsQuery = graphql(`
  query Festivals($past: Boolean, $first: Int, $after: String) {
    festivals(past: $past, first: $first, after: $after) {
      nodes { ...FestivalTile }
      pageInfo { hasNextPage endCursor }
    }
  }
`);
