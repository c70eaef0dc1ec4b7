import { graphql } from '~/api/generated';

/** Who is signed in already, and invented people one may sign in as. */
export const SignInQuery = graphql(`
  query SignInPage($language: String!) {
    viewer { id name }
    samplePeople { id name about(language: $language) roles cityName featured }
  }
`);

export const SignIn = graphql(`
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) { id cities { role } networkRoles { role } }
  }
`);

export const RequestSignInLink = graphql(`
  mutation RequestSignInLink($email: String!, $language: String!, $returnTo: String) {
    requestSignInLink(email: $email, language: $language, returnTo: $returnTo)
  }
`);

export const SignInWithLink = graphql(`
  mutation SignInWithLink($token: String!) {
    signInWithLink(token: $token) { id cities { role } networkRoles { role } }
  }
`);

export const SignInAsSample = graphql(`
  mutation SignInAsSample($memberId: ID!) {
    signInAsSample(memberId: $memberId) { id cities { role } networkRoles { role } }
  }
`);

export const SignOut = graphql(`
  mutation SignOut {
    signOut
  }
`);

export const JoinQuery = graphql(`
  query Join($token: String!) {
    invitation(token: $token) { cityName citySlug role email name invitedBy hasAccount expiresAt state }
  }
`);

export const AcceptInvitation = graphql(`
  mutation JoinAccept($input: AcceptInvitationInput!) {
    acceptInvitation(input: $input) { id }
  }
`);
