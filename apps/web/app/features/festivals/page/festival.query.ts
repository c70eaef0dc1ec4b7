import { graphql } from '~/api/generated';
import type { FestivalPageQuery as PageResult } from '~/api/generated/graphql';

export type FestivalOnPage = NonNullable<PageResult['festival']>;

export const FestivalPageQuery = graphql(`
  query FestivalPage($slug: String!) {
    viewer { id timeZone }
    festival(slug: $slug) {
      id
      slug
      title
      description
      language
      startsOn
      endsOn
      zone
      state
      callText
      callOpenUntil
      callIsOpen
      city { slug name country languages }
      themes { slug }
      poster { id width height alt widths }
      totals { celebrations times hosts places free accessible registered came waitingOffers }
      days { date total }
      places { name total }
      viewerCan { edit seeOffers }
      lastDecision { reasonCode note }
      hiding { reasonCode note }
    }
  }
`);
