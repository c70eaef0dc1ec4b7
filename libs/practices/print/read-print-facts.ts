import type { Tx } from '@libs/platform/database/tx.js';
import { asSections, readContents } from '../sections/read-contents.js';
import type { PrintFacts } from './describe-print.js';

/** What is printed of a revision that was published; undefined where there is none, or its practice is gone. */
export async function readPrintFacts(tx: Tx, revisionId: string): Promise<PrintFacts | undefined> {
  const [row]: (Omit<PrintFacts, 'sections'> | undefined)[] = await tx.query(
    `SELECT practice.id AS "practiceId", revision.number, practice.language, practice.theme_slug AS "themeSlug", revision.published_at AS "publishedAt",
            practice.last_confirmed_at AS "lastConfirmedAt", practice.asked_at AS "askedAt", practice.running AS "runningAnswer", practice.is_sample AS "isSample",
            city.name AS "cityName", city.country,
            (SELECT value::float FROM city_figure figure WHERE figure.city_id = city.id AND figure.key = 'population' ORDER BY year DESC LIMIT 1) AS population
       FROM practice_revision revision JOIN practice ON practice.id = revision.practice_id JOIN city ON city.id = practice.city_id
      WHERE revision.id = $1 AND revision.number IS NOT NULL AND practice.deleted_at IS NULL`,
    [revisionId],
  );
  return row && { ...row, sections: asSections(await readContents(tx, revisionId)) };
}
