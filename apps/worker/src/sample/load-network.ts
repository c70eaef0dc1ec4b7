import { type DataSource, In } from 'typeorm';
import { Member, MemberStatus } from '@libs/accounts/member.entity.js';
import { NetworkRole } from '@libs/accounts/network-role.entity.js';
import { SamplePerson as SamplePersonRow } from '@libs/accounts/sample-person.entity.js';
import { City } from '@libs/cities/city.entity.js';
import { CityFigure } from '@libs/cities/city-figure.entity.js';
import { CityRating } from '@libs/cities/city-rating.entity.js';
import { CityRole } from '@libs/cities/city-role.entity.js';
import { CityText } from '@libs/cities/city-text.entity.js';
import { LIMITS } from '@libs/contracts/limits.js';
import type { Tx } from '@libs/platform/database/tx.js';
import { newId } from '@libs/platform/ids/id.js';
import type { Sample, SampleCity, SamplePerson } from './read-sample.js';

/** The cities and people that are not there yet, all or none. What is there stays as its people left it. */
export async function loadNetwork(dataSource: DataSource, { cities, people }: Sample): Promise<void> {
  await dataSource.transaction(async (tx) => {
    const cityIds = new Map<string, string>();
    for (const city of cities) cityIds.set(city.slug, await addCity(tx, city));
    for (const [position, person] of people.entries()) await addPerson(tx, person, position, cityIds);
  });
}

/** A city that has left the network made its clips before: it is a member until they are through the desk. */
export async function endMemberships(dataSource: DataSource, { cities }: Pick<Sample, 'cities'>): Promise<void> {
  const lapsed = cities.filter(({ status }) => status === 'LAPSED').map(({ slug }) => slug);
  await dataSource.manager.update(City, { slug: In(lapsed), isSample: true, status: 'MEMBER' }, { status: 'LAPSED' });
}

async function addCity(tx: Tx, city: SampleCity): Promise<string> {
  const there = await tx.findOneBy(City, { slug: city.slug });
  if (there && !there.isSample) throw new Error(`A city of the network has the address ${city.slug} already; the sample network is not mixed with it`);
  if (there) return there.id;
  const { texts, figures, challenges, strengths, localName, yearJoined, ...own } = city;
  const id = newId();
  await tx.insert(City, {
    ...own,
    ...{ id, localName: localName ?? null, yearJoined: yearJoined ?? null, status: city.status === 'LAPSED' ? 'MEMBER' : city.status },
    ...{ isSample: true, storageLimitBytes: LIMITS.city.storageBytes, createdAt: new Date() },
  });
  const written = city.languages.find((language) => language in texts) ?? 'en';
  await tx.insert(
    CityText,
    Object.entries(texts).map(([language, { description }]) => ({ cityId: id, language, description, origin: language === written ? ('ORIGINAL' as const) : ('HUMAN' as const) })),
  );
  await tx.insert(CityFigure, figures.map((figure) => ({ ...figure, id: newId(), cityId: id })));
  const themes = [...new Set([...Object.keys(challenges), ...Object.keys(strengths)])];
  await tx.insert(CityRating, themes.map((themeSlug) => ({ cityId: id, themeSlug, challenge: challenges[themeSlug] ?? null, strength: strengths[themeSlug] ?? null })));
  return id;
}

async function addPerson(tx: Tx, person: SamplePerson, position: number, cityIds: Map<string, string>): Promise<void> {
  const there = await tx.findOneBy(Member, { email: person.email });
  if (there) return;
  const { name, email, locale, timeZone, showPublicly, about, featured } = person;
  const memberId = newId();
  const createdAt = new Date();
  await tx.insert(Member, { id: memberId, name, email, locale, timeZone, showPublicly, passwordHash: null, status: MemberStatus.ACTIVE, isSample: true, createdAt });
  await tx.insert(SamplePersonRow, { memberId, about, featured, position });
  for (const { role, languages, themes } of person.networkRoles) {
    await tx.insert(NetworkRole, { id: newId(), memberId, role, languages, themes, since: createdAt, until: null });
  }
  for (const { city, role, since, until } of person.cityRoles) {
    const cityId = cityIds.get(city);
    if (!cityId) throw new Error(`people.json: ${person.key} works in ${city}, which is no city of the sample`);
    await tx.insert(CityRole, { id: newId(), cityId, memberId, role, since, until: until ?? null, grantedBy: null });
  }
}
