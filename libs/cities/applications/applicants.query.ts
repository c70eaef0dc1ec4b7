import { Injectable } from '@nestjs/common';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import type { City } from '../city.entity.js';
import { CITY_COLUMNS } from '../city-page.query.js';
import type { CityApplication } from './application.entity.js';
import type { Applicant, ApplicantPage } from './application.types.js';

const PAGE_SIZE = 50;

const APPLICATION = `a.id, a.name, a.kind, a.country, a.contact_name AS "contactName", a.contact_email::text AS "contactEmail", a.why, a.locale, a.state,
  a.decided_at AS "decidedAt", a.reason, decider.name AS "decidedByName"`;

const APPLICANTS = `
  SELECT ${CITY_COLUMNS}, coalesce(a.confirmed_at, c.created_at) AS since,
    (SELECT to_json(one) FROM (SELECT ${APPLICATION} FROM (SELECT NULL::text AS name) decider WHERE a.id IS NOT NULL) one) AS application
  FROM city c LEFT JOIN city_application a ON a.city_id = c.id AND a.state = 'OPEN'
  WHERE c.status = 'APPLICANT'`;

const DECIDED = `
  SELECT ${APPLICATION} FROM city_application a LEFT JOIN member decider ON decider.id = a.decided_by
  WHERE a.decided_at IS NOT NULL ORDER BY a.decided_at DESC, a.id DESC LIMIT ${PAGE_SIZE}`;

type Row = City & { since: Date; application: CityApplication | null };

/** Applicants as administrators see them. */
@Injectable()
export class ApplicantsQuery {
  constructor(private readonly database: ReadDatabase) {}

  async page(page: number): Promise<ApplicantPage> {
    const [rows, count] = await Promise.all([
      this.database.rows<Row>(`${APPLICANTS} ORDER BY since, c.id LIMIT $1 OFFSET $2`, [PAGE_SIZE, (page - 1) * PAGE_SIZE]),
      this.database.row<{ total: number }>(`SELECT count(*) AS total FROM city WHERE status = 'APPLICANT'`, []),
    ]);
    return { nodes: rows.map(asApplicant), page, pageSize: PAGE_SIZE, total: count?.total ?? 0 };
  }

  async one(cityId: string): Promise<Applicant | null> {
    const row = await this.database.row<Row>(`${APPLICANTS} AND c.id = $1`, [cityId]);
    return row ? asApplicant(row) : null;
  }

  /** The latest decisions. */
  decided(): Promise<CityApplication[]> {
    return this.database.rows<CityApplication>(DECIDED, []);
  }
}

function asApplicant({ since, application, ...city }: Row): Applicant {
  return { city, application, since };
}
