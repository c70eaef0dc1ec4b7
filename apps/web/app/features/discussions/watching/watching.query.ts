import { graphql } from '~/api/generated';

export const SetLevel = graphql(`
  mutation DiscussionSetLevel($input: WatchLevelInput!) {
    setWatchLevel(input: $input) { level }
  }
`);

export const Watching = graphql(`
  query Watching {
    viewer { id timeZone }
    watchLevels { kind id level chosen since }
  }
`);

export const WatchedDiscussion = graphql(`
  query WatchedDiscussion($id: ID!, $language: String!) {
    discussion(id: $id) { id title language subject { title(language: $language) } }
  }
`);

export const WatchedSubject = graphql(`
  query WatchedSubject($kind: String!, $id: ID!, $language: String!) {
    subjectDiscussion(kind: $kind, id: $id) { subject { title(language: $language) href } }
  }
`);
