import { graphql } from '~/api/generated';

export const NetworkMembersQuery = graphql(`
  query NetworkMembers($search: String, $page: Int) {
    members(search: $search, page: $page) {
      page
      pageSize
      total
      nodes { ...NetworkMember }
    }
  }
`);

export const NetworkMemberQuery = graphql(`
  query NetworkMemberById($id: ID!) {
    member(id: $id) { ...NetworkMember }
  }
`);

export const NetworkMember = graphql(`
  fragment NetworkMember on Member {
    id
    name
    email
    status
    suspendedReason
    createdAt
    networkRoles { role languages themes }
  }
`);

export const NetworkCitiesQuery = graphql(`
  query NetworkCities {
    cityMap { slug name }
  }
`);

export const NetworkThemesQuery = graphql(`
  query NetworkThemes {
    themes { slug }
  }
`);

export const SetNetworkRole = graphql(`
  mutation NetworkSetRole($input: SetNetworkRoleInput!) {
    setNetworkRole(input: $input) { id }
  }
`);

export const SuspendMember = graphql(`
  mutation NetworkSuspend($memberId: ID!, $reason: String!) {
    suspendMember(memberId: $memberId, reason: $reason) { id }
  }
`);

export const ReinstateMember = graphql(`
  mutation NetworkReinstate($memberId: ID!) {
    reinstateMember(memberId: $memberId) { id }
  }
`);

export const CreateCity = graphql(`
  mutation NetworkCreateCity($input: CreateCityInput!) {
    createCity(input: $input) { id slug }
  }
`);

export const InviteFocalPoint = graphql(`
  mutation NetworkInviteFocalPoint($input: InviteToCityInput!) {
    inviteToCity(input: $input) { id }
  }
`);
