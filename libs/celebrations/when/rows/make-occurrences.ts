import type { Tx } from '@libs/platform/database/tx.js';
import { newId } from '@libs/platform/ids/id.js';
import { ZONE_VERSION } from '../rules/find-instant.js';
import type { When } from '../rules/series.types.js';
import { COPIES, coordinate } from './copy-to-occurrences.js';
import { planOccurrences } from './plan-occurrences.js';

export interface NewSeries {
  celebrationId: string;
  when: When;
}

/** Rows written at once. */
const AT_ONCE = 5_000;

/** Makes the rows of many drafts that were just made, as settling would of each: nobody has seen them, so that there is nobody to be told or reminded. */
export async function makeOccurrences(tx: Tx, made: NewSeries[], at: Date): Promise<void> {
  const rows = made.flatMap(({ celebrationId, when }) => planOccurrences({ when, rows: [], at, isPublished: false }).make.map((placed) => ({ id: newId(), celebrationId, ...placed })));
  const names = [...Object.keys(COPIES), 'capacity', 'latitude', 'longitude'];
  const values = [...Object.values(COPIES), 'c.capacity', coordinate('latitude', 'x."placeName"'), coordinate('longitude', 'x."placeName"')];
  for (let start = 0; start < rows.length; start += AT_ONCE) {
    await tx.query(
      `INSERT INTO occurrence (id, celebration_id, original_start, starts_local, ends_local, starts_at, ends_at, place_name, zone_version, ${names.join(', ')})
       SELECT x.id, c.id, x."originalStart", x."startsLocal", x."endsLocal", x."startsAt", x."endsAt", x."placeName", $2, ${values.join(', ')}
         FROM jsonb_to_recordset($1::jsonb) AS x(id uuid, "celebrationId" uuid, "originalStart" text, "startsLocal" text, "endsLocal" text, "startsAt" timestamptz, "endsAt" timestamptz, "placeName" text)
         JOIN celebration c ON c.id = x."celebrationId" JOIN city ON city.id = c.city_id`,
      [JSON.stringify(rows.slice(start, start + AT_ONCE)), ZONE_VERSION],
    );
  }
}
