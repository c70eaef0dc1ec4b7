import { graphql } from '~/api/generated';

/** What the head of every page shows: who is signed in. */
export const ViewerQuery = graphql(`
  query ShellViewer {
    viewer {
      id
      name
      unreadNotifications
      networkRoles { role }
      cities { role city { id slug name } }
    }
  }
`);

/** Facts of the network that change rarely. */
export const NetworkQuery = graphql(`
  query ShellNetwork {
    network { sampleLoaded cityCount clipCount countryCount }
  }
`);
