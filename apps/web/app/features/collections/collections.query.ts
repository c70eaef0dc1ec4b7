import { graphql } from '~/api/generated';

/** What a collection shows of itself in lists: spread `...CollectionLine`. */
export const CollectionLineFragment = graphql(`
  fragment CollectionLine on PracticeCollection {
    id
    title
    language
    intro
    itemCount
    city { name slug country }
  }
`);

export const CollectionsQuery = graphql(`
  query Collections($city: String, $after: String) {
    practiceCollections(city: $city, first: 20, after: $after) {
      nodes { ...CollectionLine }
      pageInfo { hasNextPage endCursor }
    }
    viewer { id networkRoles { role } cities { role city { id slug name } } }
  }
`);

export const CollectionQuery = graphql(`
  query Collection($id: ID!) {
    practiceCollection(id: $id) {
      ...CollectionLine
      edits
      updatedAt
      isSample
      viewerCan { edit }
      items { why practice { ...PracticeTile } }
    }
  }
`);

export const CollectionMakersQuery = graphql(`
  query CollectionMakers {
    viewer { id networkRoles { role } cities { role city { id slug name languages status } } }
  }
`);

export const SaveCollectionMutation = graphql(`
  mutation SaveCollection($input: SaveCollectionInput!) {
    saveCollection(input: $input) { id }
  }
`);

export const DeleteCollectionMutation = graphql(`
  mutation DeleteCollection($id: ID!) {
    deleteCollection(id: $id)
  }
`);
