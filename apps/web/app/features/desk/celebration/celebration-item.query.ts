import { graphql } from '~/api/generated';

/** A celebration as it waits at the desk: everything that is read of it, and the link that others do not see. */
export const DeskCelebrationQuery = graphql(`
  query DeskCelebration($id: ID!) {
    reviewItem(id: $id) {
      id
      celebration {
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
        ageFrom
        ageTo
        accessServices
        spokenLanguages
        registration
        capacity
        publishedAt
        price { kind amount currency note }
        questions { key label }
        poster { id alt width height widths }
        city { id slug name country }
        themes { slug }
        festival { id slug title }
        hiding { at reasonCode note }
        recap { ...ClosingReport }
        viewerCan { hide restore }
        occurrences(first: 5) { nodes { id startsLocal endsLocal } }
      }
    }
  }
`);

export const HideCelebration = graphql(`
  mutation DeskHideCelebration($id: ID!, $reasonCode: ReviewReason!, $note: String) {
    hideCelebration(id: $id, reasonCode: $reasonCode, note: $note) { id }
  }
`);

export const RestoreCelebration = graphql(`
  mutation DeskRestoreCelebration($id: ID!) {
    restoreCelebration(id: $id) { id }
  }
`);
