import { graphql } from '~/api/generated';
import type { CelebrationPageQuery as PageResult, TimeFactsFragment as Times } from '~/api/generated/graphql';

export type CelebrationOnPage = NonNullable<PageResult['celebration']>;
export type TimeFacts = Times;

export const TimeFactsFragment = graphql(`
  fragment TimeFacts on Occurrence {
    id
    originalStart
    startsLocal
    endsLocal
    startsAt
    endsAt
    state
    movedAt
    cancelReason
    placeName
    capacity
    placesLeft
    waiting
    registrationOpen
    reasonClosed
  }
`);

export const CelebrationPageQuery = graphql(`
  query CelebrationPage($id: ID!, $time: ID!, $withTime: Boolean!, $after: String, $past: Boolean) {
    viewer { id timeZone }
    celebration(id: $id) {
      id
      title
      description
      language
      host
      placeName
      address
      latitude
      longitude
      isOnline
      onlineUrl
      zone
      allDay
      rule
      ageFrom
      ageTo
      accessServices
      spokenLanguages
      registration
      state
      publishedAt
      price { kind amount currency note }
      poster { id width height alt widths }
      city { id slug name country }
      themes { slug }
      festival { slug title language }
      author { name }
      viewerCan { edit receive recap }
      recap { ...ClosingReport }
      lastDecision { decision reasonCode note }
      hiding { reasonCode note }
      nextOccurrence { ...TimeFacts }
      last: occurrences(first: 1, past: true) { nodes { ...TimeFacts } }
      occurrences(first: 12, after: $after, past: $past) { nodes { ...TimeFacts } pageInfo { hasNextPage endCursor } }
    }
    occurrence(id: $time) @include(if: $withTime) { ...TimeFacts celebration { id } }
  }
`);
