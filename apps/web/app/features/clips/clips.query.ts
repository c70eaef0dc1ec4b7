import { graphql } from '~/api/generated';

export const ClipsQuery = graphql(`
  query Clips($language: String!, $after: String, $theme: String) {
    clips(first: 24, after: $after, theme: $theme) { nodes { ...ClipTile } pageInfo { hasNextPage endCursor } }
    themes { slug }
  }
`);
