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

/** The same with the names of what it is about. */
export const WatchedThings = graphql(`
  query WatchedThings($language: String!) {
    viewer { id }
    watchLevels { kind id level thing(language: $language) { title isComments href } }
  }
`);
