import { Picture } from '@libs/media/pictures/picture.entity.js';
import { PictureUsers } from '@libs/media/pictures/picture-users.service.js';
import { VISITOR } from '@libs/platform/access/actor.js';
import { newId } from '@libs/platform/ids/id.js';
import { settled } from '@libs/platform/testing/settled.js';
import { CREATE, HIDE, RESTORE, SAVE, SUBMIT, WITHDRAW } from './testing/documents.js';
import { CelebrationStage, CLAIM, COMPLETE, DECIDE, type Made } from './testing/stage.js';

const QUEUE = '{ reviewQueue { nodes { id subjectId purpose state revision themeSlug celebration { title } } } }';

describe('announcing a celebration', () => {
  let stage: CelebrationStage;
  beforeAll(async () => {
    stage = await CelebrationStage.open({ worker: true });
  });
  afterAll(() => stage.close());

  const shown = async (id: string) => (await stage.occurrences(id)).map((one) => one.shown);
  const item = async (made: Made) => {
    const [row] = await stage.dataSource.query<{ purpose: string; state: string; revision: number; decision: string | null }[]>(
      `SELECT purpose, state, revision, decision FROM review_item WHERE kind = 'CELEBRATION' AND subject_id = $1`,
      [made.id],
    );
    return row;
  };

  it('is one draft however often it is asked for, with one time and its city as host', async () => {
    const { city, author } = await stage.draft();
    const input = { key: newId(), citySlug: city.slug, language: 'fr', title: '  Fête  du\u202e livre ', zone: 'Africa/Dakar', startsLocal: '2031-05-02', endsLocal: '2031-05-04', allDay: true };
    const [first, second] = await Promise.all([stage.must<{ id: string }>(author, CREATE, { input }), stage.must<{ id: string }>(author, CREATE, { input })]);
    expect(second.id).toBe(first.id);
    const page = `query ($id: ID!) { celebration(id: $id) { title host startsLocal endsLocal allDay price { kind } spokenLanguages reminders placesEach missing viewerCan { edit submit publishAtOnce }
      occurrences { nodes { startsLocal endsLocal originalStart startsAt endsAt state } } } }`;
    expect(await stage.must(author, page, { id: first.id })).toEqual({
      ...{ title: 'Fête du livre', host: 'Ndemba', startsLocal: '2031-05-02', endsLocal: '2031-05-04', allDay: true, price: { kind: 'FREE' }, spokenLanguages: ['fr'], reminders: [1440], placesEach: 1 },
      missing: ['DESCRIPTION', 'THEMES', 'PLACE_OR_LINK'],
      viewerCan: { edit: true, submit: true, publishAtOnce: false },
      occurrences: {
        nodes: [
          { startsLocal: '2031-05-02', endsLocal: '2031-05-04', originalStart: '2031-05-02', startsAt: '2031-05-02T00:00:00.000Z', endsAt: '2031-05-05T00:00:00.000Z', state: 'SCHEDULED' },
        ],
      },
    });
    const other = await stage.worker(city.id, 'ORGANISER');
    expect(await stage.refusal(other, CREATE, { input })).toBe('BAD_USER_INPUT INPUT_INVALID key:TAKEN');
    expect(await stage.refusal(author, CREATE, { input: { ...input, key: newId(), zone: 'Africa/Ndemba' } })).toContain('NOT_A_ZONE');
    expect(await stage.refusal(author, CREATE, { input: { ...input, key: newId(), endsLocal: '2031-05-01' } })).toContain('ENDS_BEFORE_IT_STARTS');
  });

  it('is saved field by field, and hands back what a colleague changed in between', async () => {
    const made = await stage.draft();
    const colleague = await stage.worker(made.city.id, 'FOCAL_POINT', { name: 'Moussa Ba' });
    await stage.must(colleague, SAVE, { input: { id: made.id, edits: made.edits, description: 'De Moussa.', onlineUrl: 'https://example.org/salle' } });
    // Another field than the colleague's, seen as it was before.
    await stage.save(made, { placeName: 'Place du marché', coordinates: { latitude: 14.7, longitude: -17.4 } });
    const mine = { id: made.id, edits: made.edits, description: 'De moi.', title: 'La nuit' };
    const conflict = await stage.must<object>(made.author, SAVE, { input: mine });
    expect(conflict).toMatchObject({ __typename: 'CelebrationConflict', edits: made.edits + 2, fields: ['DESCRIPTION'], editedByName: 'Awa Diatta', celebration: { title: 'La nuit des contes', description: 'De Moussa.' } });
    expect(await stage.must<object>(made.author, SAVE, { input: { ...mine, edits: made.edits + 2 } })).toMatchObject({ celebration: { edits: made.edits + 3 } });
    // The same once more, from a page as old as can be: nothing to change, nothing in the way.
    expect(await stage.must<object>(made.author, SAVE, { input: mine })).toMatchObject({ celebration: { edits: made.edits + 3 } });
    const contributor = await stage.worker(made.city.id, 'CONTRIBUTOR');
    expect(await stage.refusal(contributor, SAVE, { input: { ...mine, title: 'Autre' } })).toBe('FORBIDDEN NOT_ALLOWED');
  });

  it('says all that is wrong with a save', async () => {
    const made = await stage.draft();
    const wrong = (fields: object) => stage.refusal(made.author, SAVE, { input: { id: made.id, edits: made.edits, ...fields } });
    const question = { key: 'a', label: 'Repas ?', kind: 'CHOICE', choices: ['oui', ' oui '] };
    expect(await wrong({ onlineUrl: 'http://example.org', price: { kind: 'PAID', amount: 5 }, ageFrom: 12, ageTo: 6, questions: [question, { ...question, kind: 'TEXT' }] })).toBe(
      'BAD_USER_INPUT INPUT_INVALID input.onlineUrl:NOT_A_LINK input.price.currency:REQUIRED input.ageTo:TOO_SMALL input.questions.0.choices:TOO_FEW input.questions.1.key:TWICE',
    );
    expect(await wrong({ themes: ['planning', 'nonsense'] })).toBe('BAD_USER_INPUT INPUT_INVALID input.themes.1:CHOICE_UNKNOWN');
    expect(await wrong({ posterId: newId() })).toBe('BAD_USER_INPUT INPUT_INVALID input.posterId:CHOICE_UNKNOWN');
    expect(await wrong({ themes: ['planning', 'funding', 'monitoring', 'involvement'] })).toContain('TOO_MANY');
    expect(await stage.current(made)).toMatchObject({ edits: made.edits });
  });

  it('waits for a moderator, and is shown when it is approved', async () => {
    const draft = await stage.draft();
    expect(await stage.refusal(draft.author, SUBMIT, { id: draft.id, edits: draft.edits })).toBe('BAD_USER_INPUT CELEBRATION_INCOMPLETE description:DESCRIPTION themes:THEMES placeName:PLACE_OR_LINK');
    const made = await stage.submit(await stage.save(draft, COMPLETE));
    expect(await stage.refusal(made.author, SAVE, { input: { id: made.id, edits: made.edits, title: 'Non' } })).toBe('CONFLICT CELEBRATION_NOT_EDITABLE');
    const { nodes } = await stage.must<{ nodes: { subjectId: string }[] }>(made.moderator, QUEUE);
    expect(nodes.find(({ subjectId }) => subjectId === made.id)).toMatchObject({ purpose: 'SUBMISSION', state: 'WAITING', themeSlug: 'celebration', celebration: { title: 'La nuit des contes' } });
    expect(await shown(made.id)).toEqual([false]);
    await stage.approve(made);
    expect(await shown(made.id)).toEqual([true]);
    await settled(stage.app);
    const told = await stage.must<{ nodes: object[] }>(made.author, '{ notifications { nodes { kind href params { key value } } } }');
    expect(told.nodes).toMatchObject([{ kind: 'CELEBRATION_APPROVED', href: `/celebrations/${made.id}` }]);
  });

  it('is put right on the site at once; words bring the desk back, times do not', async () => {
    const made = await stage.published();
    const place = await stage.save(made, { placeName: 'Stade', capacity: 40 });
    expect(await item(made)).toMatchObject({ state: 'DECIDED' });
    expect(await stage.occurrences(made.id)).toMatchObject([{ capacity: 40, shown: true }]);
    const words = await stage.save(place, { title: 'La nuit des griots' });
    expect(await item(made)).toMatchObject({ purpose: 'AFTERWARDS', state: 'WAITING' });
    // The decision is bound to the words that were seen.
    const id = await stage.itemOf(made.id);
    await stage.must(made.moderator, CLAIM, { id });
    const revision = (await item(made))?.revision ?? 0;
    const again = await stage.save(words, { description: 'Autrement.' });
    expect(await stage.refusal(made.moderator, DECIDE, { input: { id, revision, decision: 'APPROVE' } })).toBe('CONFLICT REVISION_CHANGED');
    expect(await stage.refusal(made.moderator, DECIDE, { input: { id, revision: revision + 1, decision: 'REQUEST_CHANGES', reasonCode: 'WRONG' } })).toContain('DECISION_NOT_AFTERWARDS');
    await stage.save(again, { reminders: [60] });
    await stage.must(made.moderator, DECIDE, { input: { id, revision: revision + 1, decision: 'APPROVE' } });
    expect(await stage.current(made)).toMatchObject({ state: 'PUBLISHED' });
    expect(await stage.must(made.author, 'query ($id: ID!) { celebration(id: $id) { checkedLater } }', { id: made.id })).toEqual({ checkedLater: false });
    // What is on the site stays complete.
    expect(await stage.refusal(made.author, SAVE, { input: { id: made.id, edits: 99, description: '', themes: [] } })).toBe('BAD_USER_INPUT CELEBRATION_INCOMPLETE description:DESCRIPTION themes:THEMES');
  });

  it('goes on the site at once where an administrator trusts its city, and is looked at afterwards', async () => {
    const draft = await stage.complete();
    await stage.trust(draft.city);
    const made = await stage.submit(draft);
    expect(await stage.current(made)).toMatchObject({ state: 'PUBLISHED' });
    expect(await shown(made.id)).toEqual([true]);
    expect(await item(made)).toMatchObject({ purpose: 'AFTERWARDS', state: 'WAITING' });
    const history = 'query ($id: ID!) { celebration(id: $id) { checkedLater history { fromState toState actorRole } } }';
    expect(await stage.must(made.author, history, { id: made.id })).toEqual({ checkedLater: true, history: [{ fromState: 'DRAFT', toState: 'PUBLISHED', actorRole: 'SYSTEM' }] });
    await stage.decide(made, 'REJECT', 'ADVERTISING');
    expect(await stage.current(made)).toMatchObject({ state: 'HIDDEN' });
    expect(await shown(made.id)).toEqual([false]);
    expect(await item(made)).toMatchObject({ state: 'DECIDED', decision: 'REJECT' });
    await settled(stage.app);
    const told = await stage.must<{ nodes: object[] }>(made.author, '{ notifications { nodes { kind href } } }');
    expect(told.nodes).toMatchObject([{ kind: 'CELEBRATION_HIDDEN', href: `/celebrations/${made.id}/edit` }]);
    // What moderators sent back waits for them again, trusted or not.
    await stage.trust(draft.city, false);
    const sent = await stage.submitted({ ...draft });
    await stage.decide(sent, 'REQUEST_CHANGES', 'WRONG');
    await stage.trust(draft.city);
    await stage.submit(await stage.current(sent));
    expect(await stage.current(sent)).toMatchObject({ state: 'SUBMITTED' });
  });

  it('is hidden and comes back with its times; a look that waited is over', async () => {
    const made = await stage.published();
    await stage.save(made, { title: 'Autre chose' });
    await stage.must(made.moderator, HIDE, { id: made.id, reasonCode: 'WRONG' });
    expect(await item(made)).toMatchObject({ purpose: 'AFTERWARDS', state: 'WITHDRAWN' });
    expect(await stage.refusal(made.author, SAVE, { input: { id: made.id, edits: 9, title: 'Non' } })).toBe('CONFLICT CELEBRATION_NOT_EDITABLE');
    await stage.must(made.moderator, RESTORE, { id: made.id });
    expect(await shown(made.id)).toEqual([true]);
    expect(await stage.refusal(made.moderator, HIDE, { id: made.id, reasonCode: 'CAPTIONS_INACCURATE' })).toContain('REASON_NOT_FOR_KIND');
    // Only what is hidden is put back: a submission is decided at the desk.
    const submitted = await stage.submitted();
    await stage.must(submitted.moderator, CLAIM, { id: submitted.itemId });
    expect(await stage.refusal(submitted.moderator, RESTORE, { id: submitted.id })).toBe('CONFLICT MOVE_NOT_ALLOWED');
  });

  it('is withdrawn with a reason, and what was to come is cancelled', async () => {
    const made = await stage.published();
    expect(await stage.refusal(made.author, WITHDRAW, { id: made.id })).toContain('reason:REASON_REQUIRED');
    await stage.must(made.author, WITHDRAW, { id: made.id, reason: 'Il pleut.' });
    expect(await stage.occurrences(made.id)).toMatchObject([{ shown: false, state: 'CANCELLED' }]);
    const submitted = await stage.submitted();
    expect(await stage.must(submitted.author, WITHDRAW, { id: submitted.id })).toMatchObject({ state: 'DRAFT' });
    expect(await stage.occurrences(submitted.id)).toMatchObject([{ state: 'SCHEDULED' }]);
  });

  it('shows its picture to who sees it, and says what it shows', async () => {
    const made = await stage.complete();
    const pictures = stage.app.get(PictureUsers);
    const picture = { purpose: 'POSTER' as const, width: 1280, height: 720, bytes: 9, objectPrefix: 'pictures/one', createdAt: new Date() };
    const [mine, theirs] = [newId(), newId()];
    await stage.dataSource.manager.insert(Picture, [{ id: mine, cityId: made.city.id, ...picture }, { id: theirs, cityId: (await stage.city()).id, ...picture }]);
    expect(await stage.refusal(made.author, SAVE, { input: { id: made.id, edits: made.edits, posterId: theirs } })).toBe('BAD_USER_INPUT INPUT_INVALID input.posterId:CHOICE_UNKNOWN');
    const withPicture = await stage.save(made, { posterId: mine });
    expect(await stage.refusal(made.author, SUBMIT, { id: made.id, edits: withPicture.edits })).toBe('BAD_USER_INPUT CELEBRATION_INCOMPLETE poster:PICTURE_TEXT');
    await stage.dataSource.manager.update(Picture, mine, { alt: 'Une lanterne.' });
    expect([await pictures.isPublic(mine), await pictures.maySee(VISITOR, mine), [...(await pictures.used([mine, theirs]))]]).toEqual([false, false, [mine]]);
    await stage.approve(await stage.submit(withPicture));
    expect([await pictures.isPublic(mine), await pictures.maySee(VISITOR, mine)]).toEqual([true, true]);
    expect(await stage.must(null, 'query ($id: ID!) { celebration(id: $id) { poster { alt width } } }', { id: made.id })).toEqual({ poster: { alt: 'Une lanterne.', width: 1280 } });
  });

  it('never offers fewer places than are taken, nor ends registration while people are registered', async () => {
    const made = await stage.published({ fields: { registration: 'NEEDED', capacity: 10 } });
    await stage.dataSource.query('UPDATE occurrence SET taken = 6 WHERE celebration_id = $1', [made.id]);
    const save = (fields: object) => stage.refusal(made.author, SAVE, { input: { id: made.id, edits: made.edits, ...fields } });
    expect(await save({ capacity: 5 })).toBe('CONFLICT CAPACITY_TAKEN');
    expect(await save({ registration: 'NONE' })).toBe('CONFLICT REGISTRATIONS_OPEN');
    expect(await save({ capacity: 6 })).toBe('none');
    expect(await stage.occurrences(made.id)).toMatchObject([{ capacity: 6 }]);
  });
});
