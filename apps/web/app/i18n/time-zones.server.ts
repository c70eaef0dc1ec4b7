import { compareIn, countryName } from './format';
import type { Language } from './languages';

export interface ZoneChoice {
  value: string;
  label: string;
}

/** English of the world: the American and the British write letters (CET) that name forty places at once. */
const writtenAs: Record<string, string> = { en: 'en-001' };
const DAY_MS = 86_400_000;

const lists = new Map<Language, ZoneChoice[]>();
let offsets = new Map<string, string>();
let day = 0;

/**
 * Every time zone by its place and its distance from UTC today, in the words and the order of the language: "Kenya (UTC+3)".
 * `current` stays a choice even if this machine knows it by another name only.
 */
export function timeZoneChoices(language: Language, current?: string | null): ZoneChoice[] {
  const today = Math.floor(Date.now() / DAY_MS);
  // 420 zones take a tenth of a second: made once a day, as summer time begins and ends.
  if (today !== day) {
    offsets = new Map(['UTC', ...Intl.supportedValuesOf('timeZone')].map((zone) => [zone, named('en-US', zone, 'shortOffset')]));
    lists.clear();
    day = today;
  }
  let list = lists.get(language);
  if (!list) lists.set(language, (list = listOf(language)));
  return !current || list.some(({ value }) => value === current) ? list : [{ value: current, label: labelOf(language, current) }, ...list];
}

function listOf(language: Language): ZoneChoice[] {
  const compare = compareIn(language);
  const rest = [...offsets.keys()].filter((zone) => zone !== 'UTC').map((value) => ({ value, label: labelOf(language, value) }));
  return [{ value: 'UTC', label: labelOf(language, 'UTC') }, ...rest.sort((a, b) => compare(a.label, b.label))];
}

/** One zone in words, with its distance from UTC at a time: it is another one in summer. */
export function zoneLabel(language: Language, zone: string, at = new Date()): string {
  return label(language, zone, named('en-US', zone, 'shortOffset', at));
}

function labelOf(language: Language, zone: string): string {
  return label(language, zone, offsets.get(zone) ?? named('en-US', zone, 'shortOffset'));
}

function label(language: Language, zone: string, distance: string): string {
  const locale = writtenAs[language] ?? language;
  const place = zone === 'UTC' ? named(locale, zone, 'long') : placeOf(language, locale, zone);
  const offset = distance.replace('GMT', 'UTC').replace('-', '−');
  // In an isolate of its own, or a page from right to left would put the sign behind the figure.
  return `${place} (\u2066${offset}\u2069)`;
}

/** The country where it has one zone, else the city; "Kenya Time" without the words for time. */
function placeOf(language: Language, locale: string, zone: string): string {
  const [before = '', after = ''] = frameOf(language, locale);
  const name = named(locale, zone, 'shortGeneric');
  const fits = name.length > before.length + after.length && name.startsWith(before) && name.endsWith(after);
  return fits ? name.slice(before.length, name.length - after.length) : (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}

const frames = new Map<Language, string[]>();

/** What the language writes before and after a place to say the time there. */
function frameOf(language: Language, locale: string): string[] {
  let frame = frames.get(language);
  if (!frame) frames.set(language, (frame = named(locale, 'Africa/Nairobi', 'shortGeneric').split(countryName(language, 'KE'))));
  return frame;
}

function named(locale: string, timeZone: string, timeZoneName: 'long' | 'shortGeneric' | 'shortOffset', at = new Date()): string {
  const parts = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName }).formatToParts(at);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
}
