import type { Region } from '~/api/generated/graphql';

export const regions = [
  'AFRICA',
  'ARAB_STATES',
  'ASIA_PACIFIC',
  'EUROPE_NORTH_AMERICA',
  'LATIN_AMERICA_CARIBBEAN',
] as const satisfies readonly Region[];

/** A region named in an address; anything else is none. */
export function regionOf(value: string | null): Region | null {
  return regions.find((region) => region === value) ?? null;
}
