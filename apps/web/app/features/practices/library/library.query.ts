import { graphql } from '~/api/generated';

export const LibraryQuery = graphql(`
  query Library($filter: PracticeFilter, $search: String, $sort: PracticeSort, $near: String, $after: String, $city: String!, $withCity: Boolean!, $like: String!, $withLike: Boolean!, $size: String!, $withSize: Boolean!) {
    practices(first: 20, filter: $filter, search: $search, sort: $sort, near: $near, after: $after) {
      nodes {
        id
        title
        promise
        language
        publishedAt
        city { name slug country }
        theme { slug }
        card { stage evidence costBand adoptionCount population }
      }
      pageInfo { hasNextPage endCursor }
    }
    practiceFacets(filter: $filter, search: $search) { total facets { name values { value count } } }
    viewer { cities { city { slug name } } }
    city(slug: $city) @include(if: $withCity) { slug name }
    like: city(slug: $like) @include(if: $withLike) { slug name }
    size: city(slug: $size) @include(if: $withSize) { slug name }
  }
`);
