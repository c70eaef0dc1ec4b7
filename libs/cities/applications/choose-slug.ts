import type { Tx } from '@libs/platform/database/tx.js';
import { slugOf } from '@libs/platform/text/make-slug.js';

/** A free name in addresses for a city that did not choose one: with its country, then with the end of its id. */
export async function chooseSlug(tx: Tx, { id, name, country }: { id: string; name: string; country: string }): Promise<string> {
  const plain = slugOf(name).slice(0, 60) || 'city';
  const wanted = [plain, `${plain}-${country.toLowerCase()}`];
  const taken = await tx.query<{ slug: string }[]>('SELECT slug FROM city WHERE slug = ANY($1)', [wanted]);
  return wanted.find((slug) => taken.every((one) => one.slug !== slug)) ?? `${plain}-${id.slice(-12)}`;
}
