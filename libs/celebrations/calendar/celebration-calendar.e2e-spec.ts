import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { CitiesApiModule } from '@libs/cities/cities.api.module.js';
import type { City } from '@libs/cities/city.entity.js';
import { addCity } from '@libs/cities/testing/places.js';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import { startTestApp, type TestApp } from '@libs/platform/testing/test-app.js';
import { addOccurrences, makeOccurrences, type TestOccurrence } from '../testing/add-occurrences.js';
import { boxAround } from './build-conditions.js';
import { CelebrationCalendarModule } from './celebration-calendar.module.js';
import type { CelebrationFilter } from './calendar.inputs.js';

const ITEM = 'id celebrationId title city { slug name country } themes placeName distanceKm zone startsLocal endsLocal allDay startsAt endsAt state priceKind accessServices spokenLanguages placesLeft poster { id }';
const MONTH = `query ($year: Int!, $month: Int!, $zone: String, $filter: CelebrationFilter) { celebrationMonth(year: $year, month: $month, zone: $zone, filter: $filter) { date total items { ${ITEM} } } }`;
const LIST = `query ($filter: CelebrationFilter, $from: DateTime, $to: DateTime, $day: String, $zone: String, $first: Int!, $after: String) {
  celebrationList(filter: $filter, from: $from, to: $to, day: $day, zone: $zone, first: $first, after: $after) { nodes { ${ITEM} } pageInfo { hasNextPage endCursor } } }`;
const MAP = `query ($filter: CelebrationFilter, $from: DateTime, $to: DateTime) { celebrationMap(filter: $filter, from: $from, to: $to) { latitude longitude count items { ${ITEM} } } }`;

interface Item {
  id: string;
  distanceKm: number | null;
  startsLocal: string;
  endsLocal: string;
}
interface Day {
  date: string;
  total: number;
  items: Item[];
}
interface List {
  nodes: Item[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

const HOUR_MS = 3_600_000;
const dateIn = (zone: string, at: Date) => Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(zone).toPlainDate().toString();

/** The days of an occurrence to a reader, said again in other words. */
function daysOf(one: TestOccurrence, zone: string | null): [string, string] {
  const isWhole = one.startsLocal.endsWith('T00:00') && one.endsLocal.endsWith('T00:00');
  const ownLast = Temporal.PlainDateTime.from(one.endsLocal).subtract({ seconds: 1 }).toPlainDate().toString();
  if (isWhole) return [one.startsLocal.slice(0, 10), ownLast];
  const isShort = one.endsAt.getTime() - one.startsAt.getTime() < 24 * HOUR_MS;
  const begins = zone ? dateIn(zone, one.startsAt) : one.startsLocal.slice(0, 10);
  return [begins, isShort ? begins : zone ? dateIn(zone, new Date(one.endsAt.getTime() - 1)) : ownLast];
}

function distance(one: TestOccurrence, { latitude, longitude }: { latitude: number; longitude: number }): number {
  if (one.latitude === null || one.longitude === null) return Infinity;
  const [a, b, turn] = [one.latitude, latitude, one.longitude - longitude].map((degrees) => (degrees * Math.PI) / 180) as [number, number, number];
  return 6_371.0088 * Math.acos(Math.min(1, Math.sin(a) * Math.sin(b) + Math.cos(a) * Math.cos(b) * Math.cos(turn)));
}

describe('calendars of celebrations', () => {
  let app: TestApp;
  let cities: City[];
  let all: TestOccurrence[];

  const must = async <T>(text: string, variables: object): Promise<T> => {
    const { data, errors } = await app.graphql<T>(text, variables);
    expect(errors).toBeUndefined();
    return data as T;
  };
  const month = async (zone: string | null, filter: CelebrationFilter = {}) => (await must<{ celebrationMonth: Day[] }>(MONTH, { year: 2026, month: 3, zone, filter })).celebrationMonth;
  const list = async (asked: object, first = 100) => (await must<{ celebrationList: List }>(LIST, { first, ...asked })).celebrationList;
  const walk = async (asked: object, first: number): Promise<string[]> => {
    const ids: string[] = [];
    let after: string | null = null;
    do {
      const page: List = await list({ ...asked, after }, first);
      ids.push(...page.nodes.map(({ id }) => id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    return ids;
  };
  const inOrder = (some: TestOccurrence[]) => some.filter(({ isShown }) => isShown).toSorted((a, b) => a.startsAt.getTime() - b.startsAt.getTime() || (a.id < b.id ? -1 : 1));

  beforeAll(async () => {
    app = await startTestApp({ imports: [CitiesApiModule, CelebrationCalendarModule] });
    cities = await Promise.all(['NO', 'SN', 'JP', 'BR'].map((country, index) => addCity(app.dataSource, { slug: `place-${index}`, country, region: index % 2 ? 'AFRICA' : 'ASIA_PACIFIC' })));
    all = makeOccurrences(2_500, { cities, themes: ['planning', 'celebration', 'funding'], first: '2026-01-10', days: 110 });
    await addOccurrences(app.dataSource, all);
  });
  afterAll(() => app.close());

  it.each(['Europe/Paris', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'America/Havana', null])('shows each on the days it has for a reader in %s', async (zone) => {
    const days = await month(zone);
    expect(days).toHaveLength(31);
    const placed = inOrder(all).map((one) => ({ id: one.id, days: daysOf(one, zone) }));
    for (const { date, total, items } of days) {
      const of = placed.filter(({ days: [from, to] }) => from <= date && date <= to).map(({ id }) => id);
      expect({ date, total, first: items.map(({ id }) => id) }).toEqual({ date, total: of.length, first: of.slice(0, 5) });
      if (date.endsWith('8')) expect(await walk({ day: date, zone }, 40)).toEqual(of);
    }
  });

  const FILTERS: [CelebrationFilter, (one: TestOccurrence) => boolean][] = [
    [{ themes: ['planning', 'funding'] }, ({ themes }) => themes.includes('planning') || themes.includes('funding')],
    [{ cities: ['place-2'] }, ({ cityId }) => cityId === cities[2]?.id],
    [{ cities: ['place-2', 'place-0', 'nowhere'] }, ({ country }) => country === 'JP' || country === 'NO'],
    [{ regions: ['AFRICA'], free: false }, ({ region, free }) => region === 'AFRICA' && !free],
    [{ countries: ['SN', 'BR'], online: true }, ({ country, online }) => (country === 'SN' || country === 'BR') && online],
    [{ accessServices: ['STEP_FREE', 'CAPTIONS'] }, ({ accessServices }) => accessServices.includes('STEP_FREE') && accessServices.includes('CAPTIONS')],
    [{ languages: ['fr', 'sw'], free: true }, ({ languages, free }) => free && (languages.includes('fr') || languages.includes('sw'))],
    [{ near: { latitude: 48, longitude: 2, km: 1_000 } }, (one) => distance(one, { latitude: 48, longitude: 2 }) <= 1_000],
    [{ near: { latitude: -17, longitude: 179.5, km: 1_000 } }, (one) => distance(one, { latitude: -17, longitude: 179.5 }) <= 1_000],
    [{ near: { latitude: 84, longitude: 0, km: 900 } }, (one) => distance(one, { latitude: 84, longitude: 0 }) <= 900],
    [{ festival: 'no-such' }, () => false],
  ];

  it.each(FILTERS)('finds %j, all of it and nothing else', async (filter, holds) => {
    const from = new Date('2026-02-20T10:00:00Z');
    const to = new Date('2026-04-01T00:00:00Z');
    const expected = inOrder(all).filter((one) => holds(one) && one.startsAt < to && (one.endsAt > from || one.startsAt >= from));
    expect(filter.festival ? 1 : expected.length).toBeGreaterThan(0);
    expect(await walk({ filter, from, to }, 37)).toEqual(expected.map(({ id }) => id));
    if (!filter.near) return;
    for (const { id, distanceKm } of (await list({ filter, from, to })).nodes) expect(distanceKm).toBeCloseTo(distance(all.find((one) => one.id === id) as TestOccurrence, filter.near), 2);
  });

  it('gathers on the map what takes place at one place', async () => {
    const [from, to] = [new Date('2026-03-01T00:00:00Z'), new Date('2026-03-20T00:00:00Z')];
    const expected = inOrder(all).filter((one) => one.latitude !== null && one.startsAt < to && (one.endsAt > from || one.startsAt >= from));
    const { celebrationMap: places } = await must<{ celebrationMap: { latitude: number; longitude: number; count: number; items: Item[] }[] }>(MAP, { from, to });
    const byPlace = Map.groupBy(expected, ({ latitude, longitude }) => `${latitude?.toFixed(4)} ${longitude?.toFixed(4)}`);
    expect(places).toHaveLength(byPlace.size);
    for (const { latitude, longitude, count, items } of places) {
      const here = byPlace.get(`${latitude.toFixed(4)} ${longitude.toFixed(4)}`) ?? [];
      expect([count, items.map(({ id }) => id)]).toEqual([here.length, here.slice(0, 3).map(({ id }) => id)]);
    }
    const { errors } = await app.graphql(MAP, { from, to: new Date('2026-07-01T00:00:00Z') });
    expect(errors?.[0]).toMatchObject({ extensions: { fields: [{ path: 'to', code: 'SPAN_TOO_LONG', params: { days: 92 } }] } });
  });

  it('says whole days as days, the last of them inclusive, and takes one statement whatever it shows', async () => {
    const whole = all.find(({ allDay, isShown }) => allDay && isShown) as TestOccurrence;
    const database = app.get(ReadDatabase);
    const before = database.statements;
    const { nodes } = await list({ day: whole.startsLocal.slice(0, 10), zone: 'Asia/Tokyo' });
    expect(nodes.find(({ id }) => id === whole.id)).toMatchObject({ startsLocal: whole.startsLocal.slice(0, 10), endsLocal: daysOf(whole, null)[1], placesLeft: null, poster: null });
    await month('Asia/Tokyo', { themes: ['planning'] });
    await must(MAP, { from: whole.startsAt });
    expect(database.statements - before).toBe(3);
  });

  it('refuses zones and days that there are not', async () => {
    const codes = async (text: string, variables: object) => ((await app.graphql(text, variables)).errors?.[0] as { extensions?: { fields?: unknown } } | undefined)?.extensions?.fields;
    expect(await codes(MONTH, { year: 2026, month: 3, zone: 'Mars/Olympus' })).toEqual([{ path: 'zone', code: 'NOT_A_ZONE' }]);
    expect(await codes(LIST, { first: 5, day: '2026-02-30' })).toEqual([{ path: 'day', code: 'NOT_A_DAY' }]);
    expect(await codes(LIST, { first: 5, after: Buffer.from('["soon","x"]').toString('base64url') })).toEqual([{ path: 'after', code: 'CURSOR_UNKNOWN' }]);
  });

  it('knows the box around a point on either side of the date line and around a pole', () => {
    expect(boxAround({ latitude: 0, longitude: 0, km: 111.195 })).toEqual({ south: expect.closeTo(-1), north: expect.closeTo(1), longitudes: [[expect.closeTo(-1), expect.closeTo(1)]] });
    expect(boxAround({ latitude: 0, longitude: 179.5, km: 111.195 }).longitudes).toEqual([[expect.closeTo(178.5), 180], [-180, expect.closeTo(-179.5)]]);
    expect(boxAround({ latitude: 0, longitude: -179.5, km: 111.195 }).longitudes).toEqual([[-180, expect.closeTo(-178.5)], [expect.closeTo(179.5), 180]]);
    expect(boxAround({ latitude: 89.9, longitude: 7, km: 50 }).longitudes).toEqual([[-180, 180]]);
  });
});
