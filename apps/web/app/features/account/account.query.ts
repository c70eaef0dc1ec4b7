import { graphql } from '~/api/generated';

export const AccountQuery = graphql(`
  query Account {
    viewer {
      id
      name
      email
      locale
      timeZone
      showPublicly
      hasPassword
      isSample
      networkRoles { role languages themes }
      cities { role since city { slug name } }
      sessions { id current userAgent createdAt lastSeenAt }
    }
  }
`);

export const UpdateProfile = graphql(`
  mutation AccountUpdateProfile($input: UpdateProfileInput!) {
    updateProfile(input: $input) { id }
  }
`);

export const SetPassword = graphql(`
  mutation AccountSetPassword($input: SetPasswordInput!) {
    setPassword(input: $input) { id }
  }
`);

export const RevokeSession = graphql(`
  mutation AccountRevokeSession($id: ID!) {
    revokeSession(id: $id) { id }
  }
`);

export const RevokeOtherSessions = graphql(`
  mutation AccountRevokeOtherSessions {
    revokeOtherSessions { id }
  }
`);
