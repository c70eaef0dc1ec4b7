/** For tests: the operations of practices. */
const STATE = 'id state title revision { id number state edits } openRevision { id state edits number }';

export const CREATE = `mutation ($input: CreatePracticeInput!) { createPractice(input: $input) { ${STATE} } }`;
export const SAVE = `mutation ($input: SavePracticeSectionInput!) { savePracticeSection(input: $input) { __typename
  ... on PracticeSectionSaved { practice { ${STATE} } progress { section filled edits editedByName missing { path code } remarks { text } } }
  ... on PracticeSectionConflict { section edits editedByName theirs { promise { title promise } setbacks { text } steps { steps { title } } } lines { field parts { kind text } } } } }`;
export const SET_THEME = `mutation ($input: SetPracticeThemeInput!) { setPracticeTheme(input: $input) { ${STATE} language theme { slug } } }`;
export const BEGIN = `mutation ($practiceId: ID!) { beginPracticeRevision(practiceId: $practiceId) { ${STATE} } }`;
export const DISCARD = `mutation ($practiceId: ID!) { discardPracticeRevision(practiceId: $practiceId) { ${STATE} } }`;
export const SUBMIT = `mutation ($practiceId: ID!, $edits: Int!, $changeNote: String) { submitPractice(practiceId: $practiceId, edits: $edits, changeNote: $changeNote) { ${STATE} } }`;
export const WITHDRAW = `mutation ($id: ID!, $reason: String) { withdrawPractice(id: $id, reason: $reason) { ${STATE} } }`;
export const DELETE = 'mutation ($id: ID!) { deletePractice(id: $id) }';
export const HIDE = `mutation ($id: ID!, $reasonCode: ReviewReason!, $note: String) { hidePractice(id: $id, reasonCode: $reasonCode, note: $note) { ${STATE} } }`;
export const RESTORE = `mutation ($id: ID!, $note: String) { restorePractice(id: $id, note: $note) { ${STATE} } }`;
export const APPEAL = `mutation ($id: ID!, $note: String!) { appealPractice(id: $id, note: $note) { ${STATE} hiding { reasonCode note appeal { text byName answeredAt } } viewerCan { appeal } } }`;
export const PRACTICE_STATE = `query ($id: ID!, $revision: Int) { practice(id: $id, revision: $revision) { ${STATE} publishedAt firstPublishedAt } }`;
export const PROGRESS = 'query ($id: ID!) { practice(id: $id) { openRevision { edits progress { section filled edits missing { path code } remarks { text } } lastDecision { decision reasonCode note } } } }';
export const DIFFERENCES = 'query ($id: ID!, $from: Int!, $to: Int) { practiceDifferences(id: $id, from: $from, to: $to) { section lines { field parts { kind text } } } }';
export const SAVE_COLLECTION = 'mutation ($input: SaveCollectionInput!) { saveCollection(input: $input) { id edits } }';
