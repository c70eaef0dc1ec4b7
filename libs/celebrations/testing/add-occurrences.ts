import type { DataSource } from 'typeorm';
import { newId } from '@libs/platform/ids/id.js';
import { AccessService } from '../celebration.types.js';
import { findInstants } from '../when/rules/find-instant.js';
import { addDays, addMinutes } from '../when/rules/parse-local-time.js';

/** What happens at one time, as calendars know it. */
export interface TestOccurrence {
  id: string;
  celebrationId: string;
  cityId: string;
  country: string;
  region: string;
  title: string;
  themes: string[];
  zone: string;
  startsLocal: string;
  endsLocal: string;
  allDay: boolean;
  startsAt: Date;
  endsAt: Date;
  isCancelled: boolean;
  isShown: boolean;
  free: boolean;
  online: boolean;
  accessServices: string[];
  languages: string[];
  latitude: number | null;
  longitude: number | null;
}

interface OfCity {
  id: string;
  country: string;
  region: string;
}

const ZONES = ['Europe/Oslo', 'Africa/Dakar', 'Asia/Tokyo', 'America/Los_Angeles', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Kathmandu', 'America/Havana'];
/** How long they last, in minutes; whole days are made beside. */
const LASTING = [60, 90, 120, 180, 480, 24 * 60, 3 * 24 * 60];

/** A row of numbers that looks random and is the same in every run. */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** For tests: occurrences of every shape over so many days from `first`, about ten a celebration (never twice at one time). One in fifty lasts for weeks. */
export function makeOccurrences(count: number, given: { cities: readonly OfCity[]; themes: readonly string[]; first: string; days: number; seed?: number }): TestOccurrence[] {
  const { cities, themes, first, days, seed = 11 } = given;
  const below = numbersFrom(seed);
  const one = <T>(from: readonly T[]): T => from[below(from.length)] as T;
  const some = <T>(from: readonly T[], most: number): T[] => [...new Set(Array.from({ length: below(most + 1) }, () => one(from)))];
  const announced = () => {
    const city = one(cities);
    const place = below(4) === 0 ? null : { latitude: below(1_700) / 10 - 85, longitude: below(3_600) / 10 - 180 };
    return {
      ...{ celebrationId: newId(), cityId: city.id, country: city.country, region: city.region, title: `Celebration ${below(1_000_000)}`, themes: [...new Set([one(themes), one(themes)])], zone: one(ZONES) },
      ...{ allDay: below(8) === 0, free: below(4) > 0, online: below(3) === 0, accessServices: some(Object.keys(AccessService), 3), languages: ['en', ...some(['fr', 'ar', 'sw'], 2)] },
      ...{ latitude: place?.latitude ?? null, longitude: place?.longitude ?? null, isShown: below(10) > 0 },
    };
  };
  let celebration = announced();
  const made = Array.from({ length: count }, (_, index): TestOccurrence => {
    if (index % 10 === 0) celebration = announced();
    const day = addDays(first, below(days));
    const isLong = below(50) === 0;
    const startsLocal = celebration.allDay ? `${day}T00:00` : `${day}T${String(below(24)).padStart(2, '0')}:${one(['00', '30'])}`;
    const endsLocal = addMinutes(startsLocal, isLong ? (10 + below(60)) * 24 * 60 : celebration.allDay ? (1 + below(3)) * 24 * 60 : one(LASTING));
    return { id: newId(), ...celebration, startsLocal, endsLocal, ...findInstants({ startsLocal, endsLocal }, celebration.zone), isCancelled: below(20) === 0 };
  });
  return [...new Map(made.map((each) => [`${each.celebrationId} ${each.startsLocal}`, each])).values()];
}

/** For tests: puts them and their celebrations into the database. */
export async function addOccurrences(dataSource: DataSource, occurrences: readonly TestOccurrence[]): Promise<void> {
  const from = `FROM jsonb_to_recordset($1::jsonb) AS row (id uuid, "celebrationId" uuid, "cityId" uuid, country text, region text, title text, themes text[], zone text, "startsLocal" text, "endsLocal" text,
    "allDay" bool, "startsAt" timestamptz, "endsAt" timestamptz, "isCancelled" bool, "isShown" bool, free bool, online bool, "accessServices" text[], languages text[], latitude float8, longitude float8)`;
  const celebrations = new Map(occurrences.map((one) => [one.celebrationId, one]));
  await dataSource.query(
    `INSERT INTO celebration (id, city_id, key, state, language, title, description, theme_slugs, host, place_name, online_url, zone, starts_local, ends_local, all_day, price_kind, access_services, spoken_languages,
       latitude, longitude, calendar_uid, created_at, updated_at, published_at)
     SELECT "celebrationId", "cityId", "celebrationId", CASE WHEN "isShown" THEN 'PUBLISHED' ELSE 'DRAFT' END, 'en', title, repeat('What one will find there. ', 20), themes, 'The library', 'Town hall',
       CASE WHEN online THEN 'https://example.org/room' END, zone, "startsLocal", "endsLocal", "allDay", CASE WHEN free THEN 'FREE' ELSE 'DONATION' END, "accessServices", languages, latitude, longitude,
       "celebrationId"::text, '2026-01-01', '2026-01-01', CASE WHEN "isShown" THEN '2026-01-02'::timestamptz END ${from}`,
    [JSON.stringify([...celebrations.values()])],
  );
  for (let start = 0; start < occurrences.length; start += 5_000) {
    await dataSource.query(
      `INSERT INTO occurrence (id, celebration_id, original_start, starts_local, ends_local, starts_at, ends_at, zone_version, state, cancelled_at, shown, city_id, region, country, theme_slugs, free, online,
         access_services, languages, latitude, longitude)
       SELECT id, "celebrationId", "startsLocal", "startsLocal", "endsLocal", "startsAt", "endsAt", 'test', CASE WHEN "isCancelled" THEN 'CANCELLED' ELSE 'SCHEDULED' END,
         CASE WHEN "isCancelled" THEN '2026-01-03'::timestamptz END, "isShown", "cityId", region, country, themes, free, online, "accessServices", languages, latitude, longitude ${from}`,
      [JSON.stringify(occurrences.slice(start, start + 5_000))],
    );
  }
}
