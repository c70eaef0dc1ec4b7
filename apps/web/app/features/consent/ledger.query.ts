import { graphql } from '~/api/generated';

/** The consent ledger of a clip, for those who keep it. */
export const LedgerQuery = graphql(`
  query Ledger($id: ID!, $language: String!) {
    viewer { timeZone }
    clip(id: $id) {
      id
      state
      title(language: $language)
      city { slug name }
      theme { slug }
      consent { peopleShown }
      viewerCan { keepConsents }
      consents { ...LedgerEntry }
    }
  }
  fragment LedgerEntry on ConsentEntry {
    id
    subject
    kind
    minors
    release
    givenOn
    expiresOn
    withdrawnAt
    note
    standing
    daysLeft
    recordedByName
    recordedAt
    revision
    proof { name type bytes url sentAt }
  }
`);

export const RecordConsent = graphql(`
  mutation RecordConsent($clipId: ID!, $id: ID, $input: ConsentEntryInput!) { recordConsent(clipId: $clipId, id: $id, input: $input) { id } }
`);
export const ChangeConsent = graphql(`
  mutation ChangeConsent($id: ID!, $revision: Int!, $input: ConsentEntryInput!) { changeConsent(id: $id, revision: $revision, input: $input) { id } }
`);
export const WithdrawConsent = graphql(`
  mutation WithdrawConsent($id: ID!) { withdrawConsent(id: $id) { id state } }
`);
export const RemoveConsent = graphql(`
  mutation RemoveConsent($id: ID!, $revision: Int!) { removeConsent(id: $id, revision: $revision) { id } }
`);
export const RemoveConsentProof = graphql(`
  mutation RemoveConsentProof($id: ID!) { removeConsentProof(id: $id) { id } }
`);
