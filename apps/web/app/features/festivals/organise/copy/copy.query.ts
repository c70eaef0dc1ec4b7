import { graphql } from '~/api/generated';

/** What a copy takes along: how much there is, and the first of it with its days. */
export const CopiedQuery = graphql(`
  query FestivalToCopy($slug: String!) {
    viewer { id timeZone }
    festival(slug: $slug) {
      ...FestivalHead
      programme(first: 5) { nodes { id title language startsLocal endsLocal } }
    }
  }
`);

/** A page of its hosts, to count whom a copy takes along. */
export const CopiedHostsQuery = graphql(`
  query FestivalHostsToCopy($id: ID!, $after: String) {
    festivalHosts(festivalId: $id, first: 100, after: $after) { nodes { state } pageInfo { hasNextPage endCursor } }
  }
`);

export const CopyFestival = graphql(`
  mutation FestivalCopy($input: CopyFestivalInput!) {
    copyFestival(input: $input) { id slug }
  }
`);
