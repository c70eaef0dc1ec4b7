import type { DataSource } from 'typeorm';
import type { CityRoleName } from '@libs/contracts/roles.js';
import { LIMITS } from '@libs/contracts/limits.js';
import { newId } from '@libs/platform/ids/id.js';
import { City } from '../city.entity.js';
import { CityRole } from '../city-role.entity.js';

/** For tests: a city in the database, a member of the network unless said otherwise. */
export async function addCity(dataSource: DataSource, given: Partial<City> = {}): Promise<City> {
  const id = given.id ?? newId();
  const city = Object.assign(new City(), {
    id,
    slug: `city-${id}`,
    name: 'Ostravik',
    localName: null,
    kind: 'CITY',
    country: 'NO',
    region: 'EUROPE_NORTH_AMERICA',
    latitude: 60.1,
    longitude: 10.2,
    languages: ['en'],
    yearJoined: 2020,
    status: 'MEMBER',
    timeZone: 'Europe/Oslo',
    isSample: false,
    storageLimitBytes: LIMITS.city.storageBytes,
    createdAt: new Date(),
    ...given,
  });
  await dataSource.manager.insert(City, city);
  return city;
}

/** For tests: a role in a city, held since long ago. */
export async function addCityRole(dataSource: DataSource, cityId: string, memberId: string, role: CityRoleName = 'CONTRIBUTOR', dates: { since?: string; until?: string | null } = {}): Promise<string> {
  const id = newId();
  await dataSource.manager.insert(CityRole, { id, cityId, memberId, role, since: dates.since ?? '2020-01-01', until: dates.until ?? null, grantedBy: null });
  return id;
}
