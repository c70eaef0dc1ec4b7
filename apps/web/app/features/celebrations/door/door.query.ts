import { graphql } from '~/api/generated';
import type { DoorGuestFragment as Guest, DoorPageQuery as DoorResult, DoorTimeFragment as Time, RegistrationsPageQuery as RegistrationsResult } from '~/api/generated/graphql';

export type DoorTime = Time;
export type DoorGuest = Guest;
export type DoorOccurrence = NonNullable<DoorResult['occurrence']>;
export type RegistrationRow = RegistrationsResult['registrations']['nodes'][number];

export const DoorTimeFragment = graphql(`
  fragment DoorTime on Occurrence {
    id
    startsLocal
    endsLocal
    startsAt
    endsAt
    state
    cancelReason
    attendance { registered places waiting came camePlaces }
    celebration { id title language zone allDay themes { slug } city { slug name } viewerCan { receive } }
  }
`);

export const DoorGuestFragment = graphql(`
  fragment DoorGuest on Registration {
    id
    name
    places
    state
    code
    attendedAt
    attendedPlaces
  }
`);

export const DoorPageQuery = graphql(`
  query DoorPage($id: ID!, $search: String, $isSearching: Boolean!) {
    viewer { id }
    occurrence(id: $id) { ...DoorTime }
    registrations(occurrenceId: $id, search: $search, first: 10) @include(if: $isSearching) {
      nodes { ...DoorGuest }
      pageInfo { hasNextPage }
    }
  }
`);

export const RegistrationsPageQuery = graphql(`
  query RegistrationsPage($id: ID!, $search: String, $state: RegistrationState, $after: String) {
    viewer { id }
    occurrence(id: $id) { ...DoorTime }
    registrations(occurrenceId: $id, search: $search, state: $state, first: 50, after: $after) {
      nodes {
        ...DoorGuest
        email
        lineNumber
        createdAt
        cancelledBy
        cancelReason
        answers { key label kind text yes }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const LetIn = graphql(`
  mutation LetInAtDoor($input: CheckInInput!) {
    checkIn(input: $input) { ...DoorGuest }
  }
`);

export const TakeBack = graphql(`
  mutation TakeBackAtDoor($id: ID!) {
    undoCheckIn(id: $id) { ...DoorGuest }
  }
`);

export const CancelForCity = graphql(`
  mutation CancelRegistrationForCity($id: ID!, $reason: String) {
    cancelRegistrationOf(id: $id, reason: $reason) { id }
  }
`);
