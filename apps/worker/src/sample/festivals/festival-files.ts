import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { AccessService, PriceKind } from '@libs/celebrations/celebration.types.js';
import { LANGUAGE_CODES, LANGUAGE_TAG } from '@libs/contracts/languages.js';
import { recapFile } from '../recaps/recap-files.js';
import { WEEKDAYS } from './find-days.js';

const key = v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/));
const language = v.pipe(v.string(), v.regex(LANGUAGE_TAG));
const text = v.pipe(v.string(), v.nonEmpty());
const count = v.pipe(v.number(), v.integer(), v.minValue(1));
const days = v.pipe(v.number(), v.minValue(0));
const at = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/));
const services = v.array(v.picklist(Object.values(AccessService)));
const weekday = v.picklist(WEEKDAYS);

const venue = v.object({ key, name: text, address: text, latitude: v.number(), longitude: v.number(), accessServices: services, /** How one gets in; part of every description. */ note: text });

/** Where the last time of an offer has stopped. */
const last = v.object({ stands: v.picklist(['DRAFT', 'OFFERED', 'DECLINED', 'SUBMITTED']), note: v.optional(text) });

const guest = v.object({ person: key, places: v.optional(count, 1), attended: v.optional(v.boolean(), false) });

/** What a host shows, once or several times: at named times, or so many times at some of these, each a celebration of its own. */
const offer = v.pipe(
  v.object({
    title: text,
    text,
    sessions: v.optional(v.array(v.object({ /** Of the festival, from 1. */ day: count, at }))),
    at: v.optional(v.array(at)),
    times: v.optional(count),
    weekdays: v.optional(v.array(weekday)),
    minutes: count,
    ageFrom: v.optional(v.number()),
    ageTo: v.optional(v.number()),
    /** One books them where they are told. */
    places: v.optional(count),
    placesEach: v.optional(count, 3),
    venue: v.optional(key),
    themes: v.optional(v.array(key)),
    /** Beside those of the venue. */
    accessServices: v.optional(services, []),
    spokenLanguages: v.optional(v.array(language)),
    price: v.optional(v.object({ kind: v.picklist(Object.values(PriceKind)), note: v.optional(text) })),
    last: v.optional(last),
    guests: v.optional(v.array(guest), []),
    recap: v.optional(recapFile),
  }),
  v.check(({ sessions, at: possible, times }) => (sessions ? !possible && !times : Boolean(possible && times)), 'has sessions, or times at some of several'),
);

const host = v.object({ key, name: text, locale: v.optional(v.picklist(LANGUAGE_CODES), 'en'), venue: key, themes: v.array(key), spokenLanguages: v.optional(v.array(language)), offers: v.array(offer) });

const festival = v.object({
  slug: key,
  city: key,
  author: key,
  language,
  title: text,
  /** Paragraphs. */
  description: v.array(text),
  themes: v.array(key),
  poster: v.object({ file: text, alt: text }),
  /** The so-manieth such weekday of a month: of the next year that is so far ahead, or of the last that has ended so long ago. */
  days: v.object({ month: count, week: count, weekday, lastsDays: count, aheadDays: v.optional(days), endedDays: v.optional(days) }),
  call: v.object({ text, /** Before its first day. */ closesDaysBefore: days }),
  /** All of these are counted back from the loading, or from its first day where that was earlier. */
  begunDaysBefore: days,
  publishedDaysBefore: days,
  hostsJoin: v.object({ fromDaysBefore: days, untilDaysBefore: days }),
  /** When the organisers go through what is offered, and another city's moderator through what they accepted. */
  acceptedDaysBefore: v.array(days),
  lastDaysBefore: days,
  /** `{times}`: when an offer takes place besides. */
  again: v.optional(text),
  /** What the city does itself. */
  own: v.array(offer),
  /** Who comes to the first time of an offer of this title. */
  guests: v.array(v.object({ person: key, offer: text, places: count })),
});

export type SampleVenue = v.InferOutput<typeof venue>;
export type SampleOffer = v.InferOutput<typeof offer>;
export type SampleHost = v.InferOutput<typeof host>;
export type SampleFestival = v.InferOutput<typeof festival> & { folder: string; venues: SampleVenue[]; hosts: SampleHost[] };

type Read = <S extends v.GenericSchema>(name: string, schema: S) => Promise<v.InferOutput<S>>;

/** A folder each: `festival.json`, `venues.json`, `hosts.json` and its pictures. */
export async function readFestivals(folder: string, read: Read): Promise<SampleFestival[]> {
  const entries = await readdir(join(folder, 'festivals'), { withFileTypes: true }).catch(() => []);
  const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => join('festivals', name)).sort();
  return Promise.all(
    names.map(async (name) => {
      const [one, venues, hosts] = [await read(join(name, 'festival.json'), festival), await read(join(name, 'venues.json'), v.array(venue)), await read(join(name, 'hosts.json'), v.array(host))];
      return { ...one, folder: join(folder, name), venues, hosts };
    }),
  );
}
