import type { PracticeFacetName, PracticeFilter, PracticeSort } from '~/api/generated/graphql';
import { countryCodes } from '~/features/cities/country-codes';
import { regions } from '~/features/cities/regions';
import { themeSlugs } from '~/features/discussions/forum/theme-slugs';
import { EVIDENCE_LEVELS, GOALS } from '../words';

type ListKey = Exclude<keyof PracticeFilter, 'adopted' | 'city' | 'like'>;

interface FacetInAddress {
  name: PracticeFacetName;
  /** Its name in addresses; it stands there once for each choice. */
  parameter: string;
  /** Every choice in its own order; without it they come by their counts. */
  order?: readonly string[];
  isChoice: (value: string) => boolean;
}

const among = (order: readonly string[]) => ({ order, isChoice: (value: string) => order.includes(value) });
const TARGET_GROUPS = 'EVERYBODY CHILDREN YOUNG_PEOPLE ADULTS OLDER_PEOPLE FAMILIES WOMEN MIGRANTS DISABLED_PEOPLE UNEMPLOYED WORKERS TEACHERS PRISONERS RURAL_PEOPLE'.split(' ');

/** The facets in the order of the page. */
export const FACETS: readonly FacetInAddress[] = [
  { name: 'THEME', parameter: 'theme', ...among(themeSlugs) },
  { name: 'REGION', parameter: 'region', ...among(regions) },
  { name: 'COUNTRY', parameter: 'country', isChoice: (value) => countryCodes.includes(value) },
  { name: 'POPULATION', parameter: 'population', ...among(['UNDER_20K', 'FROM_20K', 'FROM_100K', 'FROM_500K', 'OVER_2M']) },
  { name: 'COST', parameter: 'cost', ...among(['NONE', 'UNDER_10K', 'FROM_10K', 'FROM_100K', 'OVER_1M']) },
  { name: 'TARGET_GROUP', parameter: 'group', isChoice: (value) => TARGET_GROUPS.includes(value) },
  { name: 'STAGE', parameter: 'stage', ...among(['PILOT', 'RUNNING', 'SCALED', 'ENDED']) },
  { name: 'EVIDENCE', parameter: 'evidence', ...among(EVIDENCE_LEVELS.toReversed()) },
  { name: 'ADOPTED', parameter: 'adopted', ...among(['yes', 'no']) },
  { name: 'GOAL', parameter: 'goal', ...among(GOALS.map(String)) },
  { name: 'LANGUAGE', parameter: 'language', isChoice: (value) => /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$/.test(value) },
];

/** Sorts by their names in addresses; `size` is followed by the city whose size it is: `size:galway`. */
export const SORTS = { newest: 'NEWEST', match: 'BEST_MATCH', adopted: 'MOST_ADOPTED', evidence: 'BEST_EVIDENCED', size: 'NEAR_SIZE' } as const satisfies Record<string, PracticeSort>;
export type SortName = keyof typeof SORTS;

const SLUG = /^[a-z0-9-]{1,80}$/;
const MOST_CHOICES = 60;
const LONGEST_SEARCH = 200;

/** What an address of the library asks for; what it cannot mean is left out. */
export interface LibraryAsked {
  chosen: Partial<Record<PracticeFacetName, string[]>>;
  city: string | null;
  like: string | null;
  search: string;
  sort: SortName | null;
  near: string | null;
  after: string | null;
}

export function readAddress(parameters: URLSearchParams): LibraryAsked {
  const slug = (name: string) => (SLUG.test(parameters.get(name) ?? '') ? parameters.get(name) : null);
  const [sort = '', near = ''] = (parameters.get('sort') ?? '').split(':');
  const chosen = FACETS.map(({ name, parameter, isChoice }) => [name, [...new Set(parameters.getAll(parameter))].filter(isChoice).slice(0, MOST_CHOICES)] as const);
  return {
    chosen: Object.fromEntries(chosen.filter(([, values]) => values.length > 0)),
    ...{ city: slug('city'), like: slug('like'), near: SLUG.test(near) ? near : null },
    search: (parameters.get('q') ?? '').trim().slice(0, LONGEST_SEARCH),
    sort: Object.hasOwn(SORTS, sort) ? (sort as SortName) : null,
    after: parameters.get('after'),
  };
}

/** The address of a state, without its language; every state has one, in one order. The page it was on is not kept. */
export function addressOf(asked: LibraryAsked): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of parametersOf(asked)) parameters.append(name, value);
  if (asked.search) parameters.set('q', asked.search);
  if (asked.sort) parameters.set('sort', asked.near && asked.sort === 'size' ? `size:${asked.near}` : asked.sort);
  return `/practices${parameters.size > 0 ? `?${parameters}` : ''}`;
}

/** What narrows the list besides the words, as it stands in the address; a form that asks for other words sends it along. */
export function parametersOf({ chosen, city, like }: LibraryAsked): [name: string, value: string][] {
  const facets = FACETS.flatMap(({ name, parameter }) => (chosen[name] ?? []).map((value): [string, string] => [parameter, value]));
  return [...facets, ...(city ? [['city', city] as [string, string]] : []), ...(like ? [['like', like] as [string, string]] : [])];
}

/** The same state with a choice more, or with it taken back. */
export function toggled(asked: LibraryAsked, name: PracticeFacetName, value: string): LibraryAsked {
  const values = asked.chosen[name] ?? [];
  const left = values.includes(value) ? values.filter((one) => one !== value) : [...values, value];
  return { ...asked, chosen: { ...asked.chosen, [name]: left } };
}

/** As the API takes it. */
export function filterOf({ chosen, city, like }: LibraryAsked): PracticeFilter {
  const list = <Key extends ListKey>(name: PracticeFacetName) => chosen[name] as PracticeFilter[Key];
  const adopted = chosen.ADOPTED;
  return {
    ...{ themes: chosen.THEME, goals: chosen.GOAL?.map(Number), regions: list<'regions'>('REGION'), countries: chosen.COUNTRY, languages: chosen.LANGUAGE },
    ...{ populationBands: list<'populationBands'>('POPULATION'), costBands: list<'costBands'>('COST'), targetGroups: list<'targetGroups'>('TARGET_GROUP') },
    ...{ stages: list<'stages'>('STAGE'), evidence: list<'evidence'>('EVIDENCE'), city, like },
    // Both are as good as neither.
    adopted: adopted?.length === 1 ? adopted[0] === 'yes' : null,
  };
}
