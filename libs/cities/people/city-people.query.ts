import { Injectable } from '@nestjs/common';
import { Clock } from '@libs/platform/clock/clock.js';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import type { City } from '../city.entity.js';
import type { CityPerson, CityRoleHolder, CityRoleName } from '../city.types.js';
import { CITY_COLUMNS } from '../city-page.query.js';
import { todayOf } from '../tell-today.js';
import type { Invitation } from '../invitations/invitation.entity.js';
import type { ViewerCity } from '../network.types.js';

type Of<T> = T & { cityId: string };

const TODAY = (at: string) => `r.since <= ${at}::date AND (r.until IS NULL OR r.until > ${at}::date)`;

const PEOPLE = `
  SELECT r.city_id AS "cityId", m.name, r.role, r.since::text AS since FROM city_role r JOIN member m ON m.id = r.member_id
  WHERE r.city_id = ANY($1) AND ${TODAY('$2')} AND m.show_publicly AND m.status = 'ACTIVE'
  ORDER BY array_position(ARRAY['FOCAL_POINT', 'CONTRIBUTOR', 'ORGANISER'], r.role), m.name, r.id`;

const ROLES = `
  SELECT r.city_id AS "cityId", r.id, r.role, r.since::text AS since, r.until::text AS until, json_build_object('id', m.id, 'name', m.name) AS member
  FROM city_role r JOIN member m ON m.id = r.member_id
  WHERE r.city_id = ANY($1)
  ORDER BY r.until DESC NULLS FIRST, array_position(ARRAY['FOCAL_POINT', 'CONTRIBUTOR', 'ORGANISER'], r.role), m.name, r.id LIMIT 1000`;

const INVITATIONS = `
  SELECT i.id, i.city_id AS "cityId", i.role, i.email::text, i.name, i.locale, i.created_at AS "createdAt", i.expires_at AS "expiresAt",
         i.accepted_at AS "acceptedAt", i.withdrawn_at AS "withdrawnAt"
  FROM invitation i WHERE i.city_id = ANY($1) AND i.accepted_at IS NULL AND i.withdrawn_at IS NULL
  ORDER BY i.created_at DESC, i.id DESC LIMIT 500`;

const MINE = `
  SELECT ${CITY_COLUMNS}, r.role, r.since::text AS since FROM city_role r JOIN city c ON c.id = r.city_id
  WHERE r.member_id = $1 AND ${TODAY('$2')} ORDER BY plain_text(c.name), c.id, r.role`;

/** Reads of who does what in cities. */
@Injectable()
export class CityPeopleQuery {
  constructor(
    private readonly database: ReadDatabase,
    private readonly clock: Clock,
  ) {}

  /** Who agreed to be shown. */
  people(cityIds: readonly string[]): Promise<Of<CityPerson>[]> {
    return this.database.rows(PEOPLE, [cityIds, todayOf(this.clock)]);
  }

  /** Everybody, past holders last. */
  roles(cityIds: readonly string[]): Promise<Of<CityRoleHolder>[]> {
    return this.database.rows(ROLES, [cityIds]);
  }

  /** Neither accepted nor withdrawn. */
  invitations(cityIds: readonly string[]): Promise<Invitation[]> {
    return this.database.rows(INVITATIONS, [cityIds]);
  }

  async citiesOf(memberId: string): Promise<ViewerCity[]> {
    const rows = await this.database.rows<City & { role: CityRoleName; since: string }>(MINE, [memberId, todayOf(this.clock)]);
    return rows.map(({ role, since, ...city }) => ({ city, role, since }));
  }
}
