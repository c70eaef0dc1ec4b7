import { graphql } from '~/api/generated';

export const MyCityTakenOverQuery = graphql(`
  query MyCityTakenOver($slug: String!, $adoptions: String) {
    city(slug: $slug) {
      celebrationDues { kind since href title }
      practiceDues { kind since href title }
      ownedPractices(first: 20) {
        nodes { id title language theme { slug } adoptions(first: 5) { nodes { ...AdoptionLine } } }
      }
      adoptions(first: 12, after: $adoptions) { nodes { ...AdoptionLine } pageInfo { hasNextPage endCursor } }
    }
  }
`);
