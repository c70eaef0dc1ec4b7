import ICAL from 'ical.js';
import { parseLocalTime } from '../../when/rules/parse-local-time.js';
import type { EntryLines, FileEvent, FileTime } from './entry.types.js';

/** A property as ical.js reads it: name, parameters, type, values. */
type Read = [name: string, parameters: Record<string, string | string[]>, type: string, ...values: unknown[]];

const CENTURY = /^20\d\d/;

/** Reads one VEVENT; null where nobody could say when it is. Each property by itself, so that one that is broken spoils no other. */
export function parseEvent(lines: EntryLines): FileEvent | null {
  let isPartlyRead = false;
  const all = (name: string) =>
    (lines.get(name) ?? []).flatMap((line) => {
      const read = readProperty(line);
      if (!read) isPartlyRead = true;
      return read ? [read] : [];
    });
  const text = (name: string) => String(all(name)[0]?.[3] ?? '');
  const times = (name: string) =>
    all(name).flatMap((read) =>
      read.slice(3).flatMap((value) => {
        const time = readTime(read, Array.isArray(value) ? value[0] : value);
        if (!time) isPartlyRead = true;
        return time ? [time] : [];
      }),
    );
  const [starts] = times('DTSTART');
  if (!starts) return null;
  const conference = [...all('CONFERENCE'), ...all('X-GOOGLE-CONFERENCE')].map((read) => String(read[3]));
  const rules = lines.get('RRULE') ?? [];
  if (rules.length > 1 || lines.has('EXRULE') || (lines.get('RECURRENCE-ID') ?? []).some((line) => /;RANGE=/i.test(line))) isPartlyRead = true;
  return {
    uid: text('UID').trim(),
    title: text('SUMMARY'),
    description: text('DESCRIPTION'),
    location: text('LOCATION'),
    url: conference.find((one) => one.startsWith('https://')) ?? text('URL'),
    geo: readGeo(all('GEO')[0]),
    starts,
    ends: times('DTEND')[0] ?? null,
    lasts: readMinutes(text('DURATION')),
    rules: rules.slice(0, 1).map((line) => line.slice(line.indexOf(':') + 1).trim()),
    excluded: times('EXDATE'),
    extra: times('RDATE'),
    recurrence: times('RECURRENCE-ID')[0] ?? null,
    isCancelled: text('STATUS').trim().toUpperCase() === 'CANCELLED',
    sequence: Number(text('SEQUENCE')) || 0,
    isPartlyRead,
  };
}

/** The name alone, to see whether the rest is worth reading. */
export function parseUid(lines: EntryLines): string {
  const [line] = lines.get('UID') ?? [];
  return String((line && readProperty(line)?.[3]) ?? '').trim();
}

function readProperty(line: string): Read | null {
  try {
    return ICAL.parse.property(asDay(line), ICAL.design.icalendar) as unknown as Read;
  } catch {
    return null;
  }
}

/** Some programs write days without saying that they are days. */
function asDay(line: string): string {
  return line.replace(/^(DTSTART|DTEND|EXDATE|RDATE|RECURRENCE-ID):(?=\d{8}(?:,\d{8})*$)/i, '$1;VALUE=DATE:');
}

/** As ical.js spells it, `2026-12-24T18:00:00Z` or `2026-12-24`; seconds are left out. */
function readTime([, parameters]: Read, value: unknown): FileTime | null {
  if (typeof value !== 'string' || !CENTURY.test(value)) return null;
  const isDay = !value.includes('T');
  const local = parseLocalTime(isDay ? `${value}T00:00` : value.slice(0, 16));
  const zone = parameters.tzid;
  return local === null ? null : { local, isDay, isUtc: value.endsWith('Z'), zone: typeof zone === 'string' ? zone : null };
}

function readGeo(read: Read | undefined): FileEvent['geo'] {
  const [latitude, longitude] = Array.isArray(read?.[3]) ? (read[3] as unknown[]).map(Number) : [];
  if (latitude === undefined || longitude === undefined) return null;
  // Nobody celebrates in the sea off Africa; programs write it where they know no place.
  if (latitude === 0 && longitude === 0) return null;
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? { latitude, longitude } : null;
}

/** Null also where it is nothing or less. */
function readMinutes(duration: string): number | null {
  try {
    const seconds = ICAL.Duration.fromString(duration).toSeconds();
    return Number.isFinite(seconds) && seconds >= 60 ? Math.round(seconds / 60) : null;
  } catch {
    return null;
  }
}
