import { graphql } from '~/api/generated';

/** When a celebration is: its first date, how it repeats, and what comes of it. */
export const CelebrationWhenQuery = graphql(`
  query CelebrationWhen($id: ID!, $after: String) {
    viewer { id timeZone }
    celebration(id: $id) {
      ...CelebrationDraft
      occurrences(first: 10, after: $after) {
        nodes { id edits startsLocal endsLocal state movedAt cancelReason placeName taken waiting }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
`);

export const SetRecurrence = graphql(`
  mutation AnnounceSetRecurrence($input: SetRecurrenceInput!) {
    setRecurrence(input: $input) { id }
  }
`);

/** What a rule would make; nothing is stored. */
export const RecurrenceDates = graphql(`
  query AnnounceRecurrenceDates($input: RecurrenceDatesInput!) {
    recurrenceDates(input: $input) { startsLocal endsLocal note }
  }
`);

export const MoveOccurrence = graphql(`
  mutation AnnounceMove($input: MoveOccurrenceInput!) {
    moveOccurrence(input: $input) { id }
  }
`);

export const CancelOccurrence = graphql(`
  mutation AnnounceCancel($input: CancelOccurrenceInput!) {
    cancelOccurrence(input: $input) { id }
  }
`);

export const RestoreOccurrence = graphql(`
  mutation AnnounceRestore($id: ID!) {
    restoreOccurrence(id: $id) { id }
  }
`);
