import type { AccessService, Region } from '~/api/generated/graphql';
import { countryCodes } from '../../cities/country-codes';
import { regions } from '../../cities/regions';
import { themeSlugs } from '../../discussions/forum/theme-slugs';
import { type Month, monthName, parseDay, parseMonth } from '../when/month-grid';
import { zoneOf } from '../when/when-words';

export const VIEWS = ['month', 'list', 'map'] as const;
export type CalendarView = (typeof VIEWS)[number];

export const ACCESS_SERVICES: readonly AccessService[] = ['STEP_FREE', 'SIGN_LANGUAGE', 'CAPTIONS', 'HEARING_LOOP', 'QUIET_SPACE'];
/** Distances to choose from, in km. */
export const DISTANCES = [10, 25, 50, 100, 250];
export const USUAL_DISTANCE = 50;

const SLUG = /^[a-z0-9-]{1,80}$/;
const LANGUAGE = /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$/;
const MOST_CHOICES = 20;

export interface Near {
  latitude: number;
  longitude: number;
  km: number;
}

/** What an address of the calendar asks for; what it cannot mean is left out. */
export interface CalendarAsked {
  view: CalendarView;
  month: Month | null;
  /** Of the list: from this day on. */
  from: string | null;
  /** Of the list: this day alone. */
  day: string | null;
  themes: string[];
  regions: Region[];
  countries: string[];
  city: string | null;
  languages: string[];
  access: AccessService[];
  free: boolean;
  online: boolean;
  near: Near | null;
  /** The clocks that times are shown on; without it those of each place. */
  zone: string | null;
  /** Whether a zone is being chosen. */
  choosesZone: boolean;
  after: string | null;
}

export function readAddress(parameters: URLSearchParams): CalendarAsked {
  const list = (name: string) => [...new Set(parameters.getAll(name))].slice(0, MOST_CHOICES);
  const among = <Value extends string>(name: string, order: readonly Value[]) => order.filter((value) => list(name).includes(value));
  const city = parameters.get('city') ?? '';
  return {
    view: VIEWS.find((view) => view === parameters.get('view')) ?? 'month',
    month: parseMonth(parameters.get('month')),
    from: parseDay(parameters.get('from')),
    day: parseDay(parameters.get('day')),
    themes: among('theme', themeSlugs),
    regions: among('region', regions),
    countries: list('country').filter((code) => countryCodes.includes(code)),
    city: SLUG.test(city) ? city : null,
    languages: list('language').filter((code) => LANGUAGE.test(code)),
    access: among('access', ACCESS_SERVICES),
    free: parameters.get('free') === 'yes',
    online: parameters.get('online') === 'yes',
    near: nearOf(parameters.get('near'), parameters.get('km')),
    zone: zoneOf(parameters.get('zone')),
    choosesZone: parameters.get('choose') === 'zone',
    after: parameters.get('after'),
  };
}

function nearOf(place: string | null, distance: string | null): Near | null {
  const [, latitude, longitude] = /^(-?\d{1,2}(?:\.\d{1,6})?),(-?\d{1,3}(?:\.\d{1,6})?)$/.exec(place ?? '') ?? [];
  const near = { latitude: Number(latitude), longitude: Number(longitude), km: DISTANCES.find((km) => String(km) === distance) ?? USUAL_DISTANCE };
  return Math.abs(near.latitude) <= 90 && Math.abs(near.longitude) <= 180 ? near : null;
}

/** What narrows the calendar and whose clocks it shows, as it stands in the address: a form or a link that changes the rest sends it along. */
export function parametersOf(asked: CalendarAsked): [name: string, value: string][] {
  const each = (name: string, values: readonly string[]) => values.map((value): [string, string] => [name, value]);
  const { near } = asked;
  return [
    ...each('theme', asked.themes),
    ...each('region', asked.regions),
    ...each('country', asked.countries),
    ...each('city', asked.city ? [asked.city] : []),
    ...each('language', asked.languages),
    ...each('access', asked.access),
    ...each('free', asked.free ? ['yes'] : []),
    ...each('online', asked.online ? ['yes'] : []),
    ...each('near', near ? [`${near.latitude},${near.longitude}`] : []),
    ...each('km', near ? [String(near.km)] : []),
    ...each('zone', asked.zone ? [asked.zone] : []),
  ];
}

/** Which part of time the address shows: a view, and its month, its day or its first day. */
export function timeOf({ view, month, from, day }: CalendarAsked): [name: string, value: string][] {
  return [
    ...(view === 'month' ? [] : [['view', view] as [string, string]]),
    ...(month && view !== 'list' ? [['month', monthName(month)] as [string, string]] : []),
    ...(day && view === 'list' ? [['day', day] as [string, string]] : []),
    ...(from && !day && view === 'list' ? [['from', from] as [string, string]] : []),
  ];
}

/** The address of a state, without its language; every state has one, in one order. The page of the list it was on is not kept. */
export function addressOf(asked: CalendarAsked): string {
  const parameters = new URLSearchParams([...timeOf(asked), ...parametersOf(asked), ...(asked.choosesZone ? [['choose', 'zone']] : [])]);
  return `/celebrations${parameters.size > 0 ? `?${parameters}` : ''}`;
}

/** The same with everything seen again; time and clocks stay. */
export const withoutFilters = (asked: CalendarAsked): CalendarAsked => ({
  ...asked,
  ...{ themes: [], regions: [], countries: [], city: null, languages: [], access: [], free: false, online: false, near: null },
});

/** As the API takes it. */
export function filterOf(asked: CalendarAsked) {
  const some = <Value>(values: Value[]) => (values.length > 0 ? values : null);
  return {
    themes: some(asked.themes),
    cities: asked.city ? [asked.city] : null,
    regions: some(asked.regions),
    countries: some(asked.countries),
    languages: some(asked.languages),
    accessServices: some(asked.access),
    free: asked.free || null,
    online: asked.online || null,
    near: asked.near,
  };
}
