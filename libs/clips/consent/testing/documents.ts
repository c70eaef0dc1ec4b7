const ENTRY = 'id subject kind minors release givenOn expiresOn withdrawnAt note standing daysLeft revision recordedByName proof { name type bytes sha256 url }';

/** What tests of the ledger ask. */
export const LEDGER = `query ($id: ID!) { clip(id: $id) { id state consents { ${ENTRY} } } }`;
export const RECORD = `mutation ($clipId: ID!, $id: ID, $input: ConsentEntryInput!) { recordConsent(clipId: $clipId, id: $id, input: $input) { id state revision consents { ${ENTRY} } } }`;
export const CHANGE = `mutation ($id: ID!, $revision: Int!, $input: ConsentEntryInput!) { changeConsent(id: $id, revision: $revision, input: $input) { id state consents { ${ENTRY} } } }`;
export const WITHDRAW_CONSENT = `mutation ($id: ID!) { withdrawConsent(id: $id) { id state consents { standing } } }`;
export const REMOVE = 'mutation ($id: ID!, $revision: Int!) { removeConsent(id: $id, revision: $revision) { id consents { id } } }';
export const REMOVE_PROOF = 'mutation ($id: ID!) { removeConsentProof(id: $id) { id consents { id proof { name } } } }';
export const BRING_BACK = 'mutation ($id: ID!) { bringBackClip(id: $id) { id state revision missing } }';
export const TAKEN_BACK = 'query ($ids: [ID!]!) { takenBackClips(ids: $ids) { id themeSlug } }';
