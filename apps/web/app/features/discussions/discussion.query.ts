import { graphql } from '~/api/generated';
import type { DiscussionPageQuery, PostPartsFragment } from '~/api/generated/graphql';

export type PostOnPage = PostPartsFragment;
export type DiscussionOnPage = NonNullable<DiscussionPageQuery['discussion']>;
export type Reader = NonNullable<DiscussionPageQuery['viewer']>;

export const PostParts = graphql(`
  fragment PostParts on Post {
    id
    position
    version
    state
    author { id name }
    city { slug name }
    answers { position authorName }
    answerCount
    language
    html
    createdAt
    editedAt
    revision
    reactions { kind count mine }
    isBest
    removedReason
    movedTo { discussionId position }
    viewerCan { edit remove restore flag react chooseBest }
  }
`);

/** What a thread says of itself, wherever it stands. */
export const ThreadHead = graphql(`
  fragment ThreadHead on Discussion {
    id
    kind
    themeSlug
    title
    language
    createdAt
    postCount
    lastPosition
    version
    pinned
    locked
    slowModeSeconds
    firstAnswerAt
    author { id name }
    city { slug name }
    viewer {
      readPosition
      firstUnread
      unreadCount
      canPost
      canModerate
      canChooseBest
      nextPostAt
      level
      draft { title body language updatedAt }
    }
  }
`);

export const ReaderParts = graphql(`
  fragment ReaderParts on Viewer {
    id
    name
    timeZone
    locale
    networkRoles { role }
    cities { city { slug name } }
  }
`);

export const DiscussionPage = graphql(`
  query DiscussionPage($id: ID!, $language: String!, $at: Int, $before: Int, $after: Int) {
    viewer { ...ReaderParts }
    discussion(id: $id) {
      ...ThreadHead
      subject { kind id title(language: $language) href cityName }
      bestAnswer { id position author { name } html language }
      posts(at: $at, before: $before, after: $after) {
        firstPosition
        lastPosition
        hasBefore
        hasAfter
        posts { ...PostParts }
      }
    }
  }
`);

/** Where a member left off: the page that was asked for without a place begins there. */
export const WhereLeftOff = graphql(`
  query DiscussionWhereLeftOff($id: ID!) {
    discussion(id: $id) { id lastPosition viewer { readPosition firstUnread } }
  }
`);

export const Changes = graphql(`
  query DiscussionChanged($id: ID!, $since: Int!) {
    viewer { ...ReaderParts }
    discussionChanges(id: $id, since: $since) {
      version
      hasMore
      posts { ...PostParts }
      discussion { ...ThreadHead }
    }
  }
`);

/** The first posts on a subject, where there are any. */
export const SubjectThread = graphql(`
  query SubjectThread($kind: String!, $id: ID!, $language: String!) {
    viewer { ...ReaderParts }
    subjectDiscussion(kind: $kind, id: $id) {
      subject { kind id title(language: $language) href }
      viewerCan { post }
      discussion {
        ...ThreadHead
        bestAnswer { id position author { name } html language }
        posts(first: 20) {
          firstPosition
          lastPosition
          hasBefore
          hasAfter
          posts { ...PostParts }
        }
      }
    }
  }
`);

/** One post as its author wrote it, with the thread's permissions around it. */
export const OnePost = graphql(`
  query DiscussionOnePost($id: ID!, $language: String!, $at: Int!) {
    viewer { ...ReaderParts }
    discussion(id: $id) {
      ...ThreadHead
      subject { kind id title(language: $language) href cityName }
      posts(at: $at, first: 1) {
        posts { body ...PostParts }
      }
    }
  }
`);

export const PostHistory = graphql(`
  query DiscussionPostHistory($id: ID!) {
    postHistory(id: $id) { revision editedAt editedByName changes { kind text } body }
  }
`);

export const RecordOf = graphql(`
  query DiscussionRecordOf($id: ID!, $after: String) {
    viewer { ...ReaderParts }
    discussion(id: $id) { id title kind themeSlug }
    discussionRecord(id: $id, after: $after) {
      nodes { id action actorName reason at postId }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const DraftAt = graphql(`
  query DiscussionDraftAt($place: String!) {
    draft(place: $place) { title body language updatedAt }
  }
`);
