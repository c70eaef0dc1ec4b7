import { graphql } from '~/api/generated';

/** A practice as it waits at the desk: in the revision that is judged. */
export const DeskPracticeQuery = graphql(`
  query DeskPractice($id: ID!) {
    reviewItem(id: $id) {
      id
      practice {
        id
        title
        promise
        language
        state
        city { id slug name country }
        theme { slug }
        author { name }
        relatedClips { id title href cityName }
        revisions { number publishedAt changeNote }
        hiding { at reasonCode note }
        viewerCan { hide restore }
        revision {
          id
          number
          state
          edits
          changeNote
          sections { ...PracticeText }
          progress { section filled remarks { text at } }
        }
      }
    }
  }
`);

export const DeskDifferencesQuery = graphql(`
  query DeskPracticeDifferences($id: ID!, $from: Int!) {
    practiceDifferences(id: $id, from: $from) { section lines { field parts { kind text } } }
  }
`);

export const HidePractice = graphql(`
  mutation DeskHidePractice($id: ID!, $reasonCode: ReviewReason!, $note: String) {
    hidePractice(id: $id, reasonCode: $reasonCode, note: $note) { id }
  }
`);

export const RestorePractice = graphql(`
  mutation DeskRestorePractice($id: ID!) {
    restorePractice(id: $id) { id }
  }
`);
