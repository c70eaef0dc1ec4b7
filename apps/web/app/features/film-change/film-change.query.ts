import { graphql } from '~/api/generated';

/** The film that waits to take the place of a clip's. */
export const FilmChangeQuery = graphql(`
  query FilmChange($id: ID!) {
    clip(id: $id) { id filmChange { ...FilmChangeParts } }
  }
  fragment FilmChangeParts on ClipFilmChange {
    id
    state
    note
    revision
    missing
    submittedAt
    captions { id language origin url checked }
    media { ...FilmInWork }
    fit { captions { language kept left } momentsKept momentsLeft chaptersKept chaptersLeft }
    lastDecision { decision reasonCode note at }
    viewerCan { edit submit takeBack discard retry }
  }
`);

export const Begin = graphql(`
  mutation BeginFilmChange($clipId: ID!) { beginFilmChange(clipId: $clipId) { id } }
`);
export const Describe = graphql(`
  mutation DescribeFilmChange($id: ID!, $revision: Int!, $note: String!) { describeFilmChange(id: $id, revision: $revision, note: $note) { id } }
`);
export const Finish = graphql(`
  mutation FinishFilmChange($id: ID!, $uploadId: ID!, $sha256: String) { finishFilmChangeUpload(id: $id, uploadId: $uploadId, sha256: $sha256) { id } }
`);
export const Cancel = graphql(`
  mutation CancelFilmChange($id: ID!) { cancelFilmChangeUpload(id: $id) { id } }
`);
export const Retry = graphql(`
  mutation RetryFilmChange($id: ID!) { retryFilmChange(id: $id) { id } }
`);
export const SetCaptions = graphql(`
  mutation SetFilmChangeCaptions($id: ID!, $language: String!, $content: String) { setFilmChangeCaptions(id: $id, language: $language, content: $content) { id } }
`);
export const Submit = graphql(`
  mutation SubmitFilmChange($id: ID!, $revision: Int!) { submitFilmChange(id: $id, revision: $revision) { id } }
`);
export const TakeBack = graphql(`
  mutation TakeBackFilmChange($id: ID!) { takeBackFilmChange(id: $id) { id } }
`);
export const Discard = graphql(`
  mutation DiscardFilmChange($id: ID!) { discardFilmChange(id: $id) { id } }
`);
