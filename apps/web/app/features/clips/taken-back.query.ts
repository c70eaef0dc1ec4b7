import { graphql } from '~/api/generated';

/** Whether a clip that is not there was taken back by its city. */
export const TakenBackQuery = graphql(`
  query TakenBack($ids: [ID!]!) { takenBackClips(ids: $ids) { id themeSlug } }
`);
