import { graphql } from '~/api/generated';

export const ApplicantsQuery = graphql(`
  query NetworkApplicants($page: Int) {
    applicants(page: $page) {
      page
      pageSize
      total
      nodes { since city { id name country kind } application { contactName } }
    }
    decidedApplications { id name country state reason decidedAt decidedByName }
  }
`);

export const ApplicantQuery = graphql(`
  query NetworkApplicant($cityId: ID!) {
    applicant(cityId: $cityId) {
      since
      city { id slug name localName kind country region languages latitude longitude timeZone }
      application { contactName contactEmail why locale }
    }
  }
`);

export const AcceptCity = graphql(`
  mutation NetworkAcceptCity($input: AcceptCityInput!) {
    acceptCity(input: $input) { slug invitations { id } }
  }
`);

export const DeclineCity = graphql(`
  mutation NetworkDeclineCity($cityId: ID!, $reason: String!) {
    declineCity(cityId: $cityId, reason: $reason) { id }
  }
`);
