import { LIMITS } from '@libs/contracts/limits.js';
import { cleanLine, cleanText } from '@libs/platform/text/clean-text.js';
import { MONTHS_AHEAD } from '../../when/rows/plan-occurrences.js';
import { addMonths, findInstant, findLocal } from '../../when/rules/find-instant.js';
import { findOverlap, listMade } from '../../when/rules/list-made.js';
import { addMinutes, clockOf, dateOf, DAY_MINUTES, type LocalTime, minutesBetween } from '../../when/rules/parse-local-time.js';
import type { ImportProblem, ImportWarning } from '../import.types.js';
import type { Draft, FileEvent, FileTime, OwnTime } from './entry.types.js';
import { planRepeat, type Repeat } from './plan-repeat.js';

/** Days that one time may last. */
const MOST_DAYS = 366;
const HOUR = 60;
/** Starts that are looked through for two that overlap; the whole series is checked when it is made. */
const LOOK_AHEAD_DAYS = 60;
/** Times of a series that go by their own, and dates beside its rule. */
const MOST_OWN = 100;
const MOST_BESIDE = 100;
const LIMIT = LIMITS.celebration;

/** What an entry is read by. */
export interface Reading {
  now: Date;
  /** The clocks of what says no zone. */
  cityZone: string;
  calendarZone: string | null;
  /** The zone that the file means by a name; null where nobody knows. */
  zoneOf: (name: string) => string | null;
}

export interface Planned {
  draft: Draft;
  isPast: boolean;
  warnings: ImportWarning[];
}

/** What becomes of an entry and of those that stand for single times of it, or why nothing does. */
export function planDraft(event: FileEvent, others: readonly FileEvent[], reading: Reading): Planned | ImportProblem {
  const warnings = new Set<ImportWarning>(event.isPartlyRead ? ['PARTLY_READ'] : []);
  const title = shorten(cleanLine(event.title), LIMIT.title, warnings);
  if (!title) return 'NO_TITLE';
  const zone = findItsZone(event, reading, warnings);
  const allDay = event.starts.isDay;
  const localOf = (time: FileTime) => onTheWall(time, zone, reading);
  const startsLocal = localOf(event.starts);
  const lasts = lengthOf(event, startsLocal, localOf) ?? (allDay ? DAY_MINUTES : null);
  if (lasts === null) warnings.add('NO_END');
  const minutes = lasts ?? HOUR;
  if (minutes > MOST_DAYS * DAY_MINUTES) return 'LASTS_TOO_LONG';
  const ofSeries = (time: FileTime) => (time.isDay && !allDay ? `${dateOf(time.local)}T${clockOf(startsLocal)}` : allDay ? `${dateOf(localOf(time))}T00:00` : localOf(time));
  const repeat = planRepeat({
    ...{ startsLocal, minutes, zone, now: reading.now, rule: event.rules[0] ?? null },
    excluded: [...event.excluded, ...others.filter(({ isCancelled }) => isCancelled).flatMap(({ recurrence }) => recurrence ?? [])].map(ofSeries),
    extra: event.extra.map(ofSeries),
    isAsked: others.length + event.extra.length > 0,
  });
  if (repeat === null) return 'RULE_UNREADABLE';
  for (const warning of repeat.warnings) warnings.add(warning);
  const place = placeOf(event, warnings);
  const own = listOwn(others, repeat, { minutes, zone, ofSeries, reading, placeName: place.placeName });
  const draft: Draft = { title, description: describe(event, place, warnings), ...place, ...coordinatesOf(event), zone, allDay, ...repeat.series, own: own.moved, extra: [...repeat.series.extra, ...own.extra].slice(0, MOST_BESIDE), excluded: [...repeat.series.excluded, ...own.excluded] };
  if (overlaps(draft)) return 'RULE_TOO_DENSE';
  return { draft, isPast: repeat.isPast && own.moved.length + own.extra.length === 0, warnings: [...warnings] };
}

function findItsZone({ starts, rules }: FileEvent, { cityZone, calendarZone, zoneOf }: Reading, warnings: Set<ImportWarning>): string {
  const calendars = calendarZone && zoneOf(calendarZone);
  if (starts.zone) {
    const zone = zoneOf(starts.zone);
    if (!zone) warnings.add('ZONE_UNKNOWN');
    return zone ?? calendars ?? cityZone;
  }
  // What repeats in UTC goes by it in summer and winter; a single time is said by the clocks there.
  if (starts.isUtc && rules.length > 0) return 'UTC';
  if (!starts.isUtc && !starts.isDay) warnings.add('ZONE_ASSUMED');
  return calendars ?? cityZone;
}

/** As the clocks of the entry's zone show it. */
function onTheWall({ local, isDay, isUtc, zone: name }: FileTime, zone: string, { zoneOf }: Reading): LocalTime {
  if (isDay) return local;
  const other = isUtc ? 'UTC' : name && zoneOf(name);
  return !other || other === zone ? local : findLocal(findInstant(local, other), zone);
}

/** Minutes; null where it says none that is more than nothing. */
function lengthOf({ starts, ends, lasts }: FileEvent, startsLocal: LocalTime, localOf: (time: FileTime) => LocalTime): number | null {
  if (!ends) return lasts !== null && starts.isDay ? Math.ceil(lasts / DAY_MINUTES) * DAY_MINUTES : lasts;
  const minutes = minutesBetween(startsLocal, starts.isDay ? `${dateOf(ends.local)}T00:00` : localOf(ends));
  return minutes > 0 ? minutes : null;
}

interface Series {
  minutes: number;
  zone: string;
  ofSeries: (time: FileTime) => LocalTime;
  reading: Reading;
  placeName: string | null;
}

/** Entries that stand for one time of the series: where it makes that time it goes by its own, else it is one beside it. */
function listOwn(others: readonly FileEvent[], { series, ahead }: Repeat, { minutes, zone, ofSeries, reading, placeName }: Series): { moved: OwnTime[]; extra: LocalTime[]; excluded: LocalTime[] } {
  const far = addMonths(reading.now, MONTHS_AHEAD - 1, zone);
  const excluded = new Set<LocalTime>();
  const moved = new Map<LocalTime, OwnTime>();
  const extra = new Set<LocalTime>();
  for (const other of others) {
    if (other.isCancelled || !other.recurrence) continue;
    const startsLocal = ofSeries(other.starts);
    const own = lengthOf(other, startsLocal, (time) => onTheWall(time, zone, reading)) ?? minutes;
    const endsLocal = addMinutes(startsLocal, Math.min(own, MOST_DAYS * DAY_MINUTES));
    if (findInstant(endsLocal, zone) <= reading.now) continue;
    const originalStart = ofSeries(other.recurrence);
    const place = placeOf(other, new Set()).placeName;
    // What has no row yet that could go by its own time is left out, and another stands beside the rule.
    if (ahead.has(originalStart) && originalStart <= far) moved.set(originalStart, { originalStart, startsLocal, endsLocal, placeName: place === placeName ? null : place });
    else if (!series.excluded.includes(originalStart)) {
      excluded.add(originalStart);
      extra.add(startsLocal);
    }
  }
  return { moved: [...moved.values()].slice(0, MOST_OWN), extra: [...extra].filter((start) => !ahead.has(start)).slice(0, MOST_OWN), excluded: [...excluded].slice(0, MOST_OWN) };
}

function overlaps({ zone, startsLocal, endsLocal, rule, excluded, extra }: Draft): boolean {
  // Starts of a rule lie at least a day apart.
  if (extra.length === 0 && minutesBetween(startsLocal, endsLocal) <= DAY_MINUTES) return false;
  const part = { startsLocal, endsLocal, rule, shiftDays: 0, from: null, until: null, ended: null, placeName: null };
  return findOverlap(listMade({ zone, series: [part], excluded, extra }, addMinutes(startsLocal, LOOK_AHEAD_DAYS * DAY_MINUTES))) !== null;
}

type Place = Pick<Draft, 'placeName' | 'onlineUrl'>;

/** A place that is an address of the web is where one takes part from afar. */
function placeOf({ location, url }: FileEvent, warnings: Set<ImportWarning>): Place {
  const text = cleanLine(location);
  const links = [text, url.trim()].filter(isMeeting);
  const onlineUrl = links.find((link) => link.length <= LIMIT.url) ?? null;
  return { placeName: text && text !== onlineUrl ? shorten(text, LIMIT.placeName, warnings) : null, onlineUrl };
}

/** Rooms of the programs that people meet in; other addresses are pages about it. */
const MEETING = /(^|\.)(zoom\.us|meet\.google\.com|teams\.microsoft\.com|teams\.live\.com|webex\.com|meet\.jit\.si|gotomeeting\.com|bbb\.[a-z0-9.-]+|whereby\.com)$/;

function isMeeting(link: string): boolean {
  const url = URL.parse(link);
  return url?.protocol === 'https:' && url.username === '' && MEETING.test(url.hostname);
}

/** Its text without the marks of a page, and the page that it names. */
function describe({ description, url }: FileEvent, { onlineUrl }: Place, warnings: Set<ImportWarning>): string {
  const text = cleanText(stripMarks(description));
  const page = URL.parse(url.trim());
  const isNew = page !== null && (page.protocol === 'https:' || page.protocol === 'http:') && page.href.length <= LIMIT.url && url.trim() !== onlineUrl && !text.includes(url.trim());
  return shorten(isNew ? cleanText(`${text}\n\n${page.href}`) : text, LIMIT.description, warnings);
}

const ENTITIES: Record<string, string> = { '&nbsp;': ' ', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&' };

/** Calendars that are written in a browser keep their texts as a page. */
function stripMarks(text: string): string {
  if (!/<\/?(?:p|br|b|i|u|a|div|span|ul|ol|li|strong|em|h[1-6]|html)\b/i.test(text)) return text;
  return text
    .replace(/<(?:br|\/p|\/div|\/li|\/h[1-6])\b[^<>]{0,500}>/gi, '\n')
    .replace(/<\/?[a-z][a-z0-9:-]{0,20}(?:\s[^<>]{0,2000})?\/?>/gi, '')
    .replace(/&(?:nbsp|lt|gt|quot|#39|amp);/g, (entity) => ENTITIES[entity] ?? entity);
}

function coordinatesOf({ geo }: FileEvent): Pick<Draft, 'latitude' | 'longitude'> {
  return { latitude: geo?.latitude ?? null, longitude: geo?.longitude ?? null };
}

function shorten(text: string, most: number, warnings: Set<ImportWarning>): string {
  const whole = text.toWellFormed();
  if (whole.length <= most) return whole;
  warnings.add('SHORTENED');
  return `${whole.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '').trimEnd()}…`;
}
