import type { Tx } from '@libs/platform/database/tx.js';
import { slugOf } from '@libs/platform/text/make-slug.js';

interface Named {
  id: string;
  title: string;
  startsOn: string;
  citySlug: string;
}

/** Room for what is put behind it. */
const LONGEST = 60;

/** A free name in addresses: the title with its year, where that is taken or says nothing the city's too, then the end of its id. It stays. */
export async function chooseFestivalSlug(tx: Tx, { id, title, startsOn, citySlug }: Named): Promise<string> {
  const year = startsOn.slice(0, 4);
  const plain = slugOf(title).replaceAll(new RegExp(`-?${year}`, 'g'), '').slice(0, LONGEST).replace(/^-+|-+$/g, '');
  const ofCity = `${plain || 'festival'}-${citySlug}`.slice(0, LONGEST + 10).replace(/-+$/, '');
  const wanted = [...(plain ? [`${plain}-${year}`] : []), `${ofCity}-${year}`];
  // Two that begin at the same moment choose one after the other.
  await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('festival slug', 0))`);
  const taken = await tx.query<{ slug: string }[]>('SELECT slug FROM festival WHERE slug = ANY($1)', [wanted]);
  return wanted.find((slug) => taken.every((one) => one.slug !== slug)) ?? `${ofCity.slice(0, LONGEST)}-${year}-${id.slice(-8)}`;
}
