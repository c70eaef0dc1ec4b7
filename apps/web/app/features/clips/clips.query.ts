import { graphql } from '~/api/generated';

export const ClipsQuery = graphql(`
  query Clips($after: String, $theme: String) {
    clips(first: 24, after: $after, theme: $theme) { nodes { ...ClipTile } pageInfo { hasNextPage endCursor } }
    themes { slug }
  }
`);
