import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFilm } from '@libs/media/testing/make-film.js';
import { contentFolder } from '@libs/platform/content/content-folder.js';
import { celebrationOf, guestOf } from './celebration-of.js';
import { festivalOf } from './festival-of.js';
import { adoptionOf, practiceOf } from './practice-of.js';

const place = (slug: string, more: object = {}) => ({
  ...{ slug, name: slug, kind: 'TOWN', country: 'IE', region: 'EUROPE_NORTH_AMERICA', latitude: 53.2, longitude: -8.1, languages: ['en'], yearJoined: 2020, status: 'MEMBER' },
  ...{ timeZone: 'Europe/Dublin', figures: [{ key: 'population', value: 900, unit: 'people', year: 2024 }], challenges: { planning: 3 }, strengths: { funding: 2 } },
  ...{ texts: { en: { description: 'A town by the sea.' }, fr: { description: 'Une ville au bord de la mer.' } }, ...more },
});
const person = (key: string, more: object) => ({
  ...{ key, name: key, email: `${key}@sample.example`, locale: 'en', timeZone: 'UTC', networkRoles: [], cityRoles: [], about: { en: `I am ${key}.` } },
  ...more,
});
/** A clip of the sample, published where nothing else is said. */
export const clip = (slug: string, more: object) => ({
  ...{ slug, city: 'ardmore', author: 'nuala', theme: 'planning', film: `films/${slug}.mp4`, spokenLanguage: 'en', licence: 'CC-BY-4.0', captions: ['en', 'fr'], questions: [] },
  ...{ consent: { peopleShown: 'NONE_IDENTIFIABLE', statement: '' }, texts: { en: { title: `The ${slug}`, summary: 'What we did.' }, fr: { title: 'Le film', summary: 'Ce que nous avons fait.' } } },
  ...{ chapters: [{ startSeconds: 0.5, title: { en: 'Now' } }], state: 'PUBLISHED', publishedDaysAgo: 40, ...more },
});

const DAY = 24 * 60 * 60_000;
const say = (author: string, afterHours: number, body: string, more: object = {}) => ({ author, afterHours, language: 'en', body, ...more });
const DISCUSSIONS = [
  {
    ...{ key: 'nets', theme: 'planning', title: 'Who mends the nets?', language: 'en', startedDaysAgo: 20, pinnedBy: 'conor' },
    posts: [say('nuala', 0, 'Who taught you? @[Una](person:una)'), say('una', 30, 'My aunt, [you see her](clip:boats#t=1).', { answers: 1, best: true, reactions: { THANKS: ['nuala', 'conor'] } })],
  },
  { key: 'on-boats', subject: { kind: 'CLIP', slug: 'boats' }, language: 'en', startedDaysAgo: 5, posts: [say('conor', 1, 'Beautiful.'), say('nuala', 2, 'Thank you.', { answers: 1 })] },
  { key: 'on-ardmore', subject: { kind: 'CITY', slug: 'ardmore' }, language: 'en', startedDaysAgo: 3, posts: [say('conor', 1, 'Where is the quay?')] },
  { key: 'on-nets', subject: { kind: 'PRACTICE', slug: 'nets-on-the-quay' }, language: 'en', startedDaysAgo: 50, posts: [say('sean', 1, 'In the rain, too?')] },
];
const lately = new Date(Date.now() - 10 * DAY).toISOString().slice(0, 10);

const CITIES = [place('ardmore', { status: 'LAPSED' }), place('ballycotton', { status: 'APPLICANT', localName: 'Baile Choitín' }), place('cobh')];
const PEOPLE = [
  person('nuala', { cityRoles: [{ city: 'ardmore', role: 'FOCAL_POINT', since: '2021-02-03', until: lately }], featured: true, showPublicly: true }),
  person('conor', { networkRoles: [{ role: 'MODERATOR', languages: ['en'], themes: ['planning', 'funding'] }], cityRoles: [{ city: 'ballycotton', role: 'ORGANISER', since: '2022-05-01' }] }),
  person('sean', { cityRoles: [{ city: 'cobh', role: 'FOCAL_POINT', since: '2020-01-01' }] }),
  person('una', { networkRoles: [{ role: 'MODERATOR', languages: [], themes: [] }], cityRoles: [{ city: 'ardmore', role: 'CONTRIBUTOR', since: '2022-05-01' }] }),
];

const PRACTICES = [
  practiceOf('nets-on-the-quay', { confirmations: [{ daysAgo: 20, answer: 'CHANGED', note: 'On Sundays too.' }] }, { publishedDaysAgo: 60, changeNote: 'One step more.' }),
  practiceOf('half-a-thought', { author: 'una', state: 'DRAFT', publishedDaysAgo: null, startedDaysAgo: 4, sections: { promise: { title: 'Half a thought', promise: '' } } }),
  practiceOf('sent-back', { state: 'CHANGES_REQUESTED', publishedDaysAgo: null, submittedDaysAgo: 30, decidedDaysAgo: 28, note: 'Nearly.', remarks: [{ part: 'STEPS', text: 'Who does it?' }] }),
  practiceOf('nets-in-cobh', { city: 'cobh', author: 'sean', theme: 'funding', publishedDaysAgo: 70, parent: { practice: 'nets-on-the-quay', adoption: 'cobh-nets' } }),
];
const ADOPTIONS = [
  adoptionOf('cobh-nets', {
    ...{ practice: 'nets-on-the-quay', city: 'cobh', author: 'sean', consideringDaysAgo: 300, adaptingDaysAgo: 280, runningDaysAgo: 250, reportedDaysAgo: 100, value: 7 },
    response: { answer: 'CONFIRMED', author: 'nuala', daysAgo: 90, text: 'So it is.' },
    offers: [{ author: 'nuala', daysAgo: 290, text: 'Come and look.' }],
    diary: [{ author: 'sean', daysAgo: 240, text: 'The first net.', clips: [] }, { author: 'sean', daysAgo: 200, text: 'As they do it.', clips: ['boats'] }],
  }),
];
const COLLECTIONS = [{ key: 'of-the-quay', city: 'cobh', author: 'sean', language: 'en', title: 'Of the quay', intro: 'Nets.', daysAgo: 8, items: [{ practice: 'nets-in-cobh', why: 'Ours.' }, { practice: 'nets-on-the-quay', why: 'Theirs.' }] }];

const LEDGER = [
  {
    clip: 'boats',
    entries: [
      { key: 'oars', subject: 'The man at the oars', kind: 'PERSON', release: 'WRITTEN', givenDaysAgo: 50, proof: { file: 'oars.pdf', name: 'The oars.pdf' } },
      { key: 'boy', subject: 'The boy in the bow', kind: 'PERSON', minors: true, release: 'GUARDIAN', givenDaysAgo: 50, endsInDays: 12 },
    ],
  },
];
const PLAYS = [{ clip: 'boats', plays: 80, days: 30, zones: { 'Europe/Dublin': 3, 'Europe/Paris': 1, '': 1 }, captions: { en: 2, '': 1 }, elsewhere: 0.2, whole: 0.5, passage: 0 }];
const SELF_CHECKS = [
  {
    ...{ city: 'cobh', theme: 'planning' },
    saves: [{ by: 'sean', daysAgo: 90, answers: [{ key: 'mandate', level: 0 }, { key: 'one-page', level: 1 }] }, { by: 'sean', daysAgo: 9, answers: [{ key: 'mandate', level: 2, note: 'Voted in May.' }] }],
  },
];
const SUGGESTED = { by: 'sean', language: 'en', startSeconds: 0, endSeconds: 1.5, current: 'Here come the boats.', text: 'Here come our boats.' };

const CELEBRATIONS = [
  celebrationOf('evenings-of-nets', {
    poster: { file: 'nets.jpg', alt: 'A net.' },
    guests: [guestOf('una', 1, 25, { attended: true }), guestOf('nuala', 5, 12), guestOf('conor', 5, 4)],
    changes: [{ date: 6, daysAgo: 2, reason: 'Spring tide.' }, { date: 7, daysAgo: 1, moveMinutes: 60, placeName: 'The shed', reason: 'Rain.' }],
  }),
  celebrationOf('half-a-party', { city: 'ardmore', author: 'una', state: 'DRAFT' }),
];

/** Writes a whole sample network of three cities into the folder, as small as shows each of its parts. `questionKey` is one of the planning module. */
export async function writeSmallSample(folder: string, questionKey: string): Promise<void> {
  for (const name of ['films', 'captions', 'practices', 'celebrations', 'celebrations/posters', 'festivals', 'festivals/quay-week', 'festivals/quay-week/pictures', 'proofs']) await mkdir(join(folder, name));
  for (const name of ['boats', 'garden']) await makeFilm(join(folder, 'films'), { name: `${name}.mp4`, seconds: 2 });
  for (const language of ['en', 'fr', 'es']) await writeFile(join(folder, `captions/boats.${language}.vtt`), 'WEBVTT\n\n00:00.000 --> 00:01.500\nHere come the boats.\n');
  const clips = [clip('boats', { questions: [{ key: questionKey, startSeconds: 0.1 }], drafts: ['es'], captionSuggestions: [SUGGESTED] }), clip('garden', { spokenLanguage: 'zxx', captions: [], state: 'SUBMITTED', theme: 'funding', author: 'una', publishedDaysAgo: null })];
  for (const [name, content] of Object.entries({ cities: CITIES, people: PEOPLE, clips, discussions: DISCUSSIONS, adoptions: ADOPTIONS, collections: COLLECTIONS, ledger: LEDGER, plays: PLAYS, 'self-checks': SELF_CHECKS })) await writeFile(join(folder, `${name}.json`), JSON.stringify(content));
  for (const practice of PRACTICES) await writeFile(join(folder, 'practices', `${practice.slug}.json`), JSON.stringify(practice));
  for (const celebration of CELEBRATIONS) await writeFile(join(folder, 'celebrations', `${celebration.slug}.json`), JSON.stringify(celebration));
  for (const [name, content] of Object.entries(festivalOf('quay-week'))) await writeFile(join(folder, 'festivals/quay-week', `${name}.json`), JSON.stringify(content));
  await copyFile(contentFolder('sample', 'celebrations', 'posters', 'tuesday-circle.jpg'), join(folder, 'festivals/quay-week/pictures/quay.jpg'));
  await copyFile(contentFolder('sample', 'celebrations', 'posters', 'tuesday-circle.jpg'), join(folder, 'celebrations/posters/nets.jpg'));
  await copyFile(contentFolder('sample', 'proofs', 'release-driver.pdf'), join(folder, 'proofs/oars.pdf'));
}
