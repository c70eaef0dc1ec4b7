import type { AdoptionState } from '~/api/generated/graphql';
import type { Branch } from './branches';

/** Cities of one country, or of the many countries with few, that stand as one. */
export interface Fold {
  id: string;
  /** Null for those of several countries. */
  country: string | null;
  cities: Branch[];
  /** Further ones that the answer left out. */
  more: number;
}

export interface Folded {
  /** Cities that stand for themselves. */
  single: Branch[];
  folds: Fold[];
}

/** From so many cities on that lead no further they are folded. */
const MANY = 12;
const COUNTRIES = 10;

/** What stands beneath a city: those that lead on each for itself, the many that do not by country, the largest first. */
export function foldChildren({ id, children, more }: Branch): Folded {
  const leaves = children.filter((child) => child.children.length === 0 && child.practice === null);
  if (leaves.length + more <= MANY) return { single: children, folds: [] };
  const byCountry = [...Map.groupBy(leaves, ({ country }) => country)].sort(([, a], [, b]) => b.length - a.length);
  const whole = byCountry.slice(0, byCountry.length > COUNTRIES + 1 ? COUNTRIES : byCountry.length);
  const rest = byCountry.slice(whole.length).flatMap(([, cities]) => cities);
  const folds: Fold[] = whole.map(([country, cities]) => ({ id: `${id}-${country}`, country, cities, more: 0 }));
  if (rest.length + more > 0) folds.push({ id: `${id}-rest`, country: null, cities: rest, more });
  return { single: children.filter((child) => !leaves.includes(child)), folds };
}

/** How many of them are how far, in the order of the states. */
export function countStates(cities: readonly Branch[]): [AdoptionState, number][] {
  const states = ['CONSIDERING', 'ADAPTING', 'RUNNING', 'REPORTED', 'STOPPED'] as const;
  return states.map((state): [AdoptionState, number] => [state, cities.filter((city) => city.state === state).length]).filter(([, count]) => count > 0);
}
