import { graphql } from '~/api/generated';

export const UpdateClip = graphql(`
  mutation EditUpdateClip($id: ID!, $revision: Int!, $input: UpdateClipInput!) {
    updateClip(id: $id, revision: $revision, input: $input) { id }
  }
`);

export const SetClipText = graphql(`
  mutation EditSetClipText($id: ID!, $revision: Int!, $input: ClipTextInput!) {
    setClipText(id: $id, revision: $revision, input: $input) { id }
  }
`);

export const RemoveClipText = graphql(`
  mutation EditRemoveClipText($id: ID!, $revision: Int!, $language: String!) {
    removeClipText(id: $id, revision: $revision, language: $language) { id }
  }
`);

export const StateConsent = graphql(`
  mutation EditStateConsent($id: ID!, $revision: Int!, $input: ConsentInput!) {
    stateConsent(id: $id, revision: $revision, input: $input) { id }
  }
`);

export const AddCaptions = graphql(`
  mutation EditAddCaptions($clipId: ID!, $input: CaptionsInput!) {
    addCaptions(clipId: $clipId, input: $input) { id }
  }
`);

export const RemoveCaptions = graphql(`
  mutation EditRemoveCaptions($clipId: ID!, $language: String!) {
    removeCaptions(clipId: $clipId, language: $language) { id }
  }
`);

export const FinishUpload = graphql(`
  mutation EditFinishUpload($clipId: ID!, $uploadId: ID!, $sha256: String) {
    finishClipUpload(clipId: $clipId, uploadId: $uploadId, sha256: $sha256) { id }
  }
`);

export const CancelUpload = graphql(`
  mutation EditCancelUpload($clipId: ID!) {
    cancelClipUpload(clipId: $clipId) { id }
  }
`);

export const RetryFilm = graphql(`
  mutation EditRetryFilm($id: ID!) {
    retryClipFilm(id: $id) { id }
  }
`);

export const ChoosePoster = graphql(`
  mutation EditChoosePoster($id: ID!, $number: Int) {
    chooseClipPoster(clipId: $id, number: $number) { id }
  }
`);

export const SubmitClip = graphql(`
  mutation EditSubmitClip($id: ID!, $revision: Int!) {
    submitClip(id: $id, revision: $revision) { id }
  }
`);

export const WithdrawClip = graphql(`
  mutation EditWithdrawClip($id: ID!, $reason: String) {
    withdrawClip(id: $id, reason: $reason) { id }
  }
`);

export const AppealClip = graphql(`
  mutation EditAppealClip($id: ID!, $text: String!) {
    appealClip(id: $id, text: $text) { id }
  }
`);

export const BringBackClip = graphql(`
  mutation BringBackClip($id: ID!) { bringBackClip(id: $id) { id } }
`);

export const DeleteClip = graphql(`
  mutation EditDeleteClip($id: ID!) {
    deleteClip(id: $id)
  }
`);
