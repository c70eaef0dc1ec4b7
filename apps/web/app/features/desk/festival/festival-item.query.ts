import { graphql } from '~/api/generated';

/** A celebration of a festival at the desk: everything that has to be read before it is approved. */
export const WaitingItem = graphql(`
  fragment WaitingItem on ReviewItem {
    id
    revision
    purpose
    state
    submittedAt
    mayReview
    claimedByMe
    claimedBy { name }
    celebration {
      id
      title
      description
      language
      host
      placeName
      address
      onlineUrl
      startsLocal
      endsLocal
      ageFrom
      ageTo
      accessServices
      spokenLanguages
      registration
      capacity
      price { kind amount currency note }
      questions { key label }
      poster { id alt width height widths }
      themes { slug }
    }
  }
`);

/** A festival as it waits at the desk, with those of its celebrations that wait too. */
export const DeskFestivalQuery = graphql(`
  query DeskFestival($id: ID!) {
    reviewItem(id: $id) {
      id
      festival {
        id
        slug
        title
        description
        language
        state
        edits
        startsOn
        endsOn
        zone
        callText
        callOpenUntil
        publishedAt
        poster { id alt width height widths }
        city { id slug name country }
        themes { slug }
        copiedFrom { slug title }
        hiding { at reasonCode note }
        totals { celebrations hosts }
        viewerCan { hide restore }
        waiting { ...WaitingItem }
      }
    }
  }
`);

export const FestivalWaitingQuery = graphql(`
  query FestivalWaiting($slug: String!) {
    viewer { id timeZone networkRoles { role } cities { city { id } } }
    festival(slug: $slug) {
      id
      slug
      title
      language
      startsOn
      endsOn
      city { id slug name country }
      waiting { ...WaitingItem }
    }
  }
`);

export const ApproveCelebrations = graphql(`
  mutation DeskApproveCelebrations($festivalId: ID!, $items: [SeenItemInput!]!) {
    approveFestivalCelebrations(festivalId: $festivalId, items: $items) { id done code }
  }
`);

export const HideFestival = graphql(`
  mutation DeskHideFestival($id: ID!, $reasonCode: ReviewReason!, $note: String) {
    hideFestival(id: $id, reasonCode: $reasonCode, note: $note) { id }
  }
`);

export const RestoreFestival = graphql(`
  mutation DeskRestoreFestival($id: ID!) {
    restoreFestival(id: $id) { id }
  }
`);
