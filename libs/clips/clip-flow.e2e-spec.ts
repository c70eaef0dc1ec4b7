import type { City } from '@libs/cities/city.entity.js';
import { newId } from '@libs/platform/ids/id.js';
import {
  type Actor,
  ADD_CAPTIONS,
  CAPTIONS,
  CLAIM,
  CLIP_STATE,
  CONSENT,
  CREATE,
  DECIDE,
  DELETE,
  HIDE,
  REMOVE_CAPTIONS,
  REMOVE_TEXT,
  RESTORE,
  SET_TEXT,
  Stage,
  SUBMIT,
  UPDATE,
  WITHDRAW,
} from './testing/stage.js';

interface ClipState {
  id: string;
  state: string;
  revision: number;
  missing: string[];
  publishedAt: string | null;
  submittedAt: string | null;
}

const HISTORY = '($id: ID!) { clip(id: $id) { state lastDecision { decision reasonCode note } history { fromState toState actorRole actorName reasonCode note revision } } }';
const CITY_CLIPS = 'query ($cityId: ID!, $state: EditorialState) { cityClips(cityId: $cityId, state: $state) { nodes { id state } } }';

describe('a clip, from its first title to the site', () => {
  let stage: Stage;
  let city: City;
  let author: Actor;
  let moderator: Actor;

  beforeAll(async () => {
    stage = await Stage.open();
    city = await stage.city({ name: 'Ndemba', slug: 'ndemba', languages: ['fr'] });
    author = await stage.worker(city.id, 'CONTRIBUTOR', { name: 'Awa Diatta' });
    moderator = await stage.moderator(['fr'], [], { name: 'Moder Ator' });
  });
  afterAll(() => stage.close());

  const state = (id: string, actor: Actor | null = author) => stage.must<ClipState | null>(actor, CLIP_STATE, { id });
  const create = () => stage.must<ClipState>(author, CREATE, { input: { cityId: city.id, themeSlug: 'planning', language: 'fr', title: 'Un plan' } });

  it('begins as a draft that says what it lacks, invisible to others', async () => {
    const clip = await create();
    expect(clip).toMatchObject({ state: 'DRAFT', revision: 1, media: { state: 'EMPTY' }, missing: ['FILM', 'SUMMARY', 'SPOKEN_LANGUAGE', 'CAPTIONS', 'LICENCE', 'CONSENT'] });
    const elsewhere = await stage.worker((await stage.city()).id, 'FOCAL_POINT');
    for (const actor of [null, await stage.person(), elsewhere]) expect(await state(clip.id, actor)).toBeNull();
    expect(await state(clip.id, await stage.worker(city.id, 'ORGANISER'))).not.toBeNull();
    expect(await stage.must(null, '{ clips { nodes { id } } }')).toEqual({ nodes: [] });
  });

  it('is made once though it is sent twice, with the id of the client', async () => {
    const input = { id: newId(), cityId: city.id, themeSlug: 'planning', language: 'fr', title: 'Une fois' };
    const answers = await Promise.all([1, 2, 3].map(() => stage.must<ClipState>(author, CREATE, { input })));
    expect(new Set(answers.map(({ id }) => id))).toEqual(new Set([input.id]));
    expect(await stage.app.dataSource.query('SELECT count(*)::int AS n FROM clip_text WHERE clip_id = $1', [input.id])).toEqual([{ n: 1 }]);
    const colleague = await stage.worker(city.id, 'CONTRIBUTOR');
    expect(await stage.refusal(colleague, CREATE, { input })).toBe('BAD_USER_INPUT INPUT_INVALID id:TAKEN');
  });

  it('goes the whole way: refused, mended, published, withdrawn, deleted; and the audit log tells it', async () => {
    const { id, revision, itemId } = await stage.submitted(author, city.id);
    expect(await stage.must(author, SUBMIT, { id, revision })).toMatchObject({ state: 'SUBMITTED' });
    await stage.must(moderator, CLAIM, { id: itemId });
    expect((await state(id))?.state).toBe('IN_REVIEW');
    const asked = { input: { id: itemId, revision, decision: 'REQUEST_CHANGES', reasonCode: 'CAPTIONS_INACCURATE', note: 'Le mardi, pas le jeudi.' } };
    await stage.must(moderator, DECIDE, asked);
    await stage.must(moderator, DECIDE, asked);
    const mended = await stage.must<ClipState>(author, ADD_CAPTIONS, { id, input: { language: 'fr', content: CAPTIONS.replace('mardi', 'jeudi') } });
    await stage.must(author, SUBMIT, { id, revision: mended.revision });
    await stage.must(moderator, CLAIM, { id: itemId });
    expect(await stage.refusal(moderator, DECIDE, { input: { id: itemId, revision, decision: 'APPROVE' } })).toBe('CONFLICT REVISION_CHANGED');
    await stage.must(moderator, DECIDE, { input: { id: itemId, revision: mended.revision, decision: 'APPROVE' } });
    const visitor = await state(id, null);
    expect(visitor).toMatchObject({ state: 'PUBLISHED', missing: [] });
    expect(visitor?.publishedAt).not.toBeNull();
    expect(await stage.must(null, '{ clips { nodes { id } } }')).toEqual({ nodes: [{ id }] });
    expect(await stage.refusal(author, WITHDRAW, { id })).toBe('BAD_USER_INPUT INPUT_INVALID reason:REASON_REQUIRED');
    await stage.must(author, WITHDRAW, { id, reason: 'Une personne ne veut plus.' });
    await stage.must(author, WITHDRAW, { id, reason: 'Une personne ne veut plus.' });
    expect(await state(id, null)).toBeNull();

    const before = await stage.must<{ history: object[] }>(author, `query ${HISTORY}`, { id });
    const move = (fromState: string, toState: string, actorRole: string, more: object = {}) => ({
      fromState,
      toState,
      actorRole,
      actorName: actorRole === 'CITY' ? 'Awa Diatta' : null,
      reasonCode: null,
      note: null,
      revision: mended.revision,
      ...more,
    });
    expect(before.history).toEqual([
      move('DRAFT', 'SUBMITTED', 'CITY', { revision }),
      move('SUBMITTED', 'IN_REVIEW', 'MODERATOR', { revision }),
      move('IN_REVIEW', 'CHANGES_REQUESTED', 'MODERATOR', { revision, reasonCode: 'CAPTIONS_INACCURATE', note: 'Le mardi, pas le jeudi.' }),
      move('CHANGES_REQUESTED', 'SUBMITTED', 'CITY'),
      move('SUBMITTED', 'IN_REVIEW', 'MODERATOR'),
      move('IN_REVIEW', 'PUBLISHED', 'MODERATOR'),
      move('PUBLISHED', 'WITHDRAWN', 'CITY', { note: 'Une personne ne veut plus.' }),
    ]);
    expect(before).toMatchObject({ state: 'WITHDRAWN', lastDecision: { decision: 'APPROVE', reasonCode: null, note: null } });
    const seen = await stage.must<{ history: { actorName: string | null }[] }>(moderator, `query ${HISTORY}`, { id });
    expect(seen.history.map(({ actorName }) => actorName)).toEqual(['Awa Diatta', 'Moder Ator', 'Moder Ator', 'Awa Diatta', 'Moder Ator', 'Moder Ator', 'Awa Diatta']);

    expect(await stage.must(author, DELETE, { id })).toBe(true);
    expect(await stage.must(author, DELETE, { id })).toBe(true);
    expect(await state(id)).toBeNull();
    const [film] = await stage.app.dataSource.query<{ gone: boolean }[]>('SELECT deleted_at IS NOT NULL AS gone FROM film WHERE id = (SELECT film_id FROM clip WHERE id = $1)', [id]);
    expect(film?.gone).toBe(true);
  });

  it('is refused for good, and can then only be deleted', async () => {
    const { id, revision, itemId } = await stage.submitted(author, city.id);
    await stage.must(moderator, CLAIM, { id: itemId });
    expect(await stage.refusal(moderator, DECIDE, { input: { id: itemId, revision, decision: 'REJECT' } })).toBe('BAD_USER_INPUT INPUT_INVALID reasonCode:REASON_REQUIRED');
    expect(await stage.refusal(moderator, DECIDE, { input: { id: itemId, revision, decision: 'REJECT', reasonCode: 'OTHER', note: ' ' } })).toContain('note:NOTE_REQUIRED');
    await stage.must(moderator, DECIDE, { input: { id: itemId, revision, decision: 'REJECT', reasonCode: 'ADVERTISING' } });
    expect(await stage.refusal(author, SUBMIT, { id, revision })).toBe('CONFLICT CLIP_NOT_EDITABLE');
    expect(await stage.refusal(author, SET_TEXT, { id, revision, input: { language: 'fr', title: 'Encore' } })).toBe('CONFLICT CLIP_NOT_EDITABLE');
    await stage.must(author, DELETE, { id });
  });

  it('can be taken back while it waits, not while somebody looks at it', async () => {
    const { id, revision, itemId } = await stage.submitted(author, city.id);
    expect(await stage.must(author, WITHDRAW, { id })).toMatchObject({ state: 'DRAFT' });
    expect(await stage.refusal(moderator, CLAIM, { id: itemId })).toBe('CONFLICT REVIEW_CLOSED');
    await stage.must(author, SUBMIT, { id, revision });
    expect(await stage.itemOf(id)).toBe(itemId);
    await stage.must(moderator, CLAIM, { id: itemId });
    expect(await stage.refusal(author, WITHDRAW, { id })).toBe('CONFLICT MOVE_NOT_ALLOWED');
    expect(await stage.refusal(author, DELETE, { id })).toBe('CONFLICT CLIP_NOT_DELETABLE');
    // Nobody publishes past the claim.
    expect(await stage.refusal(await stage.moderator(), RESTORE, { id })).toBe('CONFLICT MOVE_NOT_ALLOWED');
    expect(await state(id)).toMatchObject({ state: 'IN_REVIEW' });
  });

  it('is hidden and put back by a moderator, at its old place', async () => {
    const id = await stage.published(author, city.id, moderator);
    const { publishedAt } = (await state(id))!;
    expect(await stage.must(moderator, HIDE, { id, reasonCode: 'PERSONAL_DATA', note: 'Une plaque' })).toMatchObject({ state: 'HIDDEN' });
    await stage.must(moderator, HIDE, { id, reasonCode: 'PERSONAL_DATA' });
    expect(await state(id, null)).toBeNull();
    expect(await state(id)).toMatchObject({ state: 'HIDDEN' });
    expect(await stage.refusal(author, WITHDRAW, { id, reason: 'x' })).toBe('CONFLICT MOVE_NOT_ALLOWED');
    await stage.must(moderator, RESTORE, { id });
    await stage.must(moderator, RESTORE, { id });
    expect(await state(id, null)).toMatchObject({ state: 'PUBLISHED', publishedAt });
    const { history } = await stage.must<{ history: object[] }>(author, `query ${HISTORY}`, { id });
    expect(history).toHaveLength(5);
  });

  it('refuses what is incomplete with all that is missing, and changes nothing', async () => {
    const { id } = await create();
    const before = await stage.everything();
    expect(await stage.refusal(author, SUBMIT, { id, revision: 1 })).toBe(
      'BAD_USER_INPUT CLIP_INCOMPLETE film:FILM summary:SUMMARY spokenLanguage:SPOKEN_LANGUAGE captions:CAPTIONS licence:LICENCE consent:CONSENT',
    );
    expect(await stage.everything()).toBe(before);
  });

  it('asks nobody for captions of silence, and everybody for those of the spoken language', async () => {
    const id = await stage.complete(author, city.id, { language: 'zxx' });
    const { revision, missing } = (await state(id))!;
    expect(missing).toEqual([]);
    const changed = await stage.must<ClipState>(author, UPDATE, { id, revision, input: { spokenLanguage: 'sw' } });
    await stage.must(author, ADD_CAPTIONS, { id, input: { language: 'fr', content: CAPTIONS } });
    expect(await stage.refusal(author, SUBMIT, { id, revision: changed.revision + 1 })).toBe('BAD_USER_INPUT CLIP_INCOMPLETE captions:CAPTIONS');
  });

  it('keeps edits apart by revision', async () => {
    const { id } = await create();
    const edit = (revision: number, title: string) => stage.refusal(author, SET_TEXT, { id, revision, input: { language: 'fr', title } });
    expect((await Promise.all([edit(1, 'Premier'), edit(1, 'Second')])).sort()).toEqual(['CONFLICT CLIP_CHANGED', 'none']);
    const before = await stage.everything();
    expect(await edit(1, 'Troisième')).toBe('CONFLICT CLIP_CHANGED');
    expect(await stage.refusal(author, UPDATE, { id, revision: 1, input: { licence: 'CC0_1_0' } })).toBe('CONFLICT CLIP_CHANGED');
    expect(await stage.refusal(author, CONSENT, { id, revision: 1, input: { peopleShown: 'NONE_IDENTIFIABLE', statement: '' } })).toBe('CONFLICT CLIP_CHANGED');
    expect(await stage.refusal(author, SUBMIT, { id, revision: 1 })).toBe('CONFLICT CLIP_CHANGED');
    expect(await stage.everything()).toBe(before);
  });

  it('checks words, languages, questions and sizes', async () => {
    const { id } = await create();
    const set = (input: object) => stage.refusal(author, SET_TEXT, { id, revision: 1, input });
    const before = await stage.everything();
    expect(await set({ language: 'french', title: 'x' })).toContain('language:');
    expect(await set({ language: 'fr', title: 'x'.repeat(121) })).toContain('title:TOO_LONG');
    expect(await set({ language: 'fr', title: ' \u200b\u0000 '.replace('\u200b', '') })).toContain('title:');
    expect(await set({ language: 'fr', title: 'x', summary: 'x'.repeat(1001) })).toContain('summary:TOO_LONG');
    expect(await stage.refusal(author, UPDATE, { id, revision: 1, input: { questions: [{ key: 'not-a-question', startMs: 0 }] } })).toContain('questions.0.key:QUESTION_UNKNOWN');
    expect(await stage.refusal(author, UPDATE, { id, revision: 1, input: { themeSlug: 'cooking' } })).toBe('NOT_FOUND THEME_UNKNOWN');
    expect(await stage.refusal(author, CONSENT, { id, revision: 1, input: { peopleShown: 'ADULTS_CONSENTED', statement: '' } })).toContain('statement:REQUIRED');
    expect(await stage.refusal(author, REMOVE_TEXT, { id, revision: 1, language: 'fr' })).toBe('CONFLICT CLIP_LAST_TEXT');
    expect(await stage.everything()).toBe(before);
  });

  it('keeps texts plain, in several languages, and questions only of its theme', async () => {
    const { id } = await create();
    const { questions } = await stage.must<{ questions: { key: string }[] }>(null, '{ theme(slug: "planning") { text(language: "en") { questions { key } } } }').then(
      (theme) => (theme as unknown as { text: { questions: { key: string }[] } }).text,
    );
    const key = questions[0]?.key ?? '';
    await stage.must(author, SET_TEXT, { id, revision: 1, input: { language: 'en', title: '  A <b>plan</b>\n for all ', summary: 'One.\r\n\r\n\r\nTwo.', origin: 'HUMAN' } });
    const updated = await stage.must<{ revision: number; questions: object[] }>(author, UPDATE, { id, revision: 2, input: { questions: [{ key, startMs: 4_000 }] } });
    expect(updated.questions).toEqual([{ key, startMs: 4_000 }]);
    const page = await stage.must<Record<string, unknown>>(author, `query ($id: ID!) { clip(id: $id) {
      en: title(language: "en") ar: title(language: "ar") none: title summary(language: "en") texts { language title origin } questions { key text(language: "en") startMs } } }`, { id });
    expect(page).toMatchObject({ en: 'A <b>plan</b> for all', ar: 'A <b>plan</b> for all', none: 'A <b>plan</b> for all', summary: 'One.\n\nTwo.' });
    expect((page.questions as { text: string }[])[0]?.text).toBeTruthy();
    const moved = await stage.must<{ questions: object[]; revision: number }>(author, UPDATE, { id, revision: 3, input: { themeSlug: 'funding' } });
    expect(moved.questions).toEqual([]);
    await stage.must(author, REMOVE_TEXT, { id, revision: 4, language: 'en' });
    await stage.must(author, REMOVE_TEXT, { id, revision: 4, language: 'en' });
    await stage.must(author, REMOVE_CAPTIONS, { id, language: 'fr' });
    expect(await state(id)).toMatchObject({ revision: 5 });
  });

  it('shows a city all its clips, and nobody else', async () => {
    const clips = await stage.must<{ nodes: { id: string; state: string }[] }>(author, CITY_CLIPS, { cityId: city.id });
    expect([...new Set(clips.nodes.map((clip) => clip.state))].sort()).toEqual(['DRAFT', 'IN_REVIEW', 'PUBLISHED']);
    expect(clips.nodes.length).toBeGreaterThan(6);
    const drafts = await stage.must<{ nodes: { state: string }[] }>(author, CITY_CLIPS, { cityId: city.id, state: 'DRAFT' });
    expect(new Set(drafts.nodes.map((clip) => clip.state))).toEqual(new Set(['DRAFT']));
    expect(await stage.refusal(await stage.person(), CITY_CLIPS, { cityId: city.id })).toBe('FORBIDDEN NOT_ALLOWED');
    expect(await stage.refusal(null, CITY_CLIPS, { cityId: city.id })).toBe('UNAUTHENTICATED SIGN_IN_FIRST');
  });
});
