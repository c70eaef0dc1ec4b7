import { Injectable } from '@nestjs/common';
import type { CityGrant, MemberActor, NetworkGrant } from '@libs/platform/access/actor.js';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import { newId } from '@libs/platform/ids/id.js';
import type { Sample } from './read-sample.js';

const MEMBER = `SELECT m.id, m.name,
  (SELECT coalesce(json_agg(json_build_object('role', r.role, 'languages', r.languages, 'themes', r.themes)), '[]') FROM network_role r
   WHERE r.member_id = m.id AND r.until IS NULL) AS "networkRoles"
  FROM member m WHERE m.email = $1 AND m.is_sample AND m.status = 'ACTIVE'`;

const CITIES = `SELECT city_id AS "cityId", role FROM city_role WHERE member_id = $1 AND since <= $2::date AND (until IS NULL OR until > $2::date)`;

/** Lets the loader act as people of the sample, with the roles they had on a day and no others. */
@Injectable()
export class SampleActors {
  constructor(private readonly database: ReadDatabase) {}

  async byKey({ people }: Pick<Sample, 'people'>, key: string, day: Date): Promise<MemberActor> {
    const person = people.find((one) => one.key === key);
    if (!person) throw new Error(`discussions.json: ${key} is no person of the sample`);
    return this.byEmail(person.email, day);
  }

  async byEmail(email: string, day: Date): Promise<MemberActor> {
    const member = await this.database.row<{ id: string; name: string; networkRoles: NetworkGrant[] }>(MEMBER, [email]);
    if (!member) throw new Error(`${email} is no person of the sample any more`);
    const { id: memberId, name, networkRoles } = member;
    return { memberId, sessionId: newId(), name, networkRoles, cityRoles: await this.database.rows<CityGrant>(CITIES, [memberId, day]) };
  }
}
