import { PRACTICE_FACETS, type PracticeFacetName } from './library.types.js';
import type { PracticeFilter } from './practice-filter.inputs.js';
import { EVIDENCE_LEVELS } from '../sections/section-choices.types.js';
import { askWords } from './find-words.js';

/** Gives a value to a statement and answers its place in it, as `$1`. */
export type Bind = (value: unknown) => string;

/** What is looked for, with what stands behind its names. */
export interface Asked {
  filter: PracticeFilter;
  search: string | null;
  /** Cities like the one that the filter names; null where it names none. */
  alike: string[] | null;
}

/** What a facet chooses by, in a card `card`. */
interface FacetColumn {
  expression: string;
  /** Whether a card has many of them. */
  isList?: true;
  chosen: (filter: PracticeFilter) => readonly (string | number | boolean)[] | null | undefined;
  type: string;
}

export const FACET_COLUMNS: Record<PracticeFacetName, FacetColumn> = {
  THEME: { expression: 'card.theme_slug', type: 'text[]', chosen: ({ themes }) => themes },
  GOAL: { expression: 'card.goals', isList: true, type: 'smallint[]', chosen: ({ goals }) => goals },
  REGION: { expression: 'card.region', type: 'text[]', chosen: ({ regions }) => regions },
  COUNTRY: { expression: 'card.country', type: 'text[]', chosen: ({ countries }) => countries },
  POPULATION: { expression: 'card.population_band', type: 'text[]', chosen: ({ populationBands }) => populationBands },
  COST: { expression: 'card.cost_band', type: 'text[]', chosen: ({ costBands }) => costBands },
  TARGET_GROUP: { expression: 'card.target_groups', isList: true, type: 'text[]', chosen: ({ targetGroups }) => targetGroups },
  STAGE: { expression: 'card.stage', type: 'text[]', chosen: ({ stages }) => stages },
  EVIDENCE: { expression: 'card.evidence', type: 'smallint[]', chosen: ({ evidence }) => evidence?.map((level) => EVIDENCE_LEVELS.indexOf(level) + 1) },
  LANGUAGE: { expression: 'card.language', type: 'text[]', chosen: ({ languages }) => languages },
  ADOPTED: { expression: '(card.adoption_count > 0)', type: 'boolean[]', chosen: ({ adopted }) => (adopted == null ? null : [adopted]) },
};

/** The facets in which something is chosen, each with its condition. */
export function facetConditions({ filter }: Asked, bind: Bind): Map<PracticeFacetName, string> {
  const conditions = new Map<PracticeFacetName, string>();
  for (const name of PRACTICE_FACETS) {
    const { expression, isList, type, chosen } = FACET_COLUMNS[name];
    const values = chosen(filter);
    if (!values?.length) continue;
    // One choice alone is an equality: an index in which the facet stands before the date then gives the newest of it.
    if (!isList && values.length === 1) conditions.set(name, `${expression} = ${bind(values[0])}::${type.slice(0, -2)}`);
    else conditions.set(name, `${expression} ${isList ? `&& ${bind(values)}::${type}` : `= ANY(${bind(values)}::${type})`}`);
  }
  return conditions;
}

/** What every practice must meet, whatever is chosen in the facets: the city, its likes, the words. */
export function plainConditions({ filter, search, alike }: Asked, bind: Bind): string[] {
  return [
    ...(filter.city ? [`card.city_id = (SELECT id FROM city WHERE slug = ${bind(filter.city)})`] : []),
    ...(alike ? [`card.city_id = ANY(${bind(alike)}::uuid[])`] : []),
    ...(search ? [`card.words @@ ${askWords(search, bind)}`] : []),
  ];
}
