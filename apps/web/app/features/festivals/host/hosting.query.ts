import { graphql } from '~/api/generated';
import type { HostingQuery as HostingResult, OfferPageQuery as OfferResult } from '~/api/generated/graphql';

export type Hosting = NonNullable<HostingResult['hosting']>;
export type OfferInList = Hosting['offers'][number];
export type OfferOnPage = NonNullable<OfferResult['hosting']>['offers'][number];

export const HostedFestival = graphql(`
  fragment HostedFestival on Festival {
    id
    slug
    title
    language
    startsOn
    endsOn
    zone
    callIsOpen
    callOpenUntil
    city { name languages }
    themes { slug }
  }
`);

export const HostingQuery = graphql(`
  query Hosting($token: String!) {
    hosting(token: $token) {
      name
      email
      isFromLastYear
      festival { ...HostedFestival }
      offers {
        id
        offer
        offerNote
        missing
        decision { decision reasonCode note }
        can { edit send takeBack delete }
        celebration { id title language state startsLocal endsLocal allDay placeName }
      }
    }
  }
`);

export const OfferPageQuery = graphql(`
  query OfferPage($token: String!) {
    hosting(token: $token) {
      name
      festival { ...HostedFestival }
      venues { placeName address latitude longitude accessServices }
      offers {
        id
        offer
        offeredAt
        offerNote
        onlineUrl
        missing
        decision { decision reasonCode note }
        can { edit send takeBack delete }
        celebration { ...CelebrationDraft }
      }
    }
  }
`);

export const OfferHintsQuery = graphql(`
  query OfferHints($token: String!, $id: ID!) {
    offerHints(token: $token, id: $id) { kind days others celebrations { id title startsLocal endsLocal placeName } }
  }
`);
