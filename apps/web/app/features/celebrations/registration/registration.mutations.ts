import { graphql } from '~/api/generated';

export const Register = graphql(`
  mutation RegisterForOccurrence($input: RegisterInput!) {
    register(input: $input) { id state token }
  }
`);

export const ConfirmRegistration = graphql(`
  mutation ConfirmRegistrationByLink($token: String!) {
    confirmRegistration(token: $token) { id token }
  }
`);

export const CancelRegistration = graphql(`
  mutation CancelRegistrationByLink($token: String!) {
    cancelRegistration(token: $token) { id token }
  }
`);

export const RenewCalendarFeed = graphql(`
  mutation RenewCalendarFeed { renewCalendarFeed }
`);

export const StopCalendarFeed = graphql(`
  mutation StopCalendarFeed { stopCalendarFeed }
`);
