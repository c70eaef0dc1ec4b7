export const REPEAT = 'mutation ($input: SetRecurrenceInput!) { setRecurrence(input: $input) { id edits rule excluded extra startsLocal endsLocal } }';
export const MOVE = 'mutation ($input: MoveOccurrenceInput!) { moveOccurrence(input: $input) { id edits originalStart startsLocal endsLocal startsAt placeName state movedAt } }';
export const CANCEL = 'mutation ($input: CancelOccurrenceInput!) { cancelOccurrence(input: $input) { id edits state cancelReason } }';
export const RESTORE_OCCURRENCE = 'mutation ($id: ID!) { restoreOccurrence(id: $id) { id edits state cancelReason startsLocal } }';
export const DATES = 'query ($input: RecurrenceDatesInput!) { recurrenceDates(input: $input) { startsLocal endsLocal startsAt note } }';
