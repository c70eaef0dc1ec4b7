import { graphql } from '~/api/generated';
import type { CityQuery as CityResult } from '~/api/generated/graphql';

export type CityOnPage = NonNullable<CityResult['city']>;

/** Who reads the page, with where they work; null for a visitor. */
export type CityReader = CityResult['viewer'];

export type AnswerTimes = CityResult['answerTimes'];

export const CityQuery = graphql(`
  query City($slug: String!, $language: String!, $after: String, $practices: String, $adoptions: String) {
    city(slug: $slug) {
      id
      slug
      name
      localName
      kind
      country
      region
      latitude
      longitude
      languages
      yearJoined
      status
      description(language: $language)
      figures { key value unit year }
      people { name role since }
      practices(first: 6, after: $practices) { nodes { ...PracticeTile } pageInfo { hasNextPage endCursor } }
      adoptions(first: 6, after: $adoptions) { nodes { ...AdoptionLine } pageInfo { hasNextPage endCursor } }
      celebrations(first: 4) { nodes { ...CelebrationTile } }
      festivals(first: 4) { nodes { ...FestivalTile } }
      collections(first: 6) { nodes { ...CollectionLine } }
      practiceCounts { published adoptedHere adoptedElsewhere }
      clips(first: 12, after: $after) { nodes { ...ClipTile } pageInfo { hasNextPage endCursor } }
    }
    viewer { id cities { role city { id } } }
    answerTimes(city: $slug) { medianSeconds answered unanswered }
  }
`);
