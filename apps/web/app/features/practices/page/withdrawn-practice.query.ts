import { graphql } from '~/api/generated';

export const WithdrawnPracticeQuery = graphql(`
  query WithdrawnPractice($id: ID!) {
    withdrawnPractice(id: $id) { at city { name slug } }
  }
`);
