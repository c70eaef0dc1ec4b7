import { graphql } from '~/api/generated';

/** Where the member may begin a festival, and which earlier ones there could be copied. */
export const NewFestivalQuery = graphql(`
  query NewFestival {
    viewer { id timeZone cities { role city { id slug name languages status timeZone } } }
  }
`);

export const EarlierFestivalsQuery = graphql(`
  query EarlierFestivals($slug: String!) {
    city(slug: $slug) {
      id
      festivals(first: 10) { nodes { id slug title language startsOn endsOn viewerCan { copy } } }
    }
  }
`);

export const CreateFestival = graphql(`
  mutation FestivalCreate($input: CreateFestivalInput!) {
    createFestival(input: $input) { id slug }
  }
`);
