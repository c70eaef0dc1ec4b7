import { graphql } from '~/api/generated';

export const ApplyToNetwork = graphql(`
  mutation JoinNetworkApply($input: ApplyInput!) {
    applyToNetwork(input: $input)
  }
`);

export const ConfirmApplication = graphql(`
  mutation JoinNetworkConfirm($token: String!) {
    confirmApplication(token: $token) { cityName }
  }
`);
