import { Injectable } from '@nestjs/common';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import { groupsInOrder, loaderOf } from '@libs/platform/graphql/loader.js';
import type { PracticeDue } from './practice-due.types.js';

/** Most of one city: beyond, it has other worries. */
const MOST = 100;

const DUES = `
  SELECT CASE open.state WHEN 'DRAFT' THEN 'FINISH' ELSE 'ANSWER_REMARKS' END AS kind, open.updated_at AS since, '/practices/' || practice.id || '/edit' AS href, practice.id AS practice_id, open.id AS revision_id
    FROM practice JOIN practice_revision open ON open.practice_id = practice.id AND open.state IN ('DRAFT', 'CHANGES_REQUESTED')
   WHERE practice.city_id = asked.id AND practice.deleted_at IS NULL
  UNION ALL
  SELECT 'CONFIRM', practice.asked_at, '/practices/' || practice.id || '/confirm', practice.id, practice.shown_revision_id
    FROM practice WHERE practice.city_id = asked.id AND practice.deleted_at IS NULL AND practice.shown_revision_id IS NOT NULL AND practice.asked_at IS NOT NULL
  UNION ALL
  SELECT CASE adoption.state WHEN 'RUNNING' THEN 'REPORT' ELSE 'ADVANCE' END, coalesce(adoption.running_at, adoption.adapting_at, adoption.considering_at), '/adoptions/' || adoption.id, adoption.practice_id, taken.shown_revision_id
    FROM adoption JOIN practice taken ON taken.id = adoption.practice_id WHERE adoption.city_id = asked.id AND adoption.state IN ('CONSIDERING', 'ADAPTING', 'RUNNING')
  UNION ALL
  SELECT 'ANSWER_REPORT', adoption.reported_at, '/adoptions/' || adoption.id, practice.id, practice.shown_revision_id
    FROM practice JOIN adoption ON adoption.practice_id = practice.id AND adoption.state = 'REPORTED' AND adoption.response IS NULL
   WHERE practice.city_id = asked.id AND practice.deleted_at IS NULL`;

/** What a city's people could do next, of all practices and adoptions it has a hand in. */
@Injectable()
export class CityDuesQuery {
  constructor(private readonly database: ReadDatabase) {}

  /** What waits longest first. */
  of(context: GraphqlContext, cityId: string): Promise<PracticeDue[]> {
    return loaderOf(context, this.ofCities).load(cityId);
  }

  private readonly ofCities = async (ids: readonly string[]): Promise<PracticeDue[][]> => {
    const rows = await this.database.rows<PracticeDue & { cityId: string }>(
      `SELECT asked.id AS "cityId", due.kind, due.since, due.href, coalesce(promise.content ->> 'title', '') AS title
         FROM unnest($1::uuid[]) AS asked (id) CROSS JOIN LATERAL (SELECT * FROM (${DUES}) due ORDER BY since, href LIMIT ${MOST}) due
         LEFT JOIN practice_section promise ON promise.section = 'PROMISE' AND promise.revision_id = coalesce(due.revision_id,
           (SELECT newest.id FROM practice_revision newest WHERE newest.practice_id = due.practice_id AND newest.number IS NOT NULL ORDER BY newest.number DESC LIMIT 1))
        ORDER BY asked.id, due.since, due.href`,
      [ids],
    );
    return groupsInOrder(ids, rows, ({ cityId }) => cityId);
  };
}
