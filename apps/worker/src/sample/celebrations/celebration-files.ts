import * as v from 'valibot';
import { AccessService, PriceKind, QuestionKind } from '@libs/celebrations/celebration.types.js';
import type { NewCelebration } from '@libs/celebrations/edit/create-celebration.js';
import type { SaveCelebration } from '@libs/celebrations/edit/save-celebration.js';
import { findLocal } from '@libs/celebrations/when/rules/find-instant.js';
import { addMinutes, DAY_MINUTES } from '@libs/celebrations/when/rules/parse-local-time.js';
import { LANGUAGE_TAG } from '@libs/contracts/languages.js';
import { WEEKDAYS, weekdayOf } from '../festivals/find-days.js';
import { recapFile } from '../recaps/recap-files.js';

const key = v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/));
const language = v.pipe(v.string(), v.regex(LANGUAGE_TAG));
const days = v.pipe(v.number(), v.minValue(0));
const count = v.pipe(v.number(), v.integer(), v.minValue(1));
const choice = <T extends string>(values: Record<string, T>) => v.picklist(Object.values(values));

/** Counted from the loading; then the next such weekday, where one is named, that is the so-manieth of its month. */
const starts = v.pipe(
  v.object({
    inDays: v.pipe(v.number(), v.integer()),
    weekday: v.optional(v.picklist(WEEKDAYS)),
    week: v.optional(v.pipe(v.number(), v.minValue(1), v.maxValue(4))),
    /** On the wall there; of whole days left out. */
    at: v.optional(v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/))),
    lastsMinutes: v.optional(count),
    lastsDays: v.optional(count),
  }),
  v.check(({ at, lastsMinutes, lastsDays, week, weekday }) => (at ? Boolean(lastsMinutes) && !lastsDays : Boolean(lastsDays)) && (!week || Boolean(weekday)), 'starts at a time and lasts minutes, or else lasts days'),
);

const question = v.object({ key, label: v.string(), kind: choice(QuestionKind), choices: v.optional(v.array(v.string())), needed: v.optional(v.boolean()) });

/** Who of the sample comes to which of its dates, from 1. */
const guest = v.object({
  person: key,
  date: v.optional(count, 1),
  places: v.optional(count, 1),
  daysAgo: days,
  answers: v.optional(v.array(v.object({ key, text: v.optional(v.string()), yes: v.optional(v.boolean()) })), []),
  attended: v.optional(v.boolean(), false),
});

const change = v.object({
  date: count,
  daysAgo: days,
  /** Left out: it is cancelled. */
  moveMinutes: v.optional(v.pipe(v.number(), v.integer())),
  placeName: v.optional(v.string()),
  reason: v.string(),
});

/** A celebration: one file each. What it says of its time is counted from the loading. */
export const celebrationFile = v.pipe(
  v.object({
    slug: key,
    city: key,
    author: key,
    language,
    state: v.picklist(['PUBLISHED', 'SUBMITTED', 'DRAFT']),
    /** Its city may publish at once, and the desk has not looked yet. */
    atOnce: v.optional(v.boolean(), false),
    /** When it came to the site; to the desk, or into being, where it came no further. */
    announcedDaysAgo: days,
    starts,
    rule: v.optional(v.string()),
    title: v.string(),
    /** Paragraphs. */
    description: v.array(v.string()),
    themes: v.array(key),
    host: v.optional(v.string()),
    place: v.optional(v.object({ name: v.string(), address: v.string(), latitude: v.number(), longitude: v.number() })),
    onlineUrl: v.optional(v.string()),
    price: v.optional(v.object({ kind: choice(PriceKind), amount: v.optional(v.number()), currency: v.optional(v.string()), note: v.optional(v.string()) })),
    ageFrom: v.optional(v.number()),
    ageTo: v.optional(v.number()),
    accessServices: v.array(choice(AccessService)),
    spokenLanguages: v.array(language),
    /** One comes without it where it is left out. */
    registering: v.optional(
      v.object({ capacity: v.nullable(count), placesEach: v.optional(count), closesMinutes: v.optional(v.number()), reminders: v.optional(v.array(v.number())), questions: v.optional(v.array(question), []) }),
    ),
    /** Below the folder of the posters. */
    poster: v.optional(v.object({ file: v.pipe(v.string(), v.regex(/^[a-z0-9-]+\.jpg$/)), alt: v.pipe(v.string(), v.nonEmpty()) })),
    guests: v.optional(v.array(guest), []),
    changes: v.optional(v.array(change), []),
    recap: v.optional(recapFile),
  }),
  v.check(({ state, atOnce }) => state === 'PUBLISHED' || !atOnce, 'is published where its city publishes at once'),
);

export type SampleCelebration = v.InferOutput<typeof celebrationFile>;
type Content = Omit<Parameters<SaveCelebration['save']>[1], 'id' | 'edits'>;
export type SampleGuest = SampleCelebration['guests'][number];

/** Its first time, as the API takes it. */
export function timesOf({ starts: first }: Pick<SampleCelebration, 'starts'>, zone: string, loadedAt: Date): Pick<NewCelebration, 'startsLocal' | 'endsLocal' | 'allDay'> {
  const today = `${findLocal(loadedAt, zone).slice(0, 10)}T00:00`;
  let day = addMinutes(today, first.inDays * DAY_MINUTES);
  while (!isOn(day, first)) day = addMinutes(day, DAY_MINUTES);
  const date = day.slice(0, 10);
  if (!first.at) return { startsLocal: date, endsLocal: addMinutes(day, ((first.lastsDays ?? 1) - 1) * DAY_MINUTES).slice(0, 10), allDay: true };
  const startsLocal = `${date}T${first.at}`;
  return { startsLocal, endsLocal: addMinutes(startsLocal, first.lastsMinutes ?? 60), allDay: false };
}

function isOn(day: string, { weekday, week }: SampleCelebration['starts']): boolean {
  const date = day.slice(0, 10);
  return (!weekday || weekdayOf(date) === weekday) && (!week || Math.ceil(Number(date.slice(8)) / 7) === week);
}

/** What its author saves, but for the picture. */
export function contentOf(celebration: Omit<SampleCelebration, 'guests' | 'changes' | 'recap'>): Content {
  const { description, host, place, onlineUrl, price, ageFrom, ageTo, registering, themes, accessServices, spokenLanguages } = celebration;
  const { capacity, placesEach, closesMinutes, questions = [], reminders } = registering ?? { capacity: null };
  return {
    ...{ description: description.join('\n\n'), themes, accessServices, spokenLanguages, ageFrom: ageFrom ?? null, ageTo: ageTo ?? null, onlineUrl: onlineUrl ?? null },
    ...(host ? { host } : {}),
    ...(place ? { placeName: place.name, address: place.address, coordinates: { latitude: place.latitude, longitude: place.longitude } } : {}),
    ...(price ? { price } : {}),
    ...{ registration: registering ? 'NEEDED' : 'NONE', capacity, questions },
    ...(placesEach ? { placesEach } : {}),
    ...(closesMinutes ? { registrationClosesMinutes: closesMinutes } : {}),
    ...(reminders ? { reminders } : {}),
  };
}
