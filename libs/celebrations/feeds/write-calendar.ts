import ical, { escape, type ICalCalendar, ICalEventStatus, type ICalEventData } from 'ical-generator';
import { dateOf } from '../when/rules/parse-local-time.js';
import { describeEntry, fitText, placeOf, titleOf } from './describe-entry.js';
import type { Feed, FeedEntry } from './feed.types.js';
import { wordsLanguage } from './format-words.js';

/** How often programs should ask again; they need not obey. */
const AGAIN_SECONDS = 3_600;

/** A feed as a calendar (RFC 5545): every time an entry of its own, at its instants or on its days, so that no zone has to be told. */
export function writeCalendar(feed: Feed, origin: string): string {
  const calendar: ICalCalendar = ical({
    prodId: { company: 'Citylore', product: 'Celebrations', language: wordsLanguage(feed.language).toUpperCase() },
    // The library writes these as they are given.
    name: escape(fitText(feed.title), false),
    source: `${origin}${feed.path}`,
    url: `${origin}${feed.page}`,
    ttl: AGAIN_SECONDS,
  });
  for (const entry of feed.entries) calendar.createEvent(eventOf(entry, feed, origin));
  return `${calendar.toString()}\r\n`;
}

/** The name of an occurrence in calendars. */
export function uidOf(occurrenceId: string, origin: string): string {
  return `${occurrenceId}@${new URL(origin).host}`;
}

/** The page of an occurrence, from the first slash. */
export function pageOf({ celebrationId, id, language }: Pick<FeedEntry, 'celebrationId' | 'id' | 'language'>): string {
  return `/${wordsLanguage(language)}/celebrations/${celebrationId}?at=${id}`;
}

function eventOf(entry: FeedEntry, { themes }: Feed, origin: string): ICalEventData {
  const { allDay, startsLocal, endsLocal, startsAt, endsAt, state, sequence, changedAt, publishedAt } = entry;
  // Of whole days the end is the day after the last, here as in our rows.
  const times = allDay ? { allDay, start: new Date(`${dateOf(startsLocal)}T00:00Z`), end: new Date(`${dateOf(endsLocal)}T00:00Z`) } : { start: startsAt, end: endsAt };
  return {
    ...times,
    id: uidOf(entry.id, origin),
    sequence,
    stamp: changedAt,
    created: publishedAt,
    lastModified: changedAt,
    summary: titleOf(entry),
    description: describeEntry(entry).join('\n\n'),
    location: locationOf(entry),
    url: `${origin}${pageOf(entry)}`,
    categories: entry.themes.map((slug) => ({ name: fitText(themes.get(slug) ?? slug) })),
    status: state === 'CANCELLED' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  };
}

function locationOf(entry: FeedEntry): ICalEventData['location'] {
  const { latitude, longitude } = entry;
  const title = placeOf(entry);
  const geo = latitude === null || longitude === null ? undefined : { lat: degreesOf(latitude), lon: degreesOf(longitude) };
  if (title) return { title, geo };
  return geo ? { geo } : null;
}

/** The library leaves out a place on the equator or the first meridian: ten centimetres beside them it writes it. */
function degreesOf(degrees: number): number {
  return Number(degrees.toFixed(6)) || 0.000_001;
}
