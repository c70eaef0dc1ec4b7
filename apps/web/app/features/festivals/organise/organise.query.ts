import { graphql } from '~/api/generated';

/** What stands above every page of work about a festival. */
export const FestivalHead = graphql(`
  fragment FestivalHead on Festival {
    id
    slug
    title
    language
    state
    edits
    startsOn
    endsOn
    zone
    callIsOpen
    city { id slug name languages timeZone }
    themes { slug }
    totals { celebrations hosts waitingOffers }
    viewerCan { edit submit publishAtOnce withdraw delete copy seeOffers appeal }
  }
`);

export const FestivalHeadQuery = graphql(`
  query FestivalHeadOf($slug: String!) {
    viewer { id timeZone }
    festival(slug: $slug) { ...FestivalHead }
  }
`);
