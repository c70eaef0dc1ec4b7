import { graphql } from '~/api/generated';

export const WritePost = graphql(`
  mutation DiscussionWrite($input: WritePostInput!) {
    writePost(input: $input) {
      post { id position version state }
      discussion { id version lastPosition }
    }
  }
`);

export const StartDiscussion = graphql(`
  mutation DiscussionStart($input: StartDiscussionInput!) {
    startDiscussion(input: $input) { id lastPosition }
  }
`);

export const EditPost = graphql(`
  mutation DiscussionEdit($input: EditPostInput!) {
    editPost(input: $input) { id position version }
  }
`);

export const RemovePost = graphql(`
  mutation DiscussionRemove($id: ID!, $reason: String) {
    removePost(id: $id, reason: $reason) { id position version }
  }
`);

export const RestorePost = graphql(`
  mutation DiscussionRestore($id: ID!) {
    restorePost(id: $id) { id position version }
  }
`);

export const React = graphql(`
  mutation DiscussionReact($id: ID!, $kind: ReactionKind!, $on: Boolean!) {
    reactToPost(id: $id, kind: $kind, on: $on) { id position version }
  }
`);

export const ChooseBest = graphql(`
  mutation DiscussionChooseBest($discussionId: ID!, $postId: ID) {
    chooseBestAnswer(discussionId: $discussionId, postId: $postId) { id version }
  }
`);

export const FlagPost = graphql(`
  mutation DiscussionFlag($id: ID!, $reasonCode: FlagReason!, $note: String) {
    flagPost(id: $id, reasonCode: $reasonCode, note: $note)
  }
`);

export const MarkRead = graphql(`
  mutation DiscussionMarkRead($id: ID!, $position: Int!, $unread: Boolean) {
    markDiscussionRead(id: $id, position: $position, unread: $unread) { id version }
  }
`);

export const SaveDraft = graphql(`
  mutation DiscussionSaveDraft($input: SaveDraftInput!) {
    saveDraft(input: $input) { updatedAt }
  }
`);

export const DiscardDraft = graphql(`
  mutation DiscussionDiscardDraft($place: String!) {
    discardDraft(place: $place)
  }
`);

export const PreviewPost = graphql(`
  query DiscussionPreview($body: String!) {
    postPreview(body: $body) {
      html
      links
      mentions
      characters
      problems { code params { key value } }
    }
  }
`);

export const Pin = graphql(`
  mutation DiscussionPin($id: ID!, $on: Boolean!) {
    pinDiscussion(id: $id, on: $on) { id version }
  }
`);

export const Lock = graphql(`
  mutation DiscussionLock($id: ID!, $on: Boolean!, $reason: String) {
    lockDiscussion(id: $id, on: $on, reason: $reason) { id version }
  }
`);

export const Move = graphql(`
  mutation DiscussionMove($id: ID!, $themeSlug: String!, $reason: String) {
    moveDiscussion(id: $id, themeSlug: $themeSlug, reason: $reason) { id version }
  }
`);

export const Split = graphql(`
  mutation DiscussionSplit($id: ID!, $postIds: [ID!]!, $title: String!, $reason: String) {
    splitDiscussion(id: $id, postIds: $postIds, title: $title, reason: $reason) { id version }
  }
`);

export const SlowDown = graphql(`
  mutation DiscussionSlowDown($id: ID!, $seconds: Int!) {
    setSlowMode(id: $id, seconds: $seconds) { id version }
  }
`);
