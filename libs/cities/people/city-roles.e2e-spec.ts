import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AccountsApiModule } from '@libs/accounts/accounts.api.module.js';
import { addMember, advance, signedIn } from '@libs/accounts/testing/people.js';
import { startTestApp, type TestApp } from '@libs/platform/testing/test-app.js';
import { CitiesApiModule } from '../cities.api.module.js';
import { CityRole } from '../city-role.entity.js';
import { addCity, addCityRole } from '../testing/places.js';

const END = 'mutation ($id: ID!) { endCityRole(id: $id) { id roles { id until } } }';
const DAY = 24 * 3_600_000;
const date = (days: number) => new Date(Date.now() + days * DAY).toISOString().slice(0, 10);

describe('roles in a city', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await startTestApp({ imports: [AccountsApiModule, CitiesApiModule] });
  });
  afterAll(() => app.close());

  const holder = async (cityId: string, role: 'FOCAL_POINT' | 'CONTRIBUTOR' | 'ORGANISER', dates = {}) => {
    const member = await addMember(app.dataSource);
    return { member, roleId: await addCityRole(app.dataSource, cityId, member.id, role, dates), cookie: await signedIn(app, member.id) };
  };
  const cities = async (cookie: string) => (await app.graphql<{ viewer: { cities: object[] } }>('{ viewer { cities { role } } }', {}, { cookie })).data.viewer.cities.length;
  const until = async (id: string) => (await app.dataSource.manager.findOneByOrFail(CityRole, { id })).until;
  const end = (id: string, cookie?: string) => app.graphql<{ endCityRole: object }>(END, { id }, { cookie });

  it('are held from their first day until the day before their last date', async () => {
    const { id } = await addCity(app.dataSource);
    const future = await holder(id, 'CONTRIBUTOR', { since: date(2) });
    const today = await holder(id, 'CONTRIBUTOR', { since: date(0), until: date(2) });
    const past = await holder(id, 'CONTRIBUTOR', { since: date(-9), until: date(0) });
    expect([await cities(future.cookie), await cities(today.cookie), await cities(past.cookie)]).toEqual([0, 1, 0]);
    advance(app, 2 * DAY);
    expect([await cities(future.cookie), await cities(today.cookie), await cities(past.cookie)]).toEqual([1, 0, 0]);
    advance(app, -2 * DAY);
  });

  it('end at once, by a focal point, and once', async () => {
    const { id } = await addCity(app.dataSource);
    const [focal, contributor] = [await holder(id, 'FOCAL_POINT'), await holder(id, 'CONTRIBUTOR')];
    expect((await end(contributor.roleId, focal.cookie)).data.endCityRole).toMatchObject({ id, roles: [{ until: null }, { id: contributor.roleId, until: date(0) }] });
    expect(await cities(contributor.cookie)).toBe(0);
    expect((await end(contributor.roleId, focal.cookie)).errors).toBeUndefined();
    expect(await app.dataSource.query(`SELECT 1 FROM outbox WHERE type = 'CityRoleEnded' AND payload->>'memberId' = $1`, [contributor.member.id])).toHaveLength(1);
  });

  it('are not ended by visitors, colleagues, people of other cities or moderators', async () => {
    const [{ id }, elsewhere] = [await addCity(app.dataSource), await addCity(app.dataSource)];
    const target = await holder(id, 'CONTRIBUTOR');
    const moderator = await addMember(app.dataSource, { networkRoles: [{ role: 'MODERATOR' }] });
    expect((await end(target.roleId)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    for (const cookie of [(await holder(id, 'ORGANISER')).cookie, (await holder(elsewhere.id, 'FOCAL_POINT')).cookie, await signedIn(app, moderator.id)]) {
      expect((await end(target.roleId, cookie)).errors?.[0]?.extensions).toEqual({ code: 'FORBIDDEN', reason: 'NOT_ALLOWED' });
    }
    expect(await until(target.roleId)).toBeNull();
    expect((await end('0190c7a0-0000-7000-8000-000000000000', target.cookie)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect((await end('x', target.cookie)).errors?.[0]?.extensions.fields).toEqual([{ path: 'id', code: 'ID_INVALID' }]);
  });

  it('can be laid down by who holds them', async () => {
    const { id } = await addCity(app.dataSource);
    const contributor = await holder(id, 'CONTRIBUTOR');
    expect((await end(contributor.roleId, contributor.cookie)).errors).toBeUndefined();
    expect(await until(contributor.roleId)).toBe(date(0));
    expect(await cities(contributor.cookie)).toBe(0);
  });

  it('leave a focal point, unless an administrator ends the last one', async () => {
    const { id } = await addCity(app.dataSource);
    const [one, two] = [await holder(id, 'FOCAL_POINT'), await holder(id, 'FOCAL_POINT')];
    const both = await Promise.all([end(one.roleId, one.cookie), end(two.roleId, two.cookie)]);
    expect(both.map(({ errors }) => errors?.[0]?.extensions.reason).sort()).toEqual(['LAST_FOCAL_POINT', undefined].sort());
    const left = (await until(one.roleId)) === null ? one : two;
    const admin = await signedIn(app, (await addMember(app.dataSource, { networkRoles: [{ role: 'ADMIN' }] })).id);
    expect((await end(left.roleId, admin)).errors).toBeUndefined();
    expect(await until(left.roleId)).toBe(date(0));
  });
});
