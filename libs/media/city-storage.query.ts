import type { Tx } from '@libs/platform/database/tx.js';

/** Bytes of sources and of what was made of them, and of uploads as they were announced. */
const USED = `
  SELECT (SELECT coalesce(sum(source_bytes), 0) FROM film WHERE city_id = city.id AND deleted_at IS NULL)
       + (SELECT coalesce(sum(r.bytes), 0) FROM rendition r JOIN film f ON f.id = r.film_id WHERE f.city_id = city.id AND f.deleted_at IS NULL)
       + (SELECT coalesce(sum(size), 0) FROM upload WHERE city_id = city.id AND finished_at IS NULL AND cancelled_at IS NULL) AS used,
         storage_limit_bytes AS "limit"
    FROM city WHERE id = $1`;

export interface CityUse {
  usedBytes: number;
  limitBytes: number;
}

/** What a city uses and may use. */
export async function cityUse(database: Pick<Tx, 'query'>, cityId: string): Promise<CityUse | undefined> {
  const [row] = await database.query<{ used: string; limit: number }[]>(USED, [cityId]);
  return row && { usedBytes: Number(row.used), limitBytes: row.limit };
}

/** Lets one upload at a time be counted against a city, so that two at once cannot both take the last room. */
export async function holdCity(tx: Tx, cityId: string): Promise<void> {
  await tx.query('SELECT 1 FROM city WHERE id = $1 FOR NO KEY UPDATE', [cityId]);
}
