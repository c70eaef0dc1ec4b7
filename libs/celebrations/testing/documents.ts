export const CREATE = 'mutation ($input: CreateCelebrationInput!) { createCelebration(input: $input) { id state edits } }';
export const SAVE = `mutation ($input: SaveCelebrationInput!) { saveCelebration(input: $input) { __typename
  ... on CelebrationSaved { celebration { id state edits checkedLater } }
  ... on CelebrationConflict { edits fields editedByName celebration { id title description } } } }`;
export const SUBMIT = 'mutation ($id: ID!, $edits: Int!) { submitCelebration(id: $id, edits: $edits) { id state edits checkedLater } }';
export const WITHDRAW = 'mutation ($id: ID!, $reason: String) { withdrawCelebration(id: $id, reason: $reason) { id state } }';
export const DELETE = 'mutation ($id: ID!) { deleteCelebration(id: $id) }';
export const HIDE = 'mutation ($id: ID!, $reasonCode: ReviewReason!, $note: String) { hideCelebration(id: $id, reasonCode: $reasonCode, note: $note) { id state } }';
export const RESTORE = 'mutation ($id: ID!, $note: String) { restoreCelebration(id: $id, note: $note) { id state } }';
export const APPEAL = 'mutation ($id: ID!, $text: String!) { appealCelebration(id: $id, text: $text) { id state viewerCan { appeal } } }';
export const TRUST = 'mutation ($cityId: ID!, $atOnce: Boolean!) { setCelebrationsAtOnce(cityId: $cityId, atOnce: $atOnce) }';
export const CELEBRATION_STATE = 'query ($id: ID!) { celebration(id: $id) { id state edits checkedLater missing } }';
