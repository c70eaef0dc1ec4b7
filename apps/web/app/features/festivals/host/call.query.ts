import { graphql } from '~/api/generated';

export const FestivalCallQuery = graphql(`
  query FestivalCall($slug: String!) {
    viewer { id name email }
    festival(slug: $slug) {
      id
      slug
      title
      language
      startsOn
      endsOn
      callText
      callOpenUntil
      callIsOpen
      city { name country }
      themes { slug }
    }
  }
`);

export const JoinFestival = graphql(`
  mutation FestivalJoin($input: JoinFestivalInput!) {
    joinFestival(input: $input)
  }
`);
