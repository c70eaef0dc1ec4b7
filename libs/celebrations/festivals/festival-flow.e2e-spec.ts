import { Picture } from '@libs/media/pictures/picture.entity.js';
import { PictureUsers } from '@libs/media/pictures/picture-users.service.js';
import { VISITOR } from '@libs/platform/access/actor.js';
import { newId } from '@libs/platform/ids/id.js';
import { settled } from '@libs/platform/testing/settled.js';
import { CREATE_FESTIVAL, HIDE_FESTIVAL, type MadeFestival, PUT_INTO_FESTIVAL, SAVE_FESTIVAL, SUBMIT_FESTIVAL, WITHDRAW_FESTIVAL } from '../testing/festival-stage.js';
import { CelebrationStage, CLAIM, DECIDE } from '../testing/stage.js';

const STATE = 'query ($slug: String!) { festival(slug: $slug) { state edits checkedLater callOpenUntil callIsOpen missing } }';

describe('a festival', () => {
  let stage: CelebrationStage;
  beforeAll(async () => {
    stage = await CelebrationStage.open({ worker: true });
  });
  afterAll(() => stage.close());

  const state = (made: MadeFestival) => stage.must<{ state: string; callOpenUntil: string | null; callIsOpen: boolean }>(made.author, STATE, { slug: made.slug });
  const item = async (made: MadeFestival) => {
    const [row] = await stage.dataSource.query<{ purpose: string; state: string; revision: number }[]>(`SELECT purpose, state, revision FROM review_item WHERE kind = 'FESTIVAL' AND subject_id = $1`, [made.id]);
    return row;
  };

  it('is one draft however often it is asked for, with a name in addresses of its own', async () => {
    const { city, author } = await stage.crewOf({});
    const input = { key: newId(), citySlug: city.slug, language: 'fr', title: 'Semaine de  l’été 2031', startsOn: '2031-05-02', endsOn: '2031-05-08', zone: 'Africa/Dakar' };
    const make = (more: object = {}) => stage.must<{ id: string; slug: string }>(author, CREATE_FESTIVAL, { input: { ...input, ...more } });
    const [first, second] = await Promise.all([make(), make()]);
    expect(second).toEqual(first);
    expect(first.slug).toBe('semaine-de-l-ete-2031');
    expect((await make({ key: newId() })).slug).toBe(`semaine-de-l-ete-${city.slug}-2031`);
    expect((await make({ key: newId(), title: 'ربيع التعلّم' })).slug).toBe(`festival-${city.slug}-2031`);
    expect((await make({ key: newId() })).slug).toMatch(new RegExp(`^semaine-de-l-ete-${city.slug}-2031-[0-9a-f]{8}$`));
    const wrong = (more: object) => stage.refusal(author, CREATE_FESTIVAL, { input: { ...input, key: newId(), ...more } });
    expect(await wrong({ endsOn: '2031-08-03' })).toBe('BAD_USER_INPUT INPUT_INVALID input.endsOn:DAYS_TOO_MANY');
    expect(await wrong({ endsOn: '2031-05-01' })).toBe('BAD_USER_INPUT INPUT_INVALID input.endsOn:ENDS_BEFORE_IT_STARTS');
    expect(await wrong({ startsOn: '2031-02-30' })).toBe('BAD_USER_INPUT INPUT_INVALID input.startsOn:NOT_A_DAY');
    expect(await wrong({ zone: 'Africa/Ndemba' })).toContain('NOT_A_ZONE');
    expect(await stage.refusal(await stage.worker(city.id, 'CONTRIBUTOR'), CREATE_FESTIVAL, { input: { ...input, key: newId() } })).toBe('FORBIDDEN NOT_ALLOWED');
  });

  it('is not overwritten where somebody saved meanwhile; the same once more changes nothing', async () => {
    const made = await stage.festivals.draft();
    const colleague = await stage.worker(made.city.id, 'FOCAL_POINT');
    const mine = { id: made.id, edits: made.edits, description: 'De moi.' };
    await stage.must(colleague, SAVE_FESTIVAL, { input: { ...mine, description: 'De Moussa.' } });
    expect(await stage.refusal(made.author, SAVE_FESTIVAL, { input: mine })).toBe('CONFLICT FESTIVAL_CHANGED');
    expect(await stage.must<object>(made.author, SAVE_FESTIVAL, { input: { ...mine, edits: 2 } })).toMatchObject({ edits: 3 });
    expect(await stage.must<object>(made.author, SAVE_FESTIVAL, { input: mine })).toMatchObject({ edits: 3 });
    const wrong = (fields: object) => stage.refusal(made.author, SAVE_FESTIVAL, { input: { id: made.id, edits: 3, ...fields } });
    expect(await wrong({ themes: ['planning', 'nonsense'] })).toBe('BAD_USER_INPUT INPUT_INVALID input.themes.1:CHOICE_UNKNOWN');
    expect(await wrong({ posterId: newId() })).toBe('BAD_USER_INPUT INPUT_INVALID input.posterId:CHOICE_UNKNOWN');
    expect(await wrong({ endsOn: '2020-01-01' })).toContain('ENDS_BEFORE_IT_STARTS');
    expect(await wrong({ callOpenUntil: 'tomorrow' })).toContain('NOT_A_DAY');
  });

  it('waits for a moderator, and its people are told what was decided', async () => {
    const draft = await stage.festivals.draft();
    expect(await stage.refusal(draft.author, SUBMIT_FESTIVAL, { id: draft.id, edits: draft.edits })).toBe('BAD_USER_INPUT FESTIVAL_INCOMPLETE description:DESCRIPTION themes:THEMES');
    const made = await stage.festivals.submitted();
    expect(await stage.must(null, STATE, { slug: made.slug })).toBeNull();
    expect(await stage.refusal(made.author, SAVE_FESTIVAL, { input: { id: made.id, edits: made.edits, title: 'Non' } })).toBe('CONFLICT FESTIVAL_NOT_EDITABLE');
    const desk = 'query ($id: ID!) { reviewItem(id: $id) { kind purpose reasons festival { title edits viewerCan { review } } } }';
    expect(await stage.must<object>(made.moderator, desk, { id: await stage.itemOf(made.id) })).toMatchObject({ kind: 'FESTIVAL', purpose: 'SUBMISSION', festival: { title: 'La semaine qui apprend', viewerCan: { review: true } } });
    await stage.approve(made);
    expect(await stage.must<object>(null, STATE, { slug: made.slug })).toMatchObject({ state: 'PUBLISHED', missing: [] });
    await settled(stage.app);
    const told = await stage.must<{ nodes: object[] }>(made.author, '{ notifications { nodes { kind href params { key value } } } }');
    expect(told.nodes).toMatchObject([{ kind: 'FESTIVAL_APPROVED', href: `/festivals/${made.slug}` }]);
  });

  it('is mended on the site at once; words bring the desk back, days and the end of the call do not', async () => {
    const made = await stage.festivals.published({ fields: { callText: 'Venez !' } });
    const later = await stage.festivals.save(made, { endsOn: made.startsOn, callOpenUntil: stage.dayFromNow(3) });
    expect(await item(made)).toMatchObject({ state: 'DECIDED' });
    expect(await state(made)).toMatchObject({ callOpenUntil: stage.dayFromNow(3), callIsOpen: true });
    const worded = await stage.festivals.save(later, { callText: 'Venez tous !' });
    expect(await item(made)).toMatchObject({ purpose: 'AFTERWARDS', state: 'WAITING' });
    // The decision is bound to the words that were seen.
    const id = await stage.itemOf(made.id);
    await stage.must(made.moderator, CLAIM, { id });
    const revision = (await item(made))?.revision ?? 0;
    await stage.festivals.save(worded, { title: 'Une autre semaine', callOpenUntil: null });
    expect(await stage.refusal(made.moderator, DECIDE, { input: { id, revision, decision: 'APPROVE' } })).toBe('CONFLICT REVISION_CHANGED');
    expect(await state(made)).toMatchObject({ callOpenUntil: null, callIsOpen: false });
    expect(await stage.refusal(made.author, SAVE_FESTIVAL, { input: { id: made.id, edits: worded.edits + 1, themes: [] } })).toBe('BAD_USER_INPUT FESTIVAL_INCOMPLETE themes:THEMES');
    // Taken from the site, its call is closed whatever its day; a reason is needed.
    expect(await stage.refusal(made.author, WITHDRAW_FESTIVAL, { id: made.id })).toContain('reason:REASON_REQUIRED');
    await stage.must(made.author, WITHDRAW_FESTIVAL, { id: made.id, reason: 'Il pleut.' });
    expect(await stage.must(null, STATE, { slug: made.slug })).toBeNull();
  });

  it('goes on the site at once where an administrator trusts its city, and is looked at afterwards', async () => {
    const made = await stage.festivals.complete();
    await stage.trust(made.city);
    expect(await stage.must(made.author, SUBMIT_FESTIVAL, { id: made.id, edits: made.edits })).toMatchObject({ state: 'PUBLISHED', checkedLater: true });
    expect(await item(made)).toMatchObject({ purpose: 'AFTERWARDS', state: 'WAITING' });
    await stage.decide(made, 'REJECT', 'ADVERTISING');
    expect(await state(made)).toMatchObject({ state: 'HIDDEN' });
    // Once each time it is hidden its city may appeal; a moderator of its own never answers.
    const appeal = 'mutation ($id: ID!, $text: String!) { appealFestival(id: $id, text: $text) { state viewerCan { appeal } hiding { appeal { text } } } }';
    expect(await stage.must<object>(made.author, appeal, { id: made.id, text: 'Tout est gratuit.' })).toEqual({ state: 'HIDDEN', viewerCan: { appeal: false }, hiding: { appeal: { text: 'Tout est gratuit.' } } });
    expect(await stage.refusal(made.author, appeal, { id: made.id, text: 'Encore.' })).toBe('CONFLICT APPEALED_ALREADY');
    const own = await stage.worker(made.city.id, 'CONTRIBUTOR', { networkRoles: [{ role: 'MODERATOR', languages: [], themes: [] }] });
    expect(await stage.refusal(own, HIDE_FESTIVAL, { id: made.id, reasonCode: 'WRONG' })).toBe('FORBIDDEN OWN_CITY');
  });

  it('holds celebrations of its city, which stay what they are', async () => {
    const made = await stage.festivals.published();
    const people = { city: made.city, author: made.author, moderator: made.moderator };
    const celebration = await stage.published(people);
    await stage.festivals.put(made, celebration);
    const of = 'query ($id: ID!) { celebration(id: $id) { state edits festival { slug } } }';
    expect(await stage.must<object>(null, of, { id: celebration.id })).toEqual({ state: 'PUBLISHED', edits: celebration.edits + 1, festival: { slug: made.slug } });
    const list = 'query ($festival: String!) { celebrationList(filter: { festival: $festival }) { nodes { celebrationId } } }';
    expect(await stage.must<object>(null, list, { festival: made.slug })).toEqual({ nodes: [{ celebrationId: celebration.id }] });
    const elsewhere = await stage.festivals.draft();
    expect(await stage.refusal(made.author, PUT_INTO_FESTIVAL, { celebrationId: celebration.id, festivalId: elsewhere.id })).toBe('NOT_FOUND FESTIVAL_UNKNOWN');
    await stage.must(made.moderator, HIDE_FESTIVAL, { id: made.id, reasonCode: 'WRONG' });
    expect(await stage.must<object>(null, of, { id: celebration.id })).toMatchObject({ state: 'PUBLISHED', festival: null });
    expect(await stage.must<object>(made.author, of, { id: celebration.id })).toMatchObject({ festival: { slug: made.slug } });
    // What a host offered stays with its festival.
    await stage.dataSource.query(
      `WITH host AS (INSERT INTO festival_host (id, festival_id, name, email, created_at) VALUES (gen_random_uuid(), $2, 'La ferme', 'ferme@example.org', now()) RETURNING id)
       UPDATE celebration SET festival_host_id = host.id, offer = 'ACCEPTED' FROM host WHERE celebration.id = $1`,
      [celebration.id, made.id],
    );
    expect(await stage.refusal(made.author, PUT_INTO_FESTIVAL, { celebrationId: celebration.id, festivalId: null })).toBe('CONFLICT CELEBRATION_OF_HOST');
  });

  it('shows its picture to who sees it, and says what it shows', async () => {
    const made = await stage.festivals.complete();
    const id = newId();
    await stage.dataSource.manager.insert(Picture, { id, cityId: made.city.id, purpose: 'POSTER', width: 1280, height: 720, bytes: 9, objectPrefix: 'pictures/one', createdAt: new Date() });
    const shown = await stage.festivals.save(made, { posterId: id });
    expect(await stage.refusal(made.author, SUBMIT_FESTIVAL, { id: made.id, edits: shown.edits })).toBe('BAD_USER_INPUT FESTIVAL_INCOMPLETE poster:PICTURE_TEXT');
    await stage.dataSource.manager.update(Picture, id, { alt: 'Une lanterne.' });
    const pictures = stage.app.get(PictureUsers);
    expect([await pictures.maySee(VISITOR, id), [...(await pictures.used([id]))]]).toEqual([false, [id]]);
    await stage.must(made.author, SUBMIT_FESTIVAL, { id: made.id, edits: shown.edits });
    await stage.approve(made);
    expect([await pictures.isPublic(id), await pictures.maySee(VISITOR, id)]).toEqual([true, true]);
  });

  it('is listed by its days, those of a city also as drafts for its people, and is gone when it is deleted', async () => {
    const near = await stage.festivals.published({ startsOn: stage.dayFromNow(0), endsOn: stage.dayFromNow(2) });
    const people = { city: near.city, author: near.author, moderator: near.moderator };
    const draft = await stage.festivals.draft({ ...people, startsOn: stage.dayFromNow(60) });
    const lists = `query ($slug: String!) { coming: festivals(first: 1) { nodes { slug } pageInfo { hasNextPage } } past: festivals(past: true) { nodes { slug } }
      city(slug: $slug) { festivals { nodes { slug state } } } }`;
    const read = async (actor: typeof near.author | null) => (await stage.ask(actor, lists, { slug: near.city.slug })).data;
    expect(await read(null)).toMatchObject({ coming: { nodes: [{ slug: near.slug }], pageInfo: { hasNextPage: true } }, past: { nodes: [] }, city: { festivals: { nodes: [{ slug: near.slug, state: 'PUBLISHED' }] } } });
    expect(await read(near.author)).toMatchObject({ city: { festivals: { nodes: [{ slug: draft.slug, state: 'DRAFT' }, { slug: near.slug }] } } });
    await stage.dataSource.query('UPDATE festival SET starts_on = starts_on - 30, ends_on = ends_on - 30 WHERE id = $1', [near.id]);
    expect(await read(null)).toMatchObject({ past: { nodes: [{ slug: near.slug }] } });
    const remove = 'mutation ($id: ID!) { deleteFestival(id: $id) }';
    expect(await stage.refusal(near.author, remove, { id: near.id })).toBe('CONFLICT FESTIVAL_NOT_DELETABLE');
    expect([await stage.must(draft.author, remove, { id: draft.id }), await stage.must(draft.author, remove, { id: draft.id })]).toEqual([true, true]);
    expect(await stage.must(draft.author, STATE, { slug: draft.slug })).toBeNull();
  });
});
