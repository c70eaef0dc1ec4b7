import { graphql } from '~/api/generated';

export const FestivalHostsQuery = graphql(`
  query FestivalHosts($id: ID!, $first: Int, $after: String) {
    festivalHosts(festivalId: $id, first: $first, after: $after) {
      nodes { id name email state confirmedAt invitedAt offered accepted declined published }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const InviteHosts = graphql(`
  mutation FestivalInviteHosts($festivalId: ID!) {
    inviteHosts(festivalId: $festivalId)
  }
`);

export const RemoveHost = graphql(`
  mutation FestivalRemoveHost($id: ID!) {
    removeHost(id: $id)
  }
`);
