import type { AccessService, ProgrammeFilter } from '~/api/generated/graphql';
import { ACCESS_SERVICES } from '../../celebrations/calendar/calendar-address';
import { parseDay } from '../../celebrations/when/month-grid';
import { zoneOf } from '../../celebrations/when/when-words';
import { themeSlugs } from '../../discussions/forum/theme-slugs';

/** In the address, instead of a day: all of them, one after the other. */
export const ALL_DAYS = 'all';

const LANGUAGE = /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$/;
const OLDEST = 120;
const PLACE = 200;

/** What an address of a programme asks for; what it cannot mean is left out. */
export interface ProgrammeAsked {
  /** A day, all of them, or null for the one that suits. */
  day: string | null;
  place: string | null;
  /** Of who would come, in years. */
  age: number | null;
  theme: string | null;
  access: AccessService[];
  free: boolean;
  language: string | null;
  /** The reader's clocks, shown beside the festival's. */
  zone: string | null;
  choosesZone: boolean;
  after: string | null;
}

export function readProgramme(parameters: URLSearchParams): ProgrammeAsked {
  const one = (name: string) => parameters.get(name)?.trim() ?? '';
  const age = /^\d{1,3}$/.test(one('age')) ? Number(one('age')) : null;
  return {
    day: one('day') === ALL_DAYS ? ALL_DAYS : parseDay(one('day')),
    place: one('place').slice(0, PLACE) || null,
    age: age !== null && age <= OLDEST ? age : null,
    theme: themeSlugs.find((slug) => slug === one('theme')) ?? null,
    access: ACCESS_SERVICES.filter((service) => parameters.getAll('access').includes(service)),
    free: one('free') === 'yes',
    language: LANGUAGE.test(one('language')) ? one('language') : null,
    zone: zoneOf(one('zone')),
    choosesZone: one('choose') === 'zone',
    after: parameters.get('after'),
  };
}

/** What narrows the programme, as it stands in the address. */
export function filtersOf({ place, age, theme, access, free, language }: ProgrammeAsked): [name: string, value: string][] {
  const one = (name: string, value: string | null): [string, string][] => (value ? [[name, value]] : []);
  return [
    ...one('place', place),
    ...one('age', age === null ? null : String(age)),
    ...one('theme', theme),
    ...access.map((service): [string, string] => ['access', service]),
    ...one('free', free ? 'yes' : null),
    ...one('language', language),
  ];
}

/** The address of a state, without its language; the page of the list it was on is not kept. */
export function programmeAddress(slug: string, asked: ProgrammeAsked): string {
  const { day, zone } = asked;
  const parameters = new URLSearchParams([...(day ? [['day', day]] : []), ...filtersOf(asked), ...(zone ? [['zone', zone]] : [])]);
  return `/festivals/${slug}${parameters.size > 0 ? `?${parameters}` : ''}#programme`;
}

/** The same with everything seen again; the day and the clocks stay. */
export const withoutFilters = (asked: ProgrammeAsked): ProgrammeAsked => ({
  ...asked,
  ...{ place: null, age: null, theme: null, access: [], free: false, language: null },
});

/** As the API takes it. */
export function programmeFilter(asked: ProgrammeAsked, day: string | null): ProgrammeFilter {
  const { place, age, theme, access, free, language } = asked;
  return { day, place, age, theme, accessServices: access.length > 0 ? access : null, free: free || null, language };
}

/** The day that opens by itself: today or the next that has something, else the first; null where there is none. */
export function dayToShow(days: readonly { date: string }[], today: string): string | null {
  return (days.find(({ date }) => date >= today) ?? days[0])?.date ?? null;
}
