import { findInstant, findLocal } from '@libs/celebrations/when/rules/find-instant.js';
import { addMinutes, DAY_MINUTES } from '@libs/celebrations/when/rules/parse-local-time.js';

/** As `Date.getUTCDay` counts them. */
export const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

interface Asked {
  month: number;
  week: number;
  weekday: Weekday;
  lastsDays: number;
  aheadDays?: number | undefined;
  endedDays?: number | undefined;
}

export interface FestivalDays {
  startsOn: string;
  endsOn: string;
  /** The loading, or the morning of the first day where that was earlier: what came before is counted back from here. */
  before: Date;
}

const YEARS = [-2, -1, 0, 1, 2];

/** A festival keeps its month and weekday, as real ones do, in the year that suits the day of the loading. */
export function findDays({ month, week, weekday, lastsDays, aheadDays, endedDays = 0 }: Asked, zone: string, loadedAt: Date): FestivalDays {
  const today = findLocal(loadedAt, zone).slice(0, 10);
  const all = YEARS.map((years) => {
    const startsOn = nthOf(Number(today.slice(0, 4)) + years, month, week, weekday);
    return { startsOn, endsOn: dayAfter(startsOn, lastsDays - 1) };
  });
  const found = aheadDays === undefined ? all.findLast(({ endsOn }) => dayAfter(endsOn, endedDays) <= today) : all.find(({ startsOn }) => startsOn >= dayAfter(today, aheadDays));
  if (!found) throw new Error(`no year has room for ${month}/${week}`);
  const first = findInstant(`${found.startsOn}T00:00`, zone);
  return { ...found, before: first < loadedAt ? first : loadedAt };
}

export function dayAfter(day: string, days: number): string {
  return addMinutes(`${day}T00:00`, days * DAY_MINUTES).slice(0, 10);
}

export function weekdayOf(day: string): Weekday {
  return WEEKDAYS[new Date(`${day}T00:00Z`).getUTCDay()] ?? 'SU';
}

function nthOf(year: number, month: number, week: number, weekday: Weekday): string {
  let day = `${year}-${String(month).padStart(2, '0')}-${String(7 * (week - 1) + 1).padStart(2, '0')}`;
  while (weekdayOf(day) !== weekday) day = dayAfter(day, 1);
  return day;
}
