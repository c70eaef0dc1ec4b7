import { graphql } from '~/api/generated';
import type { MyRegistrationsQuery as MineResult, RegisterPageQuery as RegisterResult, RegistrationPageQuery as PageResult, RegistrationTimeFragment as Time } from '~/api/generated/graphql';

export type TimeToCome = Time;
export type OccurrenceToRegister = NonNullable<RegisterResult['occurrence']>;
export type Question = OccurrenceToRegister['celebration']['questions'][number];
export type RegistrationOnPage = NonNullable<PageResult['registration']>;
export type RegistrationInList = NonNullable<MineResult['viewer']>['registrations']['nodes'][number];

export const RegistrationTimeFragment = graphql(`
  fragment RegistrationTime on Occurrence {
    id
    startsLocal
    endsLocal
    startsAt
    endsAt
    state
    cancelReason
    placeName
    registrationOpen
    celebration { id title language zone allDay address isOnline city { slug name country } themes { slug } }
  }
`);

export const RegisterPageQuery = graphql(`
  query RegisterPage($id: ID!) {
    viewer { id name email timeZone }
    occurrence(id: $id) {
      ...RegistrationTime
      capacity
      placesLeft
      waiting
      reasonClosed
      viewerRegistration { id state token }
      celebration { id state placesEach questions { key kind label needed choices } }
    }
  }
`);

export const RegistrationPageQuery = graphql(`
  query RegistrationPage($token: String!) {
    viewer { id timeZone }
    registration(token: $token) {
      id
      state
      title
      name
      email
      places
      code
      token
      onlineUrl
      lineNumber
      attendedAt
      cancelledBy
      cancelReason
      answers { key label kind text yes }
      occurrence { ...RegistrationTime }
    }
  }
`);

export const MyRegistrationsQuery = graphql(`
  query MyRegistrations($after: String) {
    viewer {
      id
      timeZone
      calendarFeedMadeAt
      registrations(first: 20, after: $after) {
        nodes { id state title places token lineNumber attendedAt occurrence { ...RegistrationTime } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
`);
