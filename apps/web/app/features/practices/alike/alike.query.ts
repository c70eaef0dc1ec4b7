import { graphql } from '~/api/generated';
import type { CitiesLikeQuery as Found } from '~/api/generated/graphql';

export type AlikeCity = Found['citiesLike'][number];
export type LikeReason = AlikeCity['reasons'][number];

export const CitiesLikeQuery = graphql(`
  query CitiesLike($slug: String!) {
    city(slug: $slug) { id slug name }
    citiesLike(slug: $slug, first: 20) {
      score
      reasons { kind points population languages themes }
      city { id slug name country practiceCounts { published } }
    }
  }
`);
