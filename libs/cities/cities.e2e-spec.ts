import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AccountsApiModule } from '@libs/accounts/accounts.api.module.js';
import { addMember, signedIn } from '@libs/accounts/testing/people.js';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import { startTestApp, type TestApp } from '@libs/platform/testing/test-app.js';
import { CitiesApiModule } from './cities.api.module.js';
import { City } from './city.entity.js';
import { addCity, addCityRole } from './testing/places.js';

const PAGE = `query ($first: Int, $after: String, $region: Region, $country: String, $search: String) {
  cities(first: $first, after: $after, region: $region, country: $country, search: $search) {
    nodes { name description(language: "fr") figures { key value unit year } ratings { themeSlug challenge strength } people { name role since }
      roles { id } invitations { id } viewerCan { edit invite submitClip } }
    pageInfo { hasNextPage endCursor } } }`;
const CREATE = 'mutation ($input: CreateCityInput!) { createCity(input: $input) { id slug name localName status yearJoined viewerCan { edit } } }';
const UPDATE = `mutation ($id: ID!, $input: UpdateCityInput!) { updateCity(id: $id, input: $input) {
  name localName languages latitude longitude describedIn description(language: "ar") figures { key value unit year } ratings { themeSlug challenge strength } } }`;

interface Listed {
  cities: { nodes: { name: string; [field: string]: unknown }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
}

describe('cities', () => {
  let app: TestApp;
  let kuvala: City;

  beforeAll(async () => {
    app = await startTestApp({ imports: [AccountsApiModule, CitiesApiModule] });
    kuvala = await addCity(app.dataSource, { slug: 'kuvala', name: 'Kuvala', country: 'KE', region: 'AFRICA' });
    await addCity(app.dataSource, { name: 'Ödelund', localName: 'Ödelunds kommun', country: 'SE' });
    await addCity(app.dataSource, { name: 'Pelham_Bay', status: 'LAPSED', country: 'US' });
    await addCity(app.dataSource, { slug: 'lintang', name: 'Lintang', status: 'APPLICANT', country: 'ID', region: 'ASIA_PACIFIC' });
    await addCity(app.dataSource, { name: 'Bir Salwa', localName: 'بئر سلوى', country: 'TN', region: 'ARAB_STATES' });
  });
  afterAll(() => app.close());

  const names = async (variables: object) => (await app.graphql<Listed>(PAGE, variables)).data.cities.nodes.map(({ name }) => name);
  const someone = async (given = {}) => {
    const member = await addMember(app.dataSource, given);
    return { member, cookie: await signedIn(app, member.id) };
  };

  it('are listed by name as people read it, without applicants', async () => {
    expect(await names({})).toEqual(['Bir Salwa', 'Kuvala', 'Ödelund', 'Pelham_Bay']);
  });

  it.each([
    [{ region: 'AFRICA' }, ['Kuvala']],
    [{ country: 'SE' }, ['Ödelund']],
    [{ search: 'odelUND' }, ['Ödelund']],
    [{ search: 'سلوى' }, ['Bir Salwa']],
    [{ search: 'lintang' }, []],
    [{ search: '_' }, ['Pelham_Bay']],
    [{ search: '%' }, []],
    [{ search: 'a', region: 'ARAB_STATES' }, ['Bir Salwa']],
  ])('are filtered by %j', async (filter, expected) => {
    expect(await names(filter)).toEqual(expected);
  });

  it('are read on from a cursor, each once', async () => {
    const first = (await app.graphql<Listed>(PAGE, { first: 3 })).data.cities;
    expect(first.pageInfo.hasNextPage).toBe(true);
    const second = (await app.graphql<Listed>(PAGE, { first: 3, after: first.pageInfo.endCursor })).data.cities;
    expect([...first.nodes, ...second.nodes].map(({ name }) => name)).toEqual(['Bir Salwa', 'Kuvala', 'Ödelund', 'Pelham_Bay']);
    expect(second.pageInfo.hasNextPage).toBe(false);
  });

  it('refuse what is no filter', async () => {
    const fields = async (variables: object) => (await app.graphql(PAGE, variables)).errors?.[0]?.extensions.fields?.map(({ path }) => path);
    expect(await fields({ first: 0 })).toEqual(['first']);
    expect(await fields({ first: 101 })).toEqual(['first']);
    expect(await fields({ country: 'Kenya' })).toEqual(['country']);
    expect(await fields({ after: 'nonsense' })).toEqual(['after']);
    expect(await fields({ search: 'x'.repeat(81) })).toEqual(['search']);
  });

  it('cost as many statements for many as for few', async () => {
    for (let n = 0; n < 40; n += 1) await addCity(app.dataSource, { name: `Aa Place ${n}` });
    const { cookie } = await someone({ networkRoles: [{ role: 'ADMIN' }] });
    const statements = async (first: number) => {
      const database = app.get(ReadDatabase);
      const before = database.statements;
      const answer = await app.graphql<Listed>(PAGE, { first }, { cookie });
      expect(answer.data.cities.nodes).toHaveLength(first);
      return database.statements - before;
    };
    const few = await statements(2);
    expect(await statements(40)).toBe(few);
    // Session, grants, list, details, people, roles, invitations.
    expect(few).toBe(6);
    await app.dataSource.query(`DELETE FROM city WHERE name LIKE 'Aa Place%'`);
  });

  it('show only people who agreed to be shown, and roles only to who works there', async () => {
    const [shown, hidden, suspended, past] = [
      await addMember(app.dataSource, { name: 'Shown', showPublicly: true }),
      await someone({ name: 'Hidden', showPublicly: false }),
      await addMember(app.dataSource, { name: 'Suspended', showPublicly: true, status: 'SUSPENDED' as never }),
      await someone({ name: 'Past', showPublicly: true }),
    ];
    await addCityRole(app.dataSource, kuvala.id, shown.id, 'CONTRIBUTOR', { since: '2021-03-04' });
    await addCityRole(app.dataSource, kuvala.id, hidden.member.id, 'FOCAL_POINT');
    await addCityRole(app.dataSource, kuvala.id, suspended.id);
    await addCityRole(app.dataSource, kuvala.id, past.member.id, 'ORGANISER', { since: '2020-01-01', until: '2022-01-01' });
    const QUERY = '{ city(slug: "kuvala") { people { name role since } roles { member { name } role until } invitations { email } viewerCan { edit invite submitClip } } }';
    const see = async (cookie?: string) => (await app.graphql<{ city: Record<string, unknown> }>(QUERY, {}, { cookie })).data.city;
    const people = [{ name: 'Shown', role: 'CONTRIBUTOR', since: '2021-03-04' }];
    const nothing = { people, roles: null, invitations: null, viewerCan: { edit: false, invite: false, submitClip: false } };
    expect(await see()).toEqual(nothing);
    expect(await see((await someone()).cookie)).toEqual(nothing);
    expect(await see(past.cookie)).toEqual(nothing);
    expect(await see(await signedIn(app, shown.id))).toMatchObject({ roles: expect.any(Array), invitations: null, viewerCan: { edit: false, invite: false, submitClip: true } });
    expect(await see(hidden.cookie)).toMatchObject({ invitations: [], viewerCan: { edit: true, invite: true, submitClip: true } });
    const roles = (await see((await someone({ networkRoles: [{ role: 'ADMIN' }] })).cookie)).roles as { member: { name: string }; until: string | null }[];
    expect(roles.map(({ member, until }) => [member.name, until])).toEqual([['Hidden', null], ['Shown', null], ['Suspended', null], ['Past', '2022-01-01']]);
  });

  it('hide applicants from all but administrators and their own people', async () => {
    const lintang = await app.dataSource.manager.findOneByOrFail(City, { slug: 'lintang' });
    const own = await someone();
    await addCityRole(app.dataSource, lintang.id, own.member.id, 'FOCAL_POINT');
    const see = async (cookie?: string) => (await app.graphql<{ city: object | null }>('{ city(slug: "lintang") { name viewerCan { submitClip } } }', {}, { cookie })).data.city;
    expect(await see()).toBeNull();
    expect(await see((await someone({ networkRoles: [{ role: 'MODERATOR' }] })).cookie)).toBeNull();
    expect(await see(own.cookie)).toEqual({ name: 'Lintang', viewerCan: { submitClip: false } });
    expect(await see((await someone({ networkRoles: [{ role: 'ADMIN' }] })).cookie)).not.toBeNull();
    expect((await app.graphql<{ city: null }>('{ city(slug: "nowhere") { id } }')).data.city).toBeNull();
  });

  it('stand in what the viewer is told of themselves', async () => {
    const { member, cookie } = await someone();
    await addCityRole(app.dataSource, kuvala.id, member.id, 'ORGANISER', { since: '2023-05-06' });
    const answer = await app.graphql<{ viewer: object }>('{ viewer { cities { city { slug name } role since } } }', {}, { cookie });
    expect(answer.data.viewer).toEqual({ cities: [{ city: { slug: 'kuvala', name: 'Kuvala' }, role: 'ORGANISER', since: '2023-05-06' }] });
  });

  it('are created by administrators only, with a name in addresses of their own', async () => {
    const input = { name: ' Sankt Örjan ', kind: 'TOWN', country: 'SE', region: 'EUROPE_NORTH_AMERICA', latitude: 59.3, longitude: 18.1, languages: ['sv'], timeZone: 'Europe/Stockholm' };
    const admin = await someone({ networkRoles: [{ role: 'ADMIN' }] });
    const count = () => app.dataSource.manager.count(City);
    const before = await count();
    for (const cookie of [undefined, (await someone()).cookie, (await someone({ networkRoles: [{ role: 'EDITOR' }, { role: 'MODERATOR' }] })).cookie]) {
      expect((await app.graphql(CREATE, { input }, { cookie })).errors?.[0]?.extensions.code).toBe(cookie ? 'FORBIDDEN' : 'UNAUTHENTICATED');
    }
    const bad = { ...input, name: '', country: 'Sweden', latitude: 91, longitude: -181, languages: [], timeZone: 'Moon/Base', yearJoined: 1999, slug: 'No Slug' };
    const refused = await app.graphql(CREATE, { input: bad }, { cookie: admin.cookie });
    expect(refused.errors?.[0]?.extensions.fields?.map(({ path }) => path).sort()).toEqual(['country', 'languages', 'latitude', 'longitude', 'name', 'slug', 'timeZone', 'yearJoined']);
    expect((await app.graphql(CREATE, { input: { ...input, name: 'مدينة' } }, { cookie: admin.cookie })).errors?.[0]?.extensions.fields).toEqual([{ path: 'slug', code: 'REQUIRED' }]);
    expect(await count()).toBe(before);
    const made = await app.graphql<{ createCity: object }>(CREATE, { input }, { cookie: admin.cookie });
    expect(made.data.createCity).toMatchObject({ slug: 'sankt-orjan', name: 'Sankt Örjan', localName: null, status: 'MEMBER', yearJoined: new Date().getUTCFullYear(), viewerCan: { edit: true } });
    expect((await app.graphql(CREATE, { input }, { cookie: admin.cookie })).errors?.[0]?.extensions.fields).toEqual([{ path: 'slug', code: 'TAKEN' }]);
    expect(await count()).toBe(before + 1);
  });

  it('are changed by their focal point or an administrator; what is left out stays', async () => {
    const city = await addCity(app.dataSource, { name: 'Monteluz', localName: 'Monteluz' });
    const focal = await someone();
    const contributor = await someone();
    const elsewhere = await someone();
    await addCityRole(app.dataSource, city.id, focal.member.id, 'FOCAL_POINT');
    await addCityRole(app.dataSource, city.id, contributor.member.id, 'CONTRIBUTOR');
    await addCityRole(app.dataSource, kuvala.id, elsewhere.member.id, 'FOCAL_POINT');
    const update = (input: object, cookie?: string) => app.graphql<{ updateCity: Record<string, unknown> }>(UPDATE, { id: city.id, input }, { cookie });
    const figures = [{ key: 'population', value: 120_500.5, unit: 'people', year: 2024 }];
    const good = await update({ descriptions: [{ language: 'ar', description: 'مدينة' }, { language: 'en', description: 'A city' }], figures, ratings: [{ themeSlug: 'funding', challenge: 5 }] }, focal.cookie);
    const expected = { name: 'Monteluz', localName: 'Monteluz', languages: ['en'], latitude: 60.1, longitude: 10.2, describedIn: ['ar', 'en'], description: 'مدينة', figures, ratings: [{ themeSlug: 'funding', challenge: 5, strength: null }] };
    expect(good.data.updateCity).toEqual(expected);
    for (const cookie of [undefined, contributor.cookie, elsewhere.cookie]) {
      expect((await update({ name: 'Mine now', figures: [] }, cookie)).errors?.[0]?.extensions.code).toBe(cookie ? 'FORBIDDEN' : 'UNAUTHENTICATED');
    }
    const bad = { name: ' ', latitude: 100, figures: [{ key: 'Bad Key', value: -1, unit: '', year: 3 }], ratings: [{ themeSlug: 'x', strength: 6 }], descriptions: [{ language: 'english', description: 'x' }] };
    expect((await update(bad, focal.cookie)).errors?.[0]?.extensions.fields?.map(({ path }) => path)).toEqual([
      'name', 'latitude', 'descriptions.0.language', 'figures.0.key', 'figures.0.value', 'figures.0.unit', 'figures.0.year', 'ratings.0.strength',
    ]);
    expect((await update({ latitude: 1.5 }, focal.cookie)).data.updateCity).toEqual({ ...expected, latitude: 1.5 });
    const admin = await someone({ networkRoles: [{ role: 'ADMIN' }] });
    const changed = await update({ localName: '', descriptions: [{ language: 'ar', description: ' ' }], figures: [], ratings: [] }, admin.cookie);
    expect(changed.data.updateCity).toMatchObject({ localName: null, describedIn: ['en'], description: 'A city', figures: [], ratings: [] });
    const unknown = await app.graphql(UPDATE, { id: '0190c7a0-0000-7000-8000-000000000000', input: {} }, { cookie: admin.cookie });
    expect(unknown.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });
});
