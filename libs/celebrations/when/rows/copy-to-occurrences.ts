import type { Tx } from '@libs/platform/database/tx.js';

/** What occurrences copy, and from where: of celebration `c` and `city`. */
export const COPIES: Record<string, string> = {
  shown: `(c.state = 'PUBLISHED' AND c.deleted_at IS NULL)`,
  city_id: 'c.city_id',
  region: 'city.region',
  country: 'city.country',
  theme_slugs: 'c.theme_slugs',
  free: `(c.price_kind = 'FREE')`,
  online: '(c.online_url IS NOT NULL)',
  access_services: 'c.access_services',
  languages: 'c.spoken_languages',
  festival_id: 'c.festival_id',
};

/** Where it is known to be: a place of its own lies we do not know where. */
export const coordinate = (name: 'latitude' | 'longitude', ownPlace: string) => `CASE WHEN ${ownPlace} IS NULL THEN c.${name} END`;

/** Capacity never falls below what is taken already. */
const CAPACITY = `CASE WHEN o.starts_at > $2 AND o.state = 'SCHEDULED' THEN greatest(c.capacity, CASE WHEN c.capacity IS NOT NULL THEN o.taken END) ELSE o.capacity END`;

/** Brings the copies of all occurrences up to date with their celebration and its city. */
export async function copyToOccurrences(tx: Tx, celebrationId: string, at: Date): Promise<void> {
  const copies = [...Object.entries(COPIES), ['capacity', CAPACITY], ['latitude', coordinate('latitude', 'o.place_name')], ['longitude', coordinate('longitude', 'o.place_name')]];
  await tx.query(
    `UPDATE occurrence o SET ${copies.map(([name, value]) => `${name} = ${value}`).join(', ')}
       FROM celebration c JOIN city ON city.id = c.city_id
      WHERE c.id = $1 AND o.celebration_id = c.id AND (${copies.map(([name, value]) => `o.${name} IS DISTINCT FROM ${value}`).join(' OR ')})`,
    [celebrationId, at],
  );
}
