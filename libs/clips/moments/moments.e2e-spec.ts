import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { settled } from '@libs/platform/testing/settled.js';
import type { City } from '@libs/cities/city.entity.js';
import { type Actor, HIDE, SUBMIT, CLIP_STATE, Stage, UPDATE } from '../testing/stage.js';

const MOMENT = 'id questionKey themeSlug startMs endMs note noteLanguage state revision suggestedByName question(language: "en")';
const ADD = `mutation ($clipId: ID!, $input: MomentInput!) { addMoment(clipId: $clipId, input: $input) { ${MOMENT} } }`;
const EDIT = `mutation ($id: ID!, $revision: Int!, $input: MomentInput!) { editMoment(id: $id, revision: $revision, input: $input) { ${MOMENT} } }`;
const REMOVE = 'mutation ($id: ID!, $revision: Int!) { removeMoment(id: $id, revision: $revision) }';
const SUGGEST = `mutation ($clipId: ID!, $input: MomentInput!) { suggestMoment(clipId: $clipId, input: $input) { ${MOMENT} } }`;
const DECIDE = `mutation ($id: ID!, $revision: Int!, $accept: Boolean!, $endMs: Int) { decideMoment(id: $id, revision: $revision, accept: $accept, endMs: $endMs) { ${MOMENT} } }`;
const CHAPTER = 'mutation ($clipId: ID!, $startMs: Int!, $fromMs: Int, $revision: Int, $language: String!, $title: String!) { setChapter(clipId: $clipId, startMs: $startMs, fromMs: $fromMs, revision: $revision, language: $language, title: $title) { chapters { startMs title(language: "fr") } } }';
const NO_CHAPTER = 'mutation ($clipId: ID!, $startMs: Int!, $revision: Int!) { removeChapter(clipId: $clipId, startMs: $startMs, revision: $revision) { chapters { startMs } } }';
const PAGE = `query ($id: ID!) { clip(id: $id) { questions { key startMs } moments { ${MOMENT} } suggestedMoments { ${MOMENT} } mayMarkMoments maySuggestMoments } }`;
const PASSAGES = 'questionKey: key passages { id startMs endMs note clip { id title(language: "fr") city { name } media { masterUrl durationMs } } captions { language url } fileUrl }';
const OF_THEME = `query ($slug: String!, $first: Int) { theme(slug: $slug) { passages(first: $first) { ${PASSAGES} } } }`;
const OF_KEYS = `query ($keys: [String!]!) { momentsOfQuestions(keys: $keys) { ${PASSAGES} } }`;
const INBOX = '{ notifications(first: 20) { nodes { kind href params { key value } } } }';

interface Moment {
  id: string;
  questionKey: string;
  startMs: number;
  endMs: number;
  state: string;
  revision: number;
  suggestedByName: string | null;
}
interface Page {
  questions: { key: string; startMs: number }[];
  moments: Moment[];
  suggestedMoments: Moment[];
  mayMarkMoments: boolean;
  maySuggestMoments: boolean;
}
interface Answered {
  questionKey: string;
  passages: { id: string; startMs: number; endMs: number; clip: { id: string; city: { name: string } }; captions: { language: string; url: string }[] }[];
}

const BARRIERS = 'access-barriers';
const input = (questionKey: string, startMs: number, endMs: number, more: object = {}) => ({ questionKey, startMs, endMs, ...more });

describe('passages that answer questions', () => {
  let stage: Stage;
  let city: City;
  let author: Actor;
  let focal: Actor;
  let moderator: Actor;
  let member: Actor;
  let clipId: string;

  const page = (actor: Actor | null, id = clipId) => stage.must<Page>(actor, PAGE, { id });
  const ofTheme = (slug: string, first?: number) => stage.must<{ passages: Answered[] }>(null, OF_THEME, { slug, first }).then(({ passages }) => passages);
  const inbox = (actor: Actor) => stage.must<{ nodes: { kind: string; href: string }[] }>(actor, INBOX).then(({ nodes }) => nodes.map(({ kind, href }) => `${kind} ${href}`));

  beforeAll(async () => {
    stage = await Stage.open({ worker: true });
    city = await stage.city({ name: 'Ostravik' });
    author = await stage.worker(city.id, 'CONTRIBUTOR', { name: 'Awa Sarr' });
    focal = await stage.worker(city.id, 'FOCAL_POINT');
    moderator = await stage.moderator();
    member = await stage.person({ name: 'Noor Haddad' });
    clipId = await stage.published(author, city.id, moderator);
  }, 60_000);
  afterAll(() => stage.close());

  it('are marked by the crew while the clip is on the site, and shown at once', async () => {
    const marked = await stage.must<Moment>(author, ADD, { clipId, input: input(BARRIERS, 5_000, 14_000, { note: ' Two  hours on foot ', noteLanguage: 'en' }) });
    expect(marked).toMatchObject({ themeSlug: 'accessibility', state: 'SHOWN', note: 'Two hours on foot', noteLanguage: 'en', question: expect.stringContaining('barriers') });
    await stage.must(focal, ADD, { clipId, input: input('where-to-start', 20_000, 62_000, { themeSlug: 'introduction' }) });
    const seen = await page(null);
    expect(seen.moments.map(({ questionKey, startMs, endMs }) => [questionKey, startMs, endMs])).toEqual([[BARRIERS, 5_000, 14_000], ['where-to-start', 20_000, 61_000]]);
    expect(seen.questions).toEqual([{ key: BARRIERS, startMs: 5_000 }]);
    const edited = await stage.must<Moment>(focal, EDIT, { id: marked.id, revision: 1, input: input(BARRIERS, 6_000, 15_000) });
    expect(edited).toMatchObject({ startMs: 6_000, endMs: 15_000, note: '', noteLanguage: null });
    expect((await page(author)).mayMarkMoments).toBe(true);
    expect([await page(member), await page(null)].map(({ mayMarkMoments, maySuggestMoments }) => [mayMarkMoments, maySuggestMoments])).toEqual([[false, true], [false, false]]);
  });

  it.each([
    ['a question that no module asks', input('not-a-question', 0, 9_000), 'questionKey:QUESTION_UNKNOWN'],
    ['a question of another theme than it says', input('where-to-start', 0, 9_000), 'questionKey:QUESTION_UNKNOWN'],
    ['a beginning after the film', input(BARRIERS, 61_000, 70_000), 'startMs:PAST_END'],
    ['an end after the film', input(BARRIERS, 5_000, 70_000), 'endMs:PAST_END'],
    ['an end before the beginning', input(BARRIERS, 5_000, 4_000), 'endMs:ENDS_TOO_SOON'],
    ['too long a note', input(BARRIERS, 5_000, 9_000, { note: 'a'.repeat(201) }), 'note:TOO_LONG'],
  ])('are refused with %s', async (_, given, refusal) => {
    expect(await stage.refusal(author, ADD, { clipId, input: given })).toContain(refusal);
    expect((await page(null)).moments).toHaveLength(2);
  });

  it('are suggested by members, decided by the city, and both hear of it once', async () => {
    const first = await stage.must<Moment>(member, SUGGEST, { clipId, input: input(BARRIERS, 30_000, 40_000, { note: 'The bus at night' }) });
    const again = await stage.must<Moment>(member, SUGGEST, { clipId, input: input(BARRIERS, 30_000, 40_000) });
    const second = await stage.must<Moment>(member, SUGGEST, { clipId, input: input('access-open', 45_000, 50_000) });
    expect([first.state, again.id, again.revision]).toEqual(['SUGGESTED', first.id, 2]);
    // What was read before the words changed is not what is accepted.
    expect(await stage.refusal(author, DECIDE, { id: first.id, revision: 1, accept: true })).toBe('CONFLICT MOMENT_CHANGED');
    expect((await page(null)).suggestedMoments).toEqual([]);
    expect((await page(await stage.person())).suggestedMoments).toEqual([]);
    expect((await page(member)).suggestedMoments.map(({ id, suggestedByName }) => [id, suggestedByName])).toEqual([[first.id, null], [second.id, null]]);
    expect((await page(focal)).suggestedMoments.map(({ suggestedByName }) => suggestedByName)).toEqual(['Noor Haddad', 'Noor Haddad']);
    expect((await page(null)).moments).toHaveLength(2);
    await settled(stage.app);
    expect((await inbox(focal)).filter((line) => line.startsWith('MOMENT'))).toEqual([`MOMENT_SUGGESTED /clips/${clipId}/moments#suggested`]);

    expect(await stage.refusal(member, DECIDE, { id: first.id, revision: 2, accept: true })).toContain('FORBIDDEN');
    expect(await stage.must(author, DECIDE, { id: first.id, revision: 2, accept: true, endMs: 42_000 })).toMatchObject({ state: 'SHOWN', startMs: 30_000, endMs: 42_000, suggestedByName: 'Noor Haddad' });
    await stage.must(author, DECIDE, { id: second.id, revision: 1, accept: false });
    expect(await stage.refusal(focal, DECIDE, { id: second.id, revision: 1, accept: true })).toContain('MOMENT_DECIDED');
    expect((await page(null)).moments.map(({ startMs, suggestedByName }) => [startMs, suggestedByName])).toEqual([[6_000, null], [20_000, null], [30_000, null]]);
    await settled(stage.app);
    expect((await inbox(member)).sort()).toEqual([`MOMENT_ACCEPTED /clips/${clipId}?t=30#player`, `MOMENT_DECLINED /clips/${clipId}`]);
  });

  it('are taken back by who suggested them as long as they wait, and by nobody else from outside', async () => {
    const { id } = await stage.must<Moment>(member, SUGGEST, { clipId, input: input('access-enjoy', 1_000, 9_000) });
    const before = await stage.everything();
    expect(await stage.refusal(await stage.person(), REMOVE, { id, revision: 1 })).toContain('FORBIDDEN');
    expect(await stage.refusal(author, SUGGEST, { clipId, input: input('access-enjoy', 2_000, 9_000) })).toContain('FORBIDDEN');
    expect(await stage.everything()).toBe(before);
    expect(await stage.must(member, REMOVE, { id, revision: 1 })).toBe(id);
    expect(await stage.refusal(member, REMOVE, { id, revision: 1 })).toContain('MOMENT_UNKNOWN');
  });

  it('follow the questions that are ticked, without losing what else was marked', async () => {
    const { id } = await stage.must<{ id: string }>(author, 'mutation ($input: CreateClipInput!) { createClip(input: $input) { id } }', {
      input: { cityId: city.id, themeSlug: 'accessibility', language: 'fr', title: 'Le bus' },
    });
    const spans = async () => (await page(author, id)).moments.map(({ questionKey, startMs, endMs }) => [questionKey, startMs, endMs]);
    const tick = (revision: number, questions: object[], more: object = {}) => stage.must(author, UPDATE, { id, revision, input: { questions, ...more } });
    await tick(1, [{ key: BARRIERS }, { key: 'access-open', startMs: 8_000 }, { key: 'access-enjoy', startMs: 90_000, endMs: 95_000 }]);
    expect(await spans()).toEqual([[BARRIERS, 0, 8_000], ['access-open', 8_000, 68_000], ['access-enjoy', 90_000, 95_000]]);
    await stage.must(author, ADD, { clipId: id, input: input(BARRIERS, 30_000, 33_000) });
    await stage.must(author, ADD, { clipId: id, input: input('where-to-start', 40_000, 43_000, { themeSlug: 'introduction' }) });
    await tick(2, [{ key: BARRIERS, startMs: 2_000 }, { key: 'access-open', startMs: 8_000 }]);
    expect(await spans()).toEqual([[BARRIERS, 2_000, 8_000], ['access-open', 8_000, 68_000], [BARRIERS, 30_000, 33_000], ['where-to-start', 40_000, 43_000]]);
    expect((await page(author, id)).questions).toEqual([{ key: BARRIERS, startMs: 2_000 }, { key: 'access-open', startMs: 8_000 }]);
    await stage.must(author, UPDATE, { id, revision: 3, input: { themeSlug: 'funding' } });
    expect(await spans()).toEqual([['where-to-start', 40_000, 43_000]]);
    expect(await stage.refusal(member, SUGGEST, { clipId: id, input: input('funding-raise', 0, 9_000) })).toContain('CLIP_UNKNOWN');
  });

  it('and chapters stay as they are while the desk looks at the clip', async () => {
    const { id } = await stage.submitted(author, city.id);
    for (const [operation, variables] of [[ADD, { clipId: id, input: input(BARRIERS, 0, 9_000) }], [CHAPTER, { clipId: id, startMs: 0, language: 'fr', title: 'Départ' }]] as const) {
      expect(await stage.refusal(author, operation, variables)).toContain('CLIP_NOT_EDITABLE');
    }
  });

  it('stand beside chapters that are kept one by one', async () => {
    const set = (more: object) => stage.must<{ chapters: object[] }>(author, CHAPTER, { clipId, language: 'fr', title: 'Le départ', startMs: 0, ...more });
    await set({});
    await set({ startMs: 9_000, title: 'En route' });
    await set({ fromMs: 9_000, revision: 1, startMs: 9_000, language: 'en', title: 'On the way' });
    expect((await set({ fromMs: 9_000, revision: 2, startMs: 12_000, title: 'En chemin' })).chapters).toEqual([{ startMs: 0, title: 'Le départ' }, { startMs: 12_000, title: 'En chemin' }]);
    expect(await stage.refusal(author, CHAPTER, { clipId, language: 'fr', title: 'x', startMs: 0 })).toContain('startMs:MOMENT_TWICE');
    expect(await stage.refusal(author, CHAPTER, { clipId, language: 'fr', title: 'x', startMs: 61_000 })).toContain('startMs:PAST_END');
    expect(await stage.refusal(author, CHAPTER, { clipId, language: 'fr', title: 'x', fromMs: 1, revision: 1, startMs: 2 })).toContain('CHAPTER_UNKNOWN');
    expect(await stage.refusal(member, NO_CHAPTER, { clipId, startMs: 0, revision: 1 })).toContain('FORBIDDEN');
    expect(await stage.must(author, NO_CHAPTER, { clipId, startMs: 0, revision: 1 })).toEqual({ chapters: [{ startMs: 12_000 }] });
    const { revision } = await stage.must<{ revision: number }>(author, CLIP_STATE, { id: clipId });
    expect(await stage.refusal(author, SUBMIT, { id: clipId, revision })).not.toBe('none');
  });

  it('stand on the pages of modules, with one of each city first and all it takes to play them', async () => {
    const other = await stage.city({ name: 'Kuvala' });
    const theirs = await stage.worker(other.id, 'CONTRIBUTOR');
    const older = await stage.published(theirs, other.id, moderator);
    const mine = await stage.published(author, city.id, moderator);
    await stage.must(theirs, ADD, { clipId: older, input: input(BARRIERS, 0, 9_000) });
    await stage.must(author, ADD, { clipId: mine, input: input(BARRIERS, 1_000, 9_000) });
    await stage.must(author, ADD, { clipId: mine, input: input(BARRIERS, 11_000, 19_000) });
    const barriers = (answers: Answered[]) => answers.find(({ questionKey }) => questionKey === BARRIERS)?.passages.map(({ startMs, clip }) => [clip.city.name, startMs]);
    expect(barriers(await ofTheme('accessibility'))).toEqual([['Ostravik', 11_000], ['Kuvala', 0], ['Ostravik', 1_000], ['Ostravik', 30_000]]);
    expect(barriers(await ofTheme('accessibility', 2))).toEqual([['Ostravik', 11_000], ['Kuvala', 0]]);
    expect((await ofTheme('introduction')).map(({ questionKey }) => questionKey)).toEqual(['where-to-start']);
    const [answer] = await stage.must<Answered[]>(null, OF_KEYS, { keys: ['where-to-start', 'access-barriers', 'nothing'] });
    expect(answer?.passages[0]).toMatchObject({
      startMs: 20_000,
      endMs: 61_000,
      clip: { id: clipId, title: 'Le bus qui lit', media: { masterUrl: expect.stringMatching(/^\/media\/films\//), durationMs: 61_000 } },
      captions: [{ language: 'fr', url: expect.stringMatching(/^\/captions\/.+\.vtt$/) }],
    });
    await stage.must(moderator, HIDE, { id: mine, reasonCode: 'OFF_TOPIC', note: 'x' });
    expect(barriers(await ofTheme('accessibility'))).toEqual([['Kuvala', 0], ['Ostravik', 30_000], ['Ostravik', 6_000]]);
  });
});
