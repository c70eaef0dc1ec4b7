import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AccountsApiModule } from '@libs/accounts/accounts.api.module.js';
import { SamplePerson } from '@libs/accounts/sample-person.entity.js';
import { addMember } from '@libs/accounts/testing/people.js';
import { NetworkSettings } from '@libs/platform/settings/network-settings.service.js';
import { startTestApp, type TestApp } from '@libs/platform/testing/test-app.js';
import { CitiesApiModule } from '../cities.api.module.js';
import { addCity, addCityRole } from '../testing/places.js';

describe('the network as a whole', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await startTestApp({ imports: [AccountsApiModule, CitiesApiModule] });
  });
  afterAll(() => app.close());

  it('counts its members, shows them on the map and tells what may be uploaded', async () => {
    const [a, b] = [await addCity(app.dataSource, { country: 'KE', region: 'AFRICA' }), await addCity(app.dataSource, { country: 'KE' })];
    await addCity(app.dataSource, { status: 'APPLICANT', country: 'ID' });
    await addCity(app.dataSource, { status: 'LAPSED', country: 'US' });
    const answer = await app.graphql<{ network: object; cityMap: { id: string }[] }>(
      '{ network { sampleLoaded languages cityCount countryCount upload { maxBytes maxDurationSeconds acceptedTypes extensions } } cityMap { id slug name country region latitude longitude } }',
    );
    expect(answer.data.network).toEqual({
      sampleLoaded: false,
      languages: ['en', 'fr', 'ar'],
      cityCount: 2,
      countryCount: 1,
      upload: { maxBytes: 2 * 1024 ** 3, maxDurationSeconds: 1800, acceptedTypes: ['video/*'], extensions: expect.arrayContaining(['mp4', 'webm']) },
    });
    expect(answer.data.cityMap.map(({ id }) => id).sort()).toEqual([a.id, b.id].sort());
    expect(answer.data.cityMap[0]).toEqual({ id: a.id, slug: a.slug, name: a.name, country: 'KE', region: 'AFRICA', latitude: 60.1, longitude: 10.2 });
  });

  it('tells of its invented people only while they are loaded', async () => {
    const QUERY = '{ samplePeople { id name about(language: "fr") roles cityName featured } }';
    const city = await addCity(app.dataSource, { name: 'Kuvala', isSample: true });
    const person = await addMember(app.dataSource, { name: 'Wanjiru', isSample: true, networkRoles: [{ role: 'MODERATOR' }] });
    await addCityRole(app.dataSource, city.id, person.id, 'FOCAL_POINT');
    const other = await addMember(app.dataSource, { name: 'Tomás', isSample: true, networkRoles: [{ role: 'ADMIN' }] });
    const real = await addMember(app.dataSource, { name: 'Real' });
    await app.dataSource.manager.insert(SamplePerson, [
      { memberId: other.id, about: { en: 'In English' }, featured: false, position: 2 },
      { memberId: person.id, about: { en: 'Hello', fr: 'Bonjour' }, featured: true, position: 1 },
      { memberId: real.id, about: {}, featured: true, position: 0 },
    ]);
    expect((await app.graphql<{ samplePeople: object[] }>(QUERY)).data.samplePeople).toEqual([]);
    await app.get(NetworkSettings).setSampleLoaded(true);
    expect((await app.graphql<{ samplePeople: object[] }>(QUERY)).data.samplePeople).toEqual([
      { id: person.id, name: 'Wanjiru', about: 'Bonjour', roles: ['MODERATOR', 'FOCAL_POINT'], cityName: 'Kuvala', featured: true },
      { id: other.id, name: 'Tomás', about: 'In English', roles: ['ADMIN'], cityName: null, featured: false },
    ]);
  });
});
