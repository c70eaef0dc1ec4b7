import { graphql } from '~/api/generated';

export const FestivalPrintQuery = graphql(`
  query FestivalPrint($slug: String!) {
    festival(slug: $slug) {
      id
      slug
      title
      language
      startsOn
      endsOn
      zone
      state
      city { name country }
      themes { slug }
    }
  }
`);
