import { graphql } from '~/api/generated';

/** Everything that the forms of a celebration ask for. */
export const CelebrationDraft = graphql(`
  fragment CelebrationDraft on Celebration {
    id
    title
    description
    language
    state
    edits
    host
    placeName
    address
    latitude
    longitude
    onlineUrl
    zone
    startsLocal
    endsLocal
    allDay
    rule
    excluded
    extra
    ageFrom
    ageTo
    accessServices
    spokenLanguages
    registration
    capacity
    placesEach
    registrationClosesMinutes
    reminders
    missing
    checkedLater
    submittedAt
    publishedAt
    price { kind amount currency note }
    questions { key label kind choices needed }
    poster { id alt width height widths }
    city { id slug name languages }
    themes { slug }
    nextOccurrence { id startsLocal endsLocal startsAt endsAt }
    viewerCan { edit submit publishAtOnce withdraw delete reschedule appeal receive }
  }
`);

export const CelebrationEditQuery = graphql(`
  query CelebrationEdit($id: ID!) {
    viewer { id timeZone }
    themes { slug }
    celebration(id: $id) {
      ...CelebrationDraft
      lastDecision { decision reasonCode note at }
      hiding { at reasonCode note appeal { text at byName answeredAt reasonCode note } }
      history { id fromState toState at actorRole actorName reasonCode note }
    }
  }
`);

export const Save = graphql(`
  mutation AnnounceSave($input: SaveCelebrationInput!) {
    saveCelebration(input: $input) {
      __typename
      ... on CelebrationSaved { celebration { id edits } }
      ... on CelebrationConflict { fields editedByName }
    }
  }
`);

export const Submit = graphql(`
  mutation AnnounceSubmit($id: ID!, $edits: Int!) {
    submitCelebration(id: $id, edits: $edits) { id state }
  }
`);

export const Withdraw = graphql(`
  mutation AnnounceWithdraw($id: ID!, $reason: String) {
    withdrawCelebration(id: $id, reason: $reason) { id }
  }
`);

export const Appeal = graphql(`
  mutation AnnounceAppeal($id: ID!, $text: String!) {
    appealCelebration(id: $id, text: $text) { id }
  }
`);

export const Delete = graphql(`
  mutation AnnounceDelete($id: ID!) {
    deleteCelebration(id: $id)
  }
`);

export const Describe = graphql(`
  mutation AnnounceDescribePicture($input: DescribePictureInput!) {
    describePicture(input: $input) { id }
  }
`);
