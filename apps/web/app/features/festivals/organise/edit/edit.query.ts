import { graphql } from '~/api/generated';

/** Everything that the forms of a festival ask for. */
export const FestivalDraft = graphql(`
  fragment FestivalDraft on Festival {
    ...FestivalHead
    id
    slug
    title
    description
    language
    state
    edits
    zone
    startsOn
    endsOn
    callText
    callOpenUntil
    callIsOpen
    missing
    checkedLater
    submittedAt
    publishedAt
    poster { id alt width height widths }
    city { id slug name languages timeZone }
    themes { slug }
    copiedFrom { slug title }
    viewerCan { edit submit publishAtOnce withdraw delete copy seeOffers appeal }
  }
`);

export const FestivalEditQuery = graphql(`
  query FestivalEdit($slug: String!) {
    viewer { id timeZone }
    themes { slug }
    festival(slug: $slug) {
      ...FestivalDraft
      lastDecision { decision reasonCode note at }
      hiding { at reasonCode note appeal { text at byName answeredAt reasonCode note } }
      history { id fromState toState at actorRole actorName reasonCode note }
    }
  }
`);

/** What is saved now, where a colleague was quicker. */
export const FestivalNowQuery = graphql(`
  query FestivalNow($slug: String!) {
    festival(slug: $slug) { ...FestivalDraft }
  }
`);

export const SaveFestival = graphql(`
  mutation FestivalSave($input: SaveFestivalInput!) {
    saveFestival(input: $input) { id slug edits }
  }
`);

export const SubmitFestival = graphql(`
  mutation FestivalSubmit($id: ID!, $edits: Int!) {
    submitFestival(id: $id, edits: $edits) { id state }
  }
`);

export const WithdrawFestival = graphql(`
  mutation FestivalWithdraw($id: ID!, $reason: String) {
    withdrawFestival(id: $id, reason: $reason) { id }
  }
`);

export const AppealFestival = graphql(`
  mutation FestivalAppeal($id: ID!, $text: String!) {
    appealFestival(id: $id, text: $text) { id }
  }
`);

export const DeleteFestival = graphql(`
  mutation FestivalDelete($id: ID!) {
    deleteFestival(id: $id)
  }
`);
