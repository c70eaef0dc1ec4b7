import { graphql } from '~/api/generated';

export const FestivalOffersQuery = graphql(`
  query FestivalOffers($id: ID!, $offer: OfferState, $first: Int, $after: String) {
    festivalOffers(festivalId: $id, offer: $offer, first: $first, after: $after) {
      nodes {
        id
        hostName
        hostEmail
        offer
        offeredAt
        offerNote
        hints {
          kind
          days
          others
          celebrations { id title startsLocal endsLocal placeName }
        }
        celebration {
          id
          title
          description
          language
          state
          edits
          placeName
          address
          onlineUrl
          startsLocal
          endsLocal
          allDay
          ageFrom
          ageTo
          accessServices
          spokenLanguages
          registration
          capacity
          price { kind amount currency note }
          themes { slug }
        }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const AcceptOffers = graphql(`
  mutation FestivalAcceptOffers($festivalId: ID!, $offers: [SeenOfferInput!]!) {
    acceptOffers(festivalId: $festivalId, offers: $offers) { id done code }
  }
`);

export const DeclineOffers = graphql(`
  mutation FestivalDeclineOffers($festivalId: ID!, $offers: [SeenOfferInput!]!, $note: String!) {
    declineOffers(festivalId: $festivalId, offers: $offers, note: $note) { id done code }
  }
`);
