import { newId } from '@libs/platform/ids/id.js';
import { ADD_CAPTIONS, APPEAL, CAPTIONS, CONSENT, CREATE, DELETE, HIDE, REMOVE_CAPTIONS, REMOVE_TEXT, RESTORE, RETRY, SET_TEXT, Stage, SUBMIT, UPDATE, WITHDRAW, type Actor } from './testing/stage.js';

const FINISH = 'mutation ($id: ID!) { finishClipUpload(clipId: $id, uploadId: "0123456789abcdef") { id } }';
const CANCEL = 'mutation ($id: ID!) { cancelClipUpload(clipId: $id) { id } }';
const SAVE_CAPTIONS = 'mutation ($id: ID!, $content: String!) { saveCaptions(clipId: $id, language: "en", content: $content) { id } }';
const CHECK_CAPTIONS = 'mutation ($id: ID!) { setCaptionsChecked(clipId: $id, language: "fr", baseId: $id, checked: true) { id } }';
const DRAFT_CAPTIONS = 'mutation ($id: ID!) { draftCaptions(clipId: $id, language: "fr") { id } }';
const TRANSLATE_CAPTIONS = 'mutation ($id: ID!) { translateCaptions(clipId: $id, from: "fr", to: "en") { id } }';
const POSTER = 'mutation ($id: ID!) { chooseClipPoster(clipId: $id, number: 1) { id } }';
const BRING_BACK = 'mutation ($id: ID!) { bringBackClip(id: $id) { id } }';
const PRIVATE = '($id: ID!) { clip(id: $id) { missing history { id } lastDecision { decision } consent { peopleShown statement statedByName } author { name } viewerCan { edit caption submit withdraw delete retry review hide restore } } }';

/** Every operation on a clip, with what it would need to succeed. */
const OPERATIONS: [string, string, object][] = [
  ['updateClip', UPDATE, { input: { licence: 'CC0_1_0' } }],
  ['setClipText', SET_TEXT, { input: { language: 'fr', title: 'Autre' } }],
  ['removeClipText', REMOVE_TEXT, { language: 'fr' }],
  ['stateConsent', CONSENT, { input: { peopleShown: 'NONE_IDENTIFIABLE', statement: '' } }],
  ['addCaptions', ADD_CAPTIONS, { input: { language: 'en', content: CAPTIONS } }],
  ['saveCaptions', SAVE_CAPTIONS, { content: CAPTIONS }],
  ['setCaptionsChecked', CHECK_CAPTIONS, {}],
  ['draftCaptions', DRAFT_CAPTIONS, {}],
  ['translateCaptions', TRANSLATE_CAPTIONS, {}],
  ['removeCaptions', REMOVE_CAPTIONS, { language: 'fr' }],
  ['finishClipUpload', FINISH, {}],
  ['cancelClipUpload', CANCEL, {}],
  ['retryClipFilm', RETRY, {}],
  ['chooseClipPoster', POSTER, {}],
  ['submitClip', SUBMIT, {}],
  ['withdrawClip', WITHDRAW, { reason: 'x' }],
  ['deleteClip', DELETE, {}],
  ['bringBackClip', BRING_BACK, {}],
  ['appealClip', APPEAL, { text: 'It shows nobody.' }],
  ['hideClip', HIDE, { reasonCode: 'OFF_TOPIC' }],
  ['restoreClip', RESTORE, {}],
];
const OF_MODERATORS = new Set(['hideClip', 'restoreClip']);
const OF_RESPONSIBLE = new Set(['withdrawClip', 'deleteClip', 'bringBackClip']);
/** Entries of the ledger, and another film that waits, have ids of their own: test/access tries them. */
const BY_OWN_ID = new Set(['setFilmChangeCaptions', 'recordConsent', 'changeConsent', 'withdrawConsent', 'removeConsent', 'removeConsentProof']);

describe('who may do what with a clip', () => {
  let stage: Stage;
  let cityId: string;
  let author: Actor;
  let people: Record<string, Actor | null>;
  let draft: { id: string; revision: number };
  let published: { id: string; revision: number };

  beforeAll(async () => {
    stage = await Stage.open();
    cityId = (await stage.city()).id;
    author = await stage.worker(cityId, 'CONTRIBUTOR', { name: 'Awa', showPublicly: false });
    const elsewhere = (await stage.city()).id;
    people = {
      visitor: null,
      stranger: await stage.person(),
      elsewhere: await stage.worker(elsewhere, 'FOCAL_POINT'),
      editor: await stage.person({ networkRoles: [{ role: 'EDITOR' }] }),
      admin: await stage.person({ networkRoles: [{ role: 'ADMIN' }] }),
      organiser: await stage.worker(cityId, 'ORGANISER'),
      contributor: await stage.worker(cityId, 'CONTRIBUTOR'),
      moderator: await stage.moderator(),
      ownModerator: await stage.worker(cityId, 'ORGANISER', { networkRoles: [{ role: 'MODERATOR' }, { role: 'ADMIN' }] }),
    };
    const revisionOf = async (id: string) => ({ id, ...(await stage.must<{ revision: number }>(author, 'query ($id: ID!) { clip(id: $id) { revision } }', { id })) });
    draft = await revisionOf(await stage.complete(author, cityId));
    published = await revisionOf(await stage.published(author, cityId, people.moderator as Actor));
  });
  afterAll(() => stage.close());

  it.each(OPERATIONS)('%s: refused to everybody it is not for, and nothing changes', async (name, operation, variables) => {
    const before = await stage.everything();
    for (const clip of [draft, published]) {
      for (const [who, actor] of Object.entries(people)) {
        const isTheirs = OF_MODERATORS.has(name) ? who === 'moderator' : who === 'contributor' && !OF_RESPONSIBLE.has(name);
        if (isTheirs) continue;
        const refusal = await stage.refusal(actor, operation, { ...clip, ...variables });
        const sees = clip === published || ['admin', 'organiser', 'contributor', 'moderator', 'ownModerator'].includes(who);
        const expected = !actor
          ? 'UNAUTHENTICATED SIGN_IN_FIRST'
          : OF_MODERATORS.has(name)
            ? who === 'ownModerator'
              ? 'FORBIDDEN OWN_CITY'
              : 'FORBIDDEN NOT_ALLOWED'
            : sees
              ? 'FORBIDDEN NOT_ALLOWED'
              : 'NOT_FOUND CLIP_UNKNOWN';
        expect(`${name} ${who} ${refusal}`).toBe(`${name} ${who} ${expected}`);
      }
    }
    expect(await stage.everything()).toBe(before);
  });

  it('has an operation of each kind in the list above', async () => {
    const { fields } = (await stage.must<{ mutationType: { fields: { name: string }[] } }>(null, '{ __schema { mutationType { fields { name } } } }')).mutationType;
    const ofClips = fields.map(({ name }) => name).filter((name) => /Clip|Captions|Consent/.test(name) && !BY_OWN_ID.has(name));
    expect([...OPERATIONS.map(([name]) => name), 'createClip'].sort()).toEqual(ofClips.sort());
  });

  it('begins no clip for a city one does not work in, or one that is no member', async () => {
    const applicant = (await stage.city({ status: 'APPLICANT' })).id;
    const lapsed = (await stage.city({ status: 'LAPSED' })).id;
    const input = { cityId, themeSlug: 'planning', language: 'fr', title: 'Un plan' };
    const before = await stage.everything();
    expect(await stage.refusal(null, CREATE, { input })).toBe('UNAUTHENTICATED SIGN_IN_FIRST');
    for (const who of ['stranger', 'elsewhere', 'editor', 'admin', 'moderator']) expect(await stage.refusal(people[who] ?? null, CREATE, { input })).toBe('FORBIDDEN NOT_ALLOWED');
    for (const city of [applicant, lapsed]) expect(await stage.refusal(await stage.worker(city, 'FOCAL_POINT'), CREATE, { input: { ...input, cityId: city } })).toBe('CONFLICT CITY_NOT_MEMBER');
    expect(await stage.refusal(author, CREATE, { input: { ...input, cityId: newId() } })).toBe('NOT_FOUND NOT_FOUND');
    expect(await stage.refusal(author, CREATE, { input: { ...input, themeSlug: 'cooking' } })).toBe('NOT_FOUND THEME_UNKNOWN');
    expect(await stage.everything()).toBe(before);
  });

  it('does not tell that there is a draft', async () => {
    const unknown = newId();
    for (const who of ['visitor', 'stranger', 'elsewhere', 'editor']) {
      for (const id of [draft.id, unknown]) expect((await stage.ask(people[who] ?? null, 'query ($id: ID!) { clip(id: $id) { id } }', { id })).data).toEqual({ clip: null });
      for (const id of [draft.id, unknown]) expect(await stage.refusal(people[who] ?? null, DELETE, { id })).toMatch(who === 'visitor' ? 'UNAUTHENTICATED' : 'NOT_FOUND CLIP_UNKNOWN');
    }
  });

  it('shows what lies behind a published clip only to its people and the desk', async () => {
    for (const who of ['visitor', 'stranger', 'elsewhere', 'editor']) {
      expect(await stage.must(people[who] ?? null, `query ${PRIVATE}`, { id: published.id })).toEqual({
        missing: [],
        history: [],
        lastDecision: null,
        consent: { peopleShown: 'ADULTS_CONSENTED', statement: null, statedByName: null },
        author: null,
        viewerCan: { edit: false, caption: false, submit: false, withdraw: false, delete: false, retry: false, review: false, hide: false, restore: false },
      });
    }
    for (const who of ['organiser', 'moderator', 'admin']) {
      expect(await stage.must(people[who] ?? null, `query ${PRIVATE}`, { id: published.id })).toMatchObject({
        lastDecision: { decision: 'APPROVE' },
        consent: { statement: 'Tous ont signé.', statedByName: 'Awa' },
        author: { name: 'Awa' },
        viewerCan: { hide: who === 'moderator' },
      });
    }
  });

  it('names an author who agreed to be shown', async () => {
    await stage.app.dataSource.query('UPDATE member SET show_publicly = true WHERE id = $1', [author.id]);
    expect(await stage.must(null, 'query ($id: ID!) { clip(id: $id) { author { name } } }', { id: published.id })).toEqual({ author: { name: 'Awa' } });
  });

  it('keeps what is its city’s when the author has left', async () => {
    await stage.app.dataSource.query(`UPDATE city_role SET until = current_date WHERE member_id = $1`, [author.id]);
    expect(await stage.refusal(author, SET_TEXT, { ...draft, input: { language: 'fr', title: 'Autre' } })).toBe('NOT_FOUND CLIP_UNKNOWN');
    expect(await stage.refusal(author, WITHDRAW, { id: published.id, reason: 'x' })).toBe('FORBIDDEN NOT_ALLOWED');
    const successor = await stage.worker(cityId, 'FOCAL_POINT');
    expect(await stage.refusal(successor, SET_TEXT, { ...draft, input: { language: 'fr', title: 'Autre' } })).toBe('none');
    expect(await stage.refusal(successor, WITHDRAW, { id: published.id, reason: 'x' })).toBe('none');
  });
});
