import { graphql } from '~/api/generated';
import type { ForumPageQuery, ForumsPageQuery } from '~/api/generated/graphql';

export type ForumLine = ForumsPageQuery['forums'][number];
export type DiscussionLine = ForumPageQuery['discussions']['nodes'][number];

export const DiscussionLineParts = graphql(`
  fragment DiscussionLine on Discussion {
    id
    kind
    themeSlug
    title
    language
    postCount
    lastPosition
    lastPostAt
    pinned
    locked
    answered
    createdAt
    firstAnswerAt
    author { name }
    city { slug name }
    lastPostAuthor { name }
    viewer { readPosition firstUnread unreadCount }
  }
`);

export const Forums = graphql(`
  query ForumsPage($words: String!) {
    viewer { id timeZone }
    forums { themeSlug discussionCount unansweredCount unreadCount lastPostAt medianAnswerSeconds }
    discussions(first: 8) { nodes { ...DiscussionLine hasBestAnswer subject { title(language: $words) href } } }
  }
`);

export const Forum = graphql(`
  query ForumPage($theme: String!, $words: String!, $filter: DiscussionFilter, $language: String, $after: String) {
    viewer { id timeZone }
    answerTimes(theme: $theme) { medianSeconds answered unanswered }
    discussions(theme: $theme, filter: $filter, language: $language, first: 20, after: $after) {
      nodes { ...DiscussionLine hasBestAnswer subject { title(language: $words) href } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const MyDiscussions = graphql(`
  query MyDiscussions($words: String!, $filter: DiscussionFilter!, $after: String) {
    viewer { id timeZone }
    drafts { place title body updatedAt }
    discussions(filter: $filter, first: 20, after: $after) {
      nodes { ...DiscussionLine hasBestAnswer subject { title(language: $words) href } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

/** The newest of a theme, for its module's page. */
export const ForumOfTheme = graphql(`
  query ForumOfTheme($theme: String!, $words: String!) {
    discussions(theme: $theme, first: 3) { nodes { ...DiscussionLine hasBestAnswer subject { title(language: $words) href } } }
    answerTimes(theme: $theme) { medianSeconds answered unanswered }
  }
`);

export const NewTopic = graphql(`
  query NewTopic($place: String!) {
    viewer { ...ReaderParts }
    draft(place: $place) { title body language updatedAt }
  }
`);
