import type { DataSource } from 'typeorm';

/** For tests: so many cities that have reported on a practice, straight into the tables. */
export async function addTakers(dataSource: DataSource, practiceId: string, count: number, report: object): Promise<void> {
  await dataSource.query(
    `WITH place AS (
       INSERT INTO city (id, slug, name, kind, country, region, latitude, longitude, languages, status, time_zone, created_at)
       SELECT gen_random_uuid(), 'taker-' || n, 'Taker ' || n, 'CITY', 'SN', 'AFRICA', 14, -17, '{fr}', 'MEMBER', 'Africa/Dakar', now() FROM generate_series(1, $2::int) n RETURNING id)
     INSERT INTO adoption (id, practice_id, based_on, city_id, state, plan, report, considering_at, adapting_at, running_at, reported_at, created_at, updated_at)
     SELECT gen_random_uuid(), $1, 1, place.id, 'REPORTED', '{"keep": "", "change": "", "why": "", "people": "", "edits": 0, "editedAt": null, "editedBy": null}',
            $3::jsonb || '{"edits": 1, "editedAt": null, "editedBy": null}', now(), now(), now(), now(), now(), now() FROM place`,
    [practiceId, count, JSON.stringify(report)],
  );
}
