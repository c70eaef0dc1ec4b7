import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { forbidden, notFound } from '@libs/platform/access/access.errors.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import { CityGrantSource } from '@libs/platform/access/actor-source.js';
import { Clock } from '@libs/platform/clock/clock.js';
import type { Tx } from '@libs/platform/database/tx.js';
import { newId } from '@libs/platform/ids/id.js';
import { Outbox } from '@libs/platform/outbox/outbox.js';
import { lastFocalPoint } from '../cities.errors.js';
import { CityRoleEnded } from '../cities.events.js';
import { City } from '../city.entity.js';
import { canEndRole, mayLeaveWithoutFocalPoint } from '../city.policy.js';
import { todayOf } from '../tell-today.js';
import { CityRole } from '../city-role.entity.js';

/** Tells accounts in which cities somebody works today (UTC). */
@Injectable()
export class CityGrants extends CityGrantSource {
  grantsOf(member: string, at: string): string {
    const today = `(${at} AT TIME ZONE 'UTC')::date`;
    return `(SELECT coalesce(json_agg(json_build_object('cityId', held.city_id, 'role', held.role) ORDER BY held.since, held.id), '[]')
               FROM city_role held WHERE held.member_id = ${member} AND held.since <= ${today} AND (held.until IS NULL OR held.until > ${today}))`;
  }
}

/** Dated roles in a city: today decides. */
@Injectable()
export class CityRoles {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** Held from today; does nothing for who holds it already. */
  async grant(tx: Tx, { cityId, memberId, role, grantedBy }: Pick<CityRole, 'cityId' | 'memberId' | 'role' | 'grantedBy'>): Promise<void> {
    await tx.query(
      `INSERT INTO city_role (id, city_id, member_id, role, since, granted_by) VALUES ($1, $2, $3, $4, $5::date, $6)
       ON CONFLICT (city_id, member_id, role) WHERE until IS NULL DO NOTHING`,
      [newId(), cityId, memberId, role, todayOf(this.clock), grantedBy],
    );
  }

  /** Ends a role from today on. Ending twice is ending once. */
  async end(actor: MemberActor, roleId: string): Promise<City> {
    return this.dataSource.transaction(async (tx) => {
      const known = await tx.findOneBy(CityRole, { id: roleId });
      if (!known) throw notFound('role');
      if (!canEndRole(actor, known)) throw forbidden();
      // The city's row is the lock: of two who leave at once, the second sees that the first has gone.
      const city = await tx.findOneOrFail(City, { where: { id: known.cityId }, lock: { mode: 'pessimistic_write' } });
      const role = await tx.findOneByOrFail(CityRole, { id: roleId });
      const today = todayOf(this.clock);
      if (role.until !== null && role.until <= today) return city;
      if (role.role === 'FOCAL_POINT' && !mayLeaveWithoutFocalPoint(actor) && !(await this.hasAnother(tx, role, today))) throw lastFocalPoint();
      await tx.update(CityRole, { id: roleId }, { until: role.since > today ? role.since : today });
      await this.outbox.add(tx, CityRoleEnded, { cityId: city.id, memberId: role.memberId, role: role.role });
      return city;
    });
  }

  private async hasAnother(tx: Tx, role: CityRole, today: string): Promise<boolean> {
    const others = await tx.query<unknown[]>(
      `SELECT 1 FROM city_role r JOIN member m ON m.id = r.member_id
       WHERE r.city_id = $1 AND r.role = 'FOCAL_POINT' AND r.member_id <> $2 AND r.since <= $3::date AND (r.until IS NULL OR r.until > $3::date)
         AND m.status = 'ACTIVE' LIMIT 1`,
      [role.cityId, role.memberId, today],
    );
    return others.length > 0;
  }
}
