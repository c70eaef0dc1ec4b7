import { graphql } from '~/api/generated';

export const MyCitiesQuery = graphql(`
  query MyCities {
    viewer { id cities { role city { id slug name country } } }
  }
`);

export const MyCityQuery = graphql(`
  query MyCity($slug: String!) {
    viewer { id cities { role city { id } } }
    city(slug: $slug) {
      id
      slug
      name
      status
      storage { usedBytes limitBytes }
      roles { id role since until member { id name } }
      invitations { id email name role state expiresAt }
      viewerCan { edit invite submitClip }
    }
  }
`);

export const MyCityClipsQuery = graphql(`
  query MyCityClips($cityId: ID!, $language: String!, $after: String) {
    cityClips(cityId: $cityId, first: 50, after: $after) {
      nodes {
        id
        state
        title(language: $language)
        theme { slug }
        media { state posterUrl durationMs }
        missing
        updatedAt
        lastDecision { decision reasonCode note }
        hiding { reasonCode note }
        viewerCan { edit }
        consents { standing expiresOn }
        suggestedMoments { id }
        openCaptionSuggestions
      }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const MyCityPracticesQuery = graphql(`
  query MyCityPractices($slug: String!) {
    city(slug: $slug) {
      id
      ownedPractices(first: 100) {
        nodes {
          id
          title
          language
          state
          updatedAt
          publishedAt
          theme { slug }
          viewerCan { edit }
          openRevision { state progress { section filled } lastDecision { decision reasonCode note } }
          refusedRevision { id lastDecision { decision reasonCode note } }
        }
      }
    }
  }
`);

export const MyCityCelebrationsQuery = graphql(`
  query MyCityCelebrations($cityId: ID!) {
    cityCelebrations(cityId: $cityId, own: true, first: 30) {
      nodes { id title language state missing updatedAt startsLocal endsLocal registration nextOccurrence { id startsLocal endsLocal } viewerCan { receive } }
    }
  }
`);

export const MyCityFestivalsQuery = graphql(`
  query MyCityFestivals($slug: String!) {
    city(slug: $slug) {
      id
      festivals(first: 20) {
        nodes { id slug title language state startsOn endsOn updatedAt totals { waitingOffers } viewerCan { seeOffers copy } }
      }
    }
  }
`);

export const InviteToCity = graphql(`
  mutation MyCityInvite($input: InviteToCityInput!) {
    inviteToCity(input: $input) { id }
  }
`);

export const WithdrawInvitation = graphql(`
  mutation MyCityWithdrawInvitation($id: ID!) {
    withdrawInvitation(id: $id) { id }
  }
`);

export const EndCityRole = graphql(`
  mutation MyCityEndRole($id: ID!) {
    endCityRole(id: $id) { id }
  }
`);

export const CityProfileQuery = graphql(`
  query CityProfile($slug: String!) {
    city(slug: $slug) {
      id
      slug
      name
      localName
      languages
      latitude
      longitude
      describedIn
      figures { key value unit year }
      ratings { themeSlug challenge strength }
      viewerCan { edit }
    }
    themes { slug }
  }
`);

export const CityDescriptionQuery = graphql(`
  query CityProfileDescription($slug: String!, $language: String!) {
    city(slug: $slug) { description(language: $language) }
  }
`);

export const UpdateCity = graphql(`
  mutation CityProfileSave($id: ID!, $input: UpdateCityInput!) {
    updateCity(id: $id, input: $input) { id }
  }
`);
