import { graphql } from '~/api/generated';

export const CalendarLineFragment = graphql(`
  fragment CalendarLine on CalendarItem {
    id
    celebrationId
    title
    language
    city { slug name country }
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
  }
`);

/** Where a city is that somebody named. */
export const CalendarPlaceQuery = graphql(`
  query CalendarPlace($search: String!) {
    cities(search: $search, first: 1) { nodes { latitude longitude } }
  }
`);

export const CalendarMonthQuery = graphql(`
  query CalendarMonth($year: Int!, $month: Int!, $zone: String, $filter: CelebrationFilter) {
    celebrationMonth(year: $year, month: $month, zone: $zone, filter: $filter) { date total items { ...CalendarLine } }
  }
`);

export const CalendarListQuery = graphql(`
  query CalendarList($from: DateTime, $day: String, $zone: String, $filter: CelebrationFilter, $after: String, $first: Int) {
    celebrationList(from: $from, day: $day, zone: $zone, filter: $filter, after: $after, first: $first) {
      nodes { ...CalendarLine }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const CalendarMapQuery = graphql(`
  query CalendarMap($from: DateTime!, $to: DateTime!, $filter: CelebrationFilter) {
    celebrationMap(from: $from, to: $to, filter: $filter) { latitude longitude count items { ...CalendarLine } }
  }
`);

/** The next festivals, or those that are on. */
export const FestivalsSoonQuery = graphql(`
  query FestivalsSoon {
    festivals(first: 3) { nodes { ...FestivalLine } }
  }
`);

/** Names of what the address names by slug, and whose clocks a member reads. */
export const CalendarNamesQuery = graphql(`
  query CalendarNames($city: String!, $withCity: Boolean!) {
    viewer { id timeZone }
    city(slug: $city) @include(if: $withCity) { slug name }
  }
`);
