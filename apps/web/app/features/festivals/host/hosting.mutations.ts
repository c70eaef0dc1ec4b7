import { graphql } from '~/api/generated';

export const CreateOffer = graphql(`
  mutation HostCreateOffer($token: String!, $input: CreateOfferInput!) {
    createOffer(token: $token, input: $input) { celebration { id edits } }
  }
`);

export const SaveOffer = graphql(`
  mutation HostSaveOffer($token: String!, $input: SaveOfferInput!) {
    saveOffer(token: $token, input: $input) { celebration { id edits } }
  }
`);

export const SendOffer = graphql(`
  mutation HostSendOffer($token: String!, $id: ID!, $edits: Int!) {
    sendOffer(token: $token, id: $id, edits: $edits) { offer }
  }
`);

export const TakeBackOffer = graphql(`
  mutation HostTakeBackOffer($token: String!, $id: ID!) {
    takeBackOffer(token: $token, id: $id) { offer }
  }
`);

export const DeleteOffer = graphql(`
  mutation HostDeleteOffer($token: String!, $id: ID!) {
    deleteOffer(token: $token, id: $id)
  }
`);
