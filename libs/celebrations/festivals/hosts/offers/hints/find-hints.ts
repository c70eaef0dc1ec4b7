import { LIMITS } from '@libs/contracts/limits.js';
import { addDays, addMinutes, dateOf, daysBetween } from '../../../../when/rules/parse-local-time.js';
import { isSamePlace, type Located } from './find-same-place.js';
import type { FoundHint, HintFacts, HintTime } from './hint.types.js';

/** Of the festival. */
export interface HintContext {
  /** YYYY-MM-DD, both inclusive. */
  startsOn: string;
  endsOn: string;
  /** Places of which something is known. */
  venues: readonly (Located & Pick<HintFacts, 'accessServices'>)[];
}

const OLDEST = 120;
/** Days outside of a festival that are named. */
const MOST_DAYS = 31;

/** What one should look at before a celebration is sent or accepted. `others`: of the same festival; its host's own among them. */
export function findHints(celebration: HintFacts, others: readonly HintFacts[], { startsOn, endsOn, venues }: HintContext): FoundHint[] {
  const { samePlace } = LIMITS.festivalHosts;
  const overlaps = others.flatMap((other) => {
    const time = other.id === celebration.id ? undefined : findOverlap(celebration.times, other.times);
    return time ? [{ other, time }] : [];
  });
  const isAtPlace = overlaps.filter(({ other }) => isSamePlace(celebration, other, samePlace));
  const found: FoundHint[] = [
    { kind: 'OWN_CLASH', with: overlaps.filter(({ other }) => celebration.hostId !== null && other.hostId === celebration.hostId), days: [] },
    { kind: 'SAME_PLACE', with: isAtPlace, days: [] },
    { kind: 'SAME_THEME', with: overlaps.filter(({ other }) => isSameTheme(celebration, other) && isForSameAges(celebration, other)), days: [] },
    { kind: 'OUTSIDE_DAYS', with: [], days: findDaysOutside(celebration.times, startsOn, endsOn) },
  ];
  const isUnknown = celebration.placeName !== null && celebration.accessServices.length === 0 && !venues.some((venue) => venue.accessServices.length > 0 && isSamePlace(celebration, venue, samePlace));
  const said = found.filter((hint) => hint.with.length > 0 || hint.days.length > 0);
  return isUnknown ? [...said, { kind: 'PLACE_UNKNOWN_ACCESS', with: [], days: [] }] : said;
}

/** The first of the others' times that lies across one of these. What ends as the other begins does not. */
function findOverlap(times: readonly HintTime[], others: readonly HintTime[]): HintTime | undefined {
  return others.find((other) => times.some((time) => time.startsAt < other.endsAt && other.startsAt < time.endsAt));
}

function isSameTheme({ themeSlugs }: HintFacts, other: HintFacts): boolean {
  return themeSlugs.some((slug) => other.themeSlugs.includes(slug));
}

/** Where nothing is said it is for all ages. */
function isForSameAges(one: HintFacts, other: HintFacts): boolean {
  return (one.ageFrom ?? 0) <= (other.ageTo ?? OLDEST) && (other.ageFrom ?? 0) <= (one.ageTo ?? OLDEST);
}

function findDaysOutside(times: readonly HintTime[], startsOn: string, endsOn: string): string[] {
  const days = new Set<string>();
  for (const { startsLocal, endsLocal } of times) {
    const first = dateOf(startsLocal);
    // What ends at midnight is of the day before.
    const length = Math.max(0, daysBetween(first, dateOf(addMinutes(endsLocal, -1))));
    for (let at = 0; at <= length && days.size < MOST_DAYS; at++) {
      const day = addDays(first, at);
      if (day < startsOn || day > endsOn) days.add(day);
    }
  }
  return [...days].sort();
}
