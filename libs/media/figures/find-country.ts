import { getTimezone } from 'countries-and-timezones';

/** The country whose clocks a browser goes by, or none: the nearest that can be said without looking at an address. */
export function findCountry(zone: unknown): string | null {
  if (typeof zone !== 'string' || zone.length > 64 || !/^[A-Za-z0-9_+\-/]+$/.test(zone)) return null;
  return getTimezone(zone)?.countries[0] ?? null;
}
