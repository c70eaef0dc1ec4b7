import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

/** In what order practices are listed. Every order ends by the practice's id, so that a position in it is exact. */
export const PracticeSort = {
  NEWEST: 'NEWEST',
  BEST_MATCH: 'BEST_MATCH',
  MOST_ADOPTED: 'MOST_ADOPTED',
  BEST_EVIDENCED: 'BEST_EVIDENCED',
  NEAR_SIZE: 'NEAR_SIZE',
} as const;
export type PracticeSort = keyof typeof PracticeSort;

registerEnumType(PracticeSort, {
  name: 'PracticeSort',
  valuesMap: {
    BEST_MATCH: { description: 'What matches the search best, among the newest 300 that match; only with a search.' },
    MOST_ADOPTED: { description: 'By cities that adapt it, run it or have reported.' },
    BEST_EVIDENCED: { description: 'By the level of evidence, the strongest first.' },
    NEAR_SIZE: { description: 'By how near the population of its city is to that of the city named by `near`, as a ratio; unknown populations last. Where its own is not known the smallest come first.' },
  },
});

/** What practices are told apart by in the library. */
export const PracticeFacetName = {
  THEME: 'THEME',
  GOAL: 'GOAL',
  REGION: 'REGION',
  COUNTRY: 'COUNTRY',
  POPULATION: 'POPULATION',
  COST: 'COST',
  TARGET_GROUP: 'TARGET_GROUP',
  STAGE: 'STAGE',
  EVIDENCE: 'EVIDENCE',
  LANGUAGE: 'LANGUAGE',
  ADOPTED: 'ADOPTED',
} as const;
export type PracticeFacetName = keyof typeof PracticeFacetName;
export const PRACTICE_FACETS = Object.values(PracticeFacetName);

registerEnumType(PracticeFacetName, { name: 'PracticeFacetName', description: 'What practices are told apart by.' });

@ObjectType({ description: 'One choice of a facet.' })
export class PracticeFacetValue {
  @Field(() => String, { description: 'As the filter takes it; for ADOPTED `true` or `false`.' }) value: string;
  @Field(() => Int, { description: 'Practices there would be with this choice and what is chosen in the other facets.' }) count: number;
}

@ObjectType({ description: 'A facet with its choices, the most frequent first. Its counts leave out what is chosen in it.' })
export class PracticeFacet {
  @Field(() => PracticeFacetName) name: PracticeFacetName;
  @Field(() => [PracticeFacetValue], { description: 'Choices that would find something, and those that are chosen.' }) values: PracticeFacetValue[];
}

@ObjectType({ description: 'How many practices there are, and by what they can be told apart.' })
export class PracticeFacets {
  @Field(() => Int, { description: 'Practices that the filter and the search find.' }) total: number;
  @Field(() => [PracticeFacet], { description: 'Every facet, in the order of the enumeration.' }) facets: PracticeFacet[];
}
