import { graphql } from '~/api/generated';
import type { ProgrammeLineFragment } from '~/api/generated/graphql';

/** One time of a celebration in a programme. */
export type ProgrammeItem = ProgrammeLineFragment;

export const ProgrammeLine = graphql(`
  fragment ProgrammeLine on CalendarItem {
    id
    celebrationId
    title
    language
    host
    themes
    placeName
    isOnline
    zone
    startsLocal
    endsLocal
    allDay
    startsAt
    endsAt
    state
    priceKind
    accessServices
    registrationNeeded
    placesLeft
  }
`);

export const FestivalProgrammeQuery = graphql(`
  query FestivalProgramme($slug: String!, $filter: ProgrammeFilter, $first: Int, $after: String) {
    festival(slug: $slug) {
      id
      programme(filter: $filter, first: $first, after: $after) {
        nodes { ...ProgrammeLine }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
`);
