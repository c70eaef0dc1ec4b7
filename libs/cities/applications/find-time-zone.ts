/** A zone of the country, for who named none; an administrator sees it before it counts. */
export function findTimeZone(country: string): string {
  // A method in newer engines, a property in older ones; in neither do the types know of it.
  const locale: Intl.Locale & { getTimeZones?: () => string[] | undefined; timeZones?: string[] } = new Intl.Locale('und', { region: country });
  return (locale.getTimeZones?.() ?? locale.timeZones ?? [])[0] ?? 'UTC';
}
