import type { Tx } from '@libs/platform/database/tx.js';

/** Practices of the sample's people, wherever; and what was thrown away in its cities. */
const PRACTICES = `
  SELECT practice.id FROM practice JOIN city ON city.id = practice.city_id LEFT JOIN member author ON author.id = practice.author_id
   WHERE author.is_sample OR (city.is_sample AND practice.deleted_at IS NOT NULL)`;

/** Whether members of their own have practices in a city, or take one over for it. */
export const MEMBERS_PRACTICES = `EXISTS (SELECT 1 FROM practice JOIN member author ON author.id = practice.author_id WHERE practice.city_id = city.id AND NOT author.is_sample)
  OR EXISTS (SELECT 1 FROM adoption JOIN member author ON author.id = adoption.author_id WHERE adoption.city_id = city.id AND NOT author.is_sample)`;

/** The practices that go with the sample. */
export async function findPractices(tx: Pick<Tx, 'query'>): Promise<string[]> {
  return (await tx.query<{ id: string }[]>(PRACTICES)).map(({ id }) => id);
}

/** Takes away what the sample's people wrote: practices with all that hangs on them, adoptions, collections. Answers how many practices. The audit log stays. */
export async function removePractices(tx: Tx): Promise<number> {
  const ids = await findPractices(tx);
  const adoptions = await tx.query<{ id: string; practiceId: string }[]>(
    `SELECT adoption.id, practice_id AS "practiceId" FROM adoption LEFT JOIN member author ON author.id = adoption.author_id WHERE author.is_sample OR practice_id = ANY($1)`,
    [ids],
  );
  const hrefs = [...ids.map((id) => `%/practices/${id}%`), ...adoptions.map(({ id }) => `%/adoptions/${id}%`)];
  await tx.query('DELETE FROM notification WHERE href LIKE ANY($1)', [hrefs]);
  await tx.query(`DELETE FROM review_item WHERE kind = 'PRACTICE' AND subject_id IN (SELECT id FROM practice_revision WHERE practice_id = ANY($1))`, [ids]);
  await tx.query(`DELETE FROM discussion WHERE (subject_kind = 'PRACTICE' AND subject_id = ANY($1)) OR (subject_kind = 'ADOPTION' AND subject_id = ANY($2))`, [ids, adoptions.map(({ id }) => id)]);
  await tx.query('DELETE FROM practice_collection WHERE author_id IN (SELECT id FROM member WHERE is_sample)');
  await tx.query('DELETE FROM adoption WHERE id = ANY($1)', [adoptions.map(({ id }) => id)]);
  await tx.query('DELETE FROM practice WHERE id = ANY($1)', [ids]);
  await tx.query('UPDATE practice SET is_sample = false WHERE is_sample');
  await tx.query(
    `UPDATE practice_card SET is_sample = false, adoption_count =
        (SELECT count(*) FROM adoption WHERE adoption.practice_id = practice_card.practice_id AND state IN ('ADAPTING', 'RUNNING', 'REPORTED'))`,
  );
  await tx.query('UPDATE adoption SET is_sample = false WHERE is_sample');
  await tx.query('UPDATE practice_collection SET is_sample = false WHERE is_sample');
  return ids.length;
}
