import { graphql } from '~/api/generated';

/** A practice of one's own city: how far each section is, where it stands and what happened to it. */
export const PracticeEditQuery = graphql(`
  query PracticeEdit($id: ID!) {
    viewer { id timeZone }
    themes { slug }
    practice(id: $id) {
      id
      title
      language
      state
      firstPublishedAt
      publishedAt
      city { id slug name languages }
      theme { slug }
      revisions { number publishedAt changeNote }
      hiding { at reasonCode note appeal { text at byName answeredAt reasonCode note } }
      viewerCan { edit begin submit withdraw takeBack discard delete appeal }
      revision { ...PracticeEditRevision }
      refusedRevision { id lastDecision { reasonCode note at } history { id fromState toState at actorRole actorName reasonCode note remarks { part text } } }
      openRevision {
        ...PracticeEditRevision
        changeNote
        progress { section filled missing { path code } edits editedAt editedByName remarks { text at } }
      }
    }
  }
`);

export const EditRevision = graphql(`
  fragment PracticeEditRevision on PracticeRevision {
    id
    number
    state
    edits
    submittedAt
    publishedAt
    lastDecision { decision reasonCode note at }
    history { id fromState toState at actorRole actorName reasonCode note }
  }
`);

export const Submit = graphql(`
  mutation PracticeSubmit($practiceId: ID!, $edits: Int!, $changeNote: String) {
    submitPractice(practiceId: $practiceId, edits: $edits, changeNote: $changeNote) { id }
  }
`);

export const SetTheme = graphql(`
  mutation PracticeSetTheme($input: SetPracticeThemeInput!) {
    setPracticeTheme(input: $input) { id }
  }
`);

export const Begin = graphql(`
  mutation PracticeBegin($practiceId: ID!) {
    beginPracticeRevision(practiceId: $practiceId) { id }
  }
`);

export const Discard = graphql(`
  mutation PracticeDiscard($practiceId: ID!) {
    discardPracticeRevision(practiceId: $practiceId) { id }
  }
`);

export const Withdraw = graphql(`
  mutation PracticeWithdraw($id: ID!, $reason: String) {
    withdrawPractice(id: $id, reason: $reason) { id }
  }
`);

export const Appeal = graphql(`
  mutation PracticeAppeal($id: ID!, $note: String!) {
    appealPractice(id: $id, note: $note) { id }
  }
`);

export const Delete = graphql(`
  mutation PracticeDelete($id: ID!) {
    deletePractice(id: $id)
  }
`);
