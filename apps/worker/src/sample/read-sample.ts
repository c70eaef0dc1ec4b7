import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { LANGUAGE_TAG } from '@libs/contracts/languages.js';
import { LIMITS } from '@libs/contracts/limits.js';
import { CITY_ROLES, NETWORK_ROLES } from '@libs/contracts/roles.js';
import { CityKind, CityStatus, Region } from '@libs/cities/city.types.js';
import { Licence, PeopleShown } from '@libs/clips/clip.types.js';
import type { ReactionKind } from '@libs/discussions/discussions.types.js';
import { celebrationFile, type SampleCelebration } from './celebrations/celebration-files.js';
import { ledgerFile, type SampleLedger } from './clips/ledger-files.js';
import { playsFile, type SamplePlays } from './clips/plays-files.js';
import { readFestivals, type SampleFestival } from './festivals/festival-files.js';
import { adoptionFile, collectionFile, type SampleAdoption, type SampleCollection } from './practices/adoption-files.js';
import { daysBefore } from './practices/past-time.js';
import { practiceFile, type SamplePractice } from './practices/practice-files.js';
import { type SampleSelfCheck, selfCheckFile } from './self-checks/self-check-files.js';

const key = v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/));
const language = v.pipe(v.string(), v.regex(LANGUAGE_TAG));
const date = v.pipe(v.string(), v.isoDate());
const scale = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5));
const moment = v.pipe(v.number(), v.minValue(0));
const people = v.optional(v.array(key));
const reactions = { THANKS: people, AGREE: people, IDEA: people, CELEBRATE: people } satisfies Record<ReactionKind, typeof people>;
const choice = <T extends string>(values: Record<string, T>) => v.picklist(Object.values(values));

const city = v.object({
  slug: key,
  name: v.string(),
  localName: v.nullish(v.string()),
  kind: choice(CityKind),
  country: v.pipe(v.string(), v.length(2)),
  region: choice(Region),
  latitude: v.number(),
  longitude: v.number(),
  languages: v.array(language),
  yearJoined: v.nullish(v.number()),
  status: choice(CityStatus),
  timeZone: v.string(),
  figures: v.array(v.object({ key: v.string(), value: v.number(), unit: v.string(), year: v.number() })),
  challenges: v.optional(v.record(key, scale), {}),
  strengths: v.optional(v.record(key, scale), {}),
  texts: v.record(language, v.object({ description: v.string() })),
});

const person = v.object({
  key,
  name: v.string(),
  email: v.pipe(v.string(), v.email()),
  locale: language,
  timeZone: v.string(),
  networkRoles: v.array(v.object({ role: v.picklist(NETWORK_ROLES), languages: v.optional(v.array(language), []), themes: v.optional(v.array(key), []) })),
  cityRoles: v.array(v.object({ city: key, role: v.picklist(CITY_ROLES), since: date, until: v.nullish(date), untilDaysAgo: v.nullish(v.number()) })),
  showPublicly: v.optional(v.boolean(), false),
  featured: v.optional(v.boolean(), false),
  about: v.record(language, v.string()),
});

const passage = v.object({ theme: key, key, startSeconds: moment, endSeconds: moment });

const captionSuggestion = v.object({ by: key, language, startSeconds: moment, endSeconds: moment, current: v.string(), text: v.string(), note: v.optional(v.pipe(v.string(), v.maxLength(LIMITS.captions.note))) });

const clip = v.object({
  /** Names the clip in the sample, and its captions: `captions/<slug>.<language>.vtt`. */
  slug: key,
  city: key,
  author: key,
  theme: key,
  /** Below the folder of the sample. */
  film: v.string(),
  spokenLanguage: language,
  /** As Creative Commons writes it: CC-BY-4.0. */
  licence: v.pipe(v.string(), v.transform((name) => name.replaceAll(/[-.]/g, '_')), choice(Licence)),
  consent: v.object({ peopleShown: choice(PeopleShown), statement: v.pipe(v.string(), v.maxLength(LIMITS.clip.statement)) }),
  /** The original comes first. */
  texts: v.pipe(v.record(language, v.object({ title: v.string(), summary: v.string() })), v.minEntries(1)),
  /** Languages; the original comes first. */
  captions: v.array(language),
  /** Languages of captions that a machine drafted and nobody has checked. */
  drafts: v.optional(v.array(language), []),
  /** Of its own theme, each with the passage that answers it. */
  questions: v.array(v.object({ key, startSeconds: v.optional(moment, 0), endSeconds: v.optional(moment) })),
  /** That answer questions of other themes. */
  passages: v.optional(v.array(passage), []),
  /** By people of other cities; those that are not accepted wait. */
  suggestions: v.optional(v.array(v.object({ ...passage.entries, by: key, note: v.object({ language, text: v.pipe(v.string(), v.maxLength(LIMITS.moment.note)) }), accepted: v.boolean() })), []),
  /** Better lines by people of other cities, which wait; `current` is the line as it is. */
  captionSuggestions: v.optional(v.array(captionSuggestion), []),
  chapters: v.array(v.object({ startSeconds: moment, title: v.record(language, v.string()) })),
  state: v.picklist(['PUBLISHED', 'SUBMITTED']),
  publishedDaysAgo: v.nullable(v.number()),
});

const post = v.object({
  author: key,
  /** After the discussion was begun. */
  afterHours: v.pipe(v.number(), v.minValue(0)),
  language,
  /** Markdown; `(person:<key>)` and `(clip:<slug>#t=12)` name people and clips of the sample. */
  body: v.pipe(v.string(), v.maxLength(LIMITS.discussions.body)),
  /** The post it answers, from 1. */
  answers: v.optional(v.pipe(v.number(), v.minValue(1))),
  best: v.optional(v.boolean(), false),
  reactions: v.optional(v.partial(v.object(reactions)), {}),
});

const discussion = v.pipe(
  v.object({
    key,
    theme: v.optional(key),
    title: v.optional(v.pipe(v.string(), v.maxLength(LIMITS.discussions.title))),
    subject: v.optional(v.object({ kind: v.picklist(['CLIP', 'CITY', 'PRACTICE']), slug: key })),
    language,
    startedDaysAgo: v.number(),
    pinnedBy: v.optional(key),
    posts: v.pipe(v.array(post), v.minLength(1)),
  }),
  v.check(({ theme, title, subject }) => (subject ? !theme && !title : Boolean(theme && title)), 'has a theme and a title, or else a subject'),
  v.check(({ startedDaysAgo, posts }) => posts.every(({ afterHours }, index) => afterHours < startedDaysAgo * 24 && afterHours >= (posts[index - 1]?.afterHours ?? 0)), 'has its posts in order and before today'),
);

export type SampleCity = v.InferOutput<typeof city>;
export type SamplePerson = v.InferOutput<typeof person>;
export type SampleClip = v.InferOutput<typeof clip>;
export type SamplePost = v.InferOutput<typeof post>;
export type SampleDiscussion = v.InferOutput<typeof discussion>;

export interface Sample {
  folder: string;
  cities: SampleCity[];
  people: SamplePerson[];
  clips: SampleClip[];
  ledger: SampleLedger[];
  plays: SamplePlays[];
  selfChecks: SampleSelfCheck[];
  discussions: SampleDiscussion[];
  practices: SamplePractice[];
  adoptions: SampleAdoption[];
  collections: SampleCollection[];
  celebrations: SampleCelebration[];
  festivals: SampleFestival[];
}

/** The sample network as its files tell it; a fault names the file and the place. */
export async function readSample(folder: string, now = new Date()): Promise<Sample> {
  const read = async <S extends v.GenericSchema>(name: string, schema: S): Promise<v.InferOutput<S>> => {
    const result = v.safeParse(schema, JSON.parse(await readFile(join(folder, name), 'utf8')));
    if (result.success) return result.output;
    const faults = result.issues.slice(0, 10).map((issue) => `${v.getDotPath(issue) ?? ''} ${issue.message}`);
    throw new Error(`${name} is not as it should be:\n  ${faults.join('\n  ')}`);
  };
  const readAll = async <S extends v.GenericSchema>(name: string, schema: S): Promise<v.InferOutput<S>[]> => {
    const files = (await readdir(join(folder, name))).filter((file) => file.endsWith('.json')).sort();
    return Promise.all(files.map((file) => read(join(name, file), schema)));
  };
  return {
    folder,
    cities: await read('cities.json', v.array(city)),
    people: (await read('people.json', v.array(person))).map((one) => ({ ...one, cityRoles: one.cityRoles.map((role) => dated(role, now)) })),
    clips: await read('clips.json', v.array(clip)),
    ledger: await read('ledger.json', v.array(ledgerFile)),
    plays: await read('plays.json', v.array(playsFile)),
    selfChecks: await read('self-checks.json', v.array(selfCheckFile)),
    discussions: await read('discussions.json', v.array(discussion)),
    practices: await readAll('practices', practiceFile),
    adoptions: await read('adoptions.json', v.array(adoptionFile)),
    collections: await read('collections.json', v.array(collectionFile)),
    celebrations: await readAll('celebrations', celebrationFile),
    festivals: await readFestivals(folder, read),
  };
}

/** A role that somebody did things in ends as long after them as ever: so many days before the sample is loaded. */
function dated(role: SamplePerson['cityRoles'][number], now: Date): SamplePerson['cityRoles'][number] {
  return role.untilDaysAgo == null ? role : { ...role, until: daysBefore(now.toISOString(), role.untilDaysAgo).toISOString().slice(0, 10) };
}
