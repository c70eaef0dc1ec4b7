import { graphql } from '~/api/generated';

export const PracticeRevisionsQuery = graphql(`
  query PracticeRevisions($id: ID!) {
    practice(id: $id) {
      id
      title
      language
      theme { slug }
      openRevision { state }
      revisions { number publishedAt changeNote }
    }
  }
`);

/** `to` null: the revision that is being worked on, for its people and the desk. */
export const PracticeDifferencesQuery = graphql(`
  query PracticeDifferences($id: ID!, $from: Int!, $to: Int) {
    practice(id: $id) {
      id
      title
      language
      theme { slug }
      openRevision { state }
      revisions { number publishedAt changeNote }
      relatedClips { id title }
    }
    practiceDifferences(id: $id, from: $from, to: $to) {
      section
      lines { field parts { kind text } }
    }
  }
`);
