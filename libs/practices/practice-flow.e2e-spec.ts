import { DECIDE, type Made, PracticeStage, type Actor, CLAIM } from './testing/stage.js';
import { APPEAL, BEGIN, CREATE, DELETE, DIFFERENCES, DISCARD, HIDE, PRACTICE_STATE, PROGRESS, RESTORE, SAVE, SET_THEME, SUBMIT, WITHDRAW } from './testing/documents.js';
import { filledSections } from './testing/filled-sections.js';

interface State {
  id: string;
  state: string;
  title: string;
  revision: { id: string; number: number | null; state: string; edits: number };
  openRevision: { id: string; state: string; edits: number } | null;
  publishedAt?: string | null;
}

describe('a practice, from its first title to the site', () => {
  let stage: PracticeStage;
  beforeAll(async () => {
    stage = await PracticeStage.open();
  });
  afterAll(() => stage.close());

  const state = (id: string, actor: Actor | null, revision?: number) => stage.must<State | null>(actor, PRACTICE_STATE, { id, revision });
  const save = (actor: Actor, practiceId: string, edits: number, content: object) => stage.must<Record<string, unknown>>(actor, SAVE, { input: { practiceId, edits, content } });
  const decide = (made: Made & { itemId: string }, decision: string, more: object = {}) => stage.must(made.moderator, DECIDE, { input: { id: made.itemId, revision: made.edits, decision, ...more } });
  const cards = async (id: string) => (await stage.dataSource.query<{ title: string }[]>('SELECT title FROM practice_card WHERE practice_id = $1', [id])).map(({ title }) => title);

  it('begins as a draft that says what it lacks, invisible to others', async () => {
    const { id, city, author, moderator } = await stage.draft();
    expect(await state(id, author)).toMatchObject({ state: 'DRAFT', title: 'Le bus qui lit', revision: { number: null }, openRevision: { edits: 1 } });
    const elsewhere = await stage.worker((await stage.city()).id, 'FOCAL_POINT');
    for (const actor of [null, await stage.person(), elsewhere]) expect(await state(id, actor)).toBeNull();
    for (const actor of [moderator, await stage.worker(city.id, 'ORGANISER')]) expect(await state(id, actor)).not.toBeNull();
    const before = await stage.everything();
    const refused = await stage.refusal(author, SUBMIT, { practiceId: id, edits: 1 });
    expect(refused).toContain('BAD_USER_INPUT PRACTICE_INCOMPLETE PROMISE.promise:REQUIRED PROBLEM.problem:REQUIRED');
    expect(refused.match(/[A-Z_]+(?=\.\w+)/g)).toEqual(expect.arrayContaining(['STEPS', 'FIGURES', 'RELATED', 'GOALS']));
    expect(await stage.refusal(elsewhere, SAVE, { input: { practiceId: id, edits: 1, content: { setbacks: { text: 'x' } } } })).toBe('NOT_FOUND PRACTICE_UNKNOWN');
    expect(await stage.refusal(moderator, SAVE, { input: { practiceId: id, edits: 1, content: { setbacks: { text: 'x' } } } })).toBe('FORBIDDEN NOT_ALLOWED');
    expect(await stage.everything()).toBe(before);
  });

  it('is made once, however often it is asked for', async () => {
    const { city, author } = await stage.draft();
    const input = { key: crypto.randomUUID(), citySlug: city.slug, themeSlug: 'funding', language: 'fr', title: 'Deux fois' };
    const made = await Promise.all([1, 2, 3].map(() => stage.must<State>(author, CREATE, { input })));
    expect(new Set(made.map(({ id }) => id))).toEqual(new Set([input.key]));
    expect(await stage.refusal(await stage.worker(city.id, 'CONTRIBUTOR'), CREATE, { input })).toBe('BAD_USER_INPUT INPUT_INVALID key:TAKEN');
    expect(await stage.refusal(await stage.person(), CREATE, { input: { ...input, key: null } })).toBe('FORBIDDEN NOT_ALLOWED');
  });

  it('keeps two colleagues from overwriting each other: the later one is shown the difference', async () => {
    const { id, city, author } = await stage.draft();
    const colleague = await stage.worker(city.id, 'FOCAL_POINT', { name: 'Ibou Sarr' });
    expect(await save(author, id, 0, { setbacks: { text: 'Le moteur a lâché en juin.' } })).toMatchObject({ __typename: 'PracticeSectionSaved', progress: { section: 'SETBACKS', filled: true, edits: 1 } });
    expect(await save(colleague, id, 1, { setbacks: { text: 'Le moteur a lâché en juillet.' } })).toMatchObject({ progress: { edits: 2, editedByName: 'Ibou Sarr' } });
    const before = await stage.everything();
    const conflict = await save(author, id, 1, { setbacks: { text: 'Le premier moteur a lâché en juin.' } });
    expect(conflict).toMatchObject({
      ...{ __typename: 'PracticeSectionConflict', section: 'SETBACKS', edits: 2, editedByName: 'Ibou Sarr', theirs: { setbacks: { text: 'Le moteur a lâché en juillet.' }, promise: null } },
      lines: [{ field: 'text', parts: [{ kind: 'SAME', text: 'Le ' }, { kind: 'ADDED', text: 'premier ' }, { kind: 'SAME', text: 'moteur a lâché en ' }, { kind: 'REMOVED', text: 'juillet' }, { kind: 'ADDED', text: 'juin' }, { kind: 'SAME', text: '.' }] }],
    });
    expect(await stage.everything()).toBe(before);
    // What stands already is no conflict, and the one who has seen it may put theirs in its place.
    expect(await save(author, id, 0, { setbacks: { text: 'Le moteur a lâché en juillet. ' } })).toMatchObject({ __typename: 'PracticeSectionSaved', progress: { edits: 2 } });
    expect(await save(author, id, 2, { setbacks: { text: 'Le premier moteur a lâché en juin.' } })).toMatchObject({ progress: { edits: 3 } });
    const both = await Promise.all([author, colleague].map((actor) => save(actor, id, 0, { conditions: { items: [actor.name] } })));
    expect(both.map(({ __typename }) => __typename).sort()).toEqual(['PracticeSectionConflict', 'PracticeSectionSaved']);
    // Another section is another matter.
    expect(await save(colleague, id, 0, { goals: { goals: [4] } })).toMatchObject({ __typename: 'PracticeSectionSaved' });
  });

  it('tells a page that was left open over another revision that it knows too little', async () => {
    const made = await stage.published();
    const { id, author, city } = made;
    const colleague = await stage.worker(city.id, 'FOCAL_POINT');
    const begin = async () => (await stage.must<State>(author, BEGIN, { practiceId: id })).openRevision?.id;
    const revisionId = await begin();
    const seen = (edits: number, text: string, actor = author) => stage.must<Record<string, unknown>>(actor, SAVE, { input: { practiceId: id, edits, revisionId, content: { setbacks: { text } } } });
    expect(await seen(1, 'Vu.')).toMatchObject({ __typename: 'PracticeSectionSaved', progress: { edits: 2 } });
    await stage.must(colleague, DISCARD, { practiceId: id });
    await begin();
    await save(colleague, id, 1, { setbacks: { text: 'Par un autre.' } });
    expect(await seen(2, 'Écrasé ?')).toMatchObject({ __typename: 'PracticeSectionConflict', theirs: { setbacks: { text: 'Par un autre.' } } });
    await stage.approve(await stage.submit(made, 'Autre chose.'));
    await begin();
    // The numbers go on in the copy: the page of the revision before is behind.
    expect(await save(author, id, 1, { setbacks: { text: 'D’avant.' } })).toMatchObject({ __typename: 'PracticeSectionConflict', edits: 2 });
  });

  it('refuses what is wrong, not what is unfinished', async () => {
    const { id, author } = await stage.draft();
    const refused = (content: object) => stage.refusal(author, SAVE, { input: { practiceId: id, edits: 0, content } });
    const { timeline, resources, figures } = filledSections();
    const before = await stage.everything();
    expect(await refused({ timeline: { ...timeline, startedOn: '2021-13' } })).toBe('BAD_USER_INPUT INPUT_INVALID content.timeline.startedOn:NOT_A_MONTH');
    expect(await refused({ timeline: { ...timeline, endedOn: '2020-01' } })).toContain('content.timeline.endedOn:BEFORE_START');
    expect(await refused({ resources: { ...resources, costCurrency: 'ZZZ' } })).toContain('content.resources.costCurrency:NOT_A_CURRENCY');
    expect(await refused({ figures: { figures: [...(figures?.figures ?? []), ...(figures?.figures ?? [])] } })).toContain('content.figures.figures.2.key:TWICE');
    expect(await refused({ evidence: { level: null, how: '', sourceUrl: 'http://plain.example' } })).toContain('content.evidence.sourceUrl:NOT_A_LINK');
    expect(await refused({ setbacks: { text: 'x'.repeat(4001) } })).toContain('content.setbacks.text:TOO_LONG');
    expect(await refused({ goals: { goals: [18] } })).toContain('content.goals.goals');
    expect(await refused({ setbacks: { text: 'x' }, goals: { goals: [1] } })).toBe('BAD_USER_INPUT INPUT_INVALID content:ONE_SECTION');
    expect(await refused({})).toContain('content:ONE_SECTION');
    expect(await stage.everything()).toBe(before);
    const half = await save(author, id, 0, { steps: { steps: [{ title: 'Un pas', text: '', months: null }, { title: ' ', text: '', months: null }] } });
    expect(half).toMatchObject({ progress: { filled: false, missing: [{ path: 'steps.0.text', code: 'REQUIRED' }] } });
  });

  it('is sent back with remarks on its sections, submitted again and published; then revised, and each revision stays', async () => {
    const submitted = await stage.submitted();
    const { id, author, moderator, itemId } = submitted;
    expect(await stage.refusal(author, SAVE, { input: { practiceId: id, edits: 1, content: { setbacks: { text: 'x' } } } })).toBe('CONFLICT PRACTICE_NOT_EDITABLE');
    await stage.must(moderator, CLAIM, { id: itemId });
    const remarks = [{ part: 'STEPS', text: 'Combien de personnes ?' }, { part: 'STEPS', text: 'Et le soir ?' }, { part: 'GOALS', text: 'Pourquoi le 11 ?' }];
    const refused = { input: { id: itemId, revision: submitted.edits, decision: 'REQUEST_CHANGES', reasonCode: 'OFF_TOPIC', remarks: [{ part: 'POETRY', text: 'x' }] } };
    expect(await stage.refusal(moderator, DECIDE, refused)).toContain('remarks.0.part:CHOICE_UNKNOWN');
    await decide(submitted, 'REQUEST_CHANGES', { reasonCode: 'OFF_TOPIC', note: 'Presque.', remarks });
    const { openRevision } = await stage.must<{ openRevision: { edits: number; lastDecision: object; progress: { section: string; edits: number; remarks: { text: string }[] }[] } }>(author, PROGRESS, { id });
    expect(openRevision.lastDecision).toMatchObject({ decision: 'REQUEST_CHANGES', note: 'Presque.' });
    expect(openRevision.progress.filter((one) => one.remarks.length > 0).map((one) => [one.section, one.remarks.map(({ text }) => text)])).toEqual([
      ['STEPS', ['Combien de personnes ?', 'Et le soir ?']],
      ['GOALS', ['Pourquoi le 11 ?']],
    ]);
    await save(author, id, 1, { goals: { goals: [4] } });
    const again = await stage.submit(submitted);
    expect(again.itemId).toBe(itemId);
    await stage.must(moderator, CLAIM, { id: itemId });
    // The decision is about the revision that was looked at.
    expect(await stage.refusal(moderator, DECIDE, { input: { id: itemId, revision: submitted.edits, decision: 'APPROVE' } })).toBe('CONFLICT REVISION_CHANGED');
    expect(await state(id, null)).toBeNull();
    await decide(again, 'APPROVE');
    expect(await state(id, null)).toMatchObject({ state: 'PUBLISHED', revision: { number: 1 }, openRevision: null });
    expect(await cards(id)).toEqual(['Le bus qui lit']);

    await stage.must(author, BEGIN, { practiceId: id });
    await stage.must(author, BEGIN, { practiceId: id });
    await save(author, id, 2, { promise: { ...filledSections().promise, title: 'Le bus qui lit encore' } });
    expect(await state(id, null)).toMatchObject({ title: 'Le bus qui lit', revision: { number: 1 } });
    const second = await stage.current(submitted);
    expect(await stage.refusal(author, SUBMIT, { practiceId: id, edits: second.edits })).toBe('BAD_USER_INPUT PRACTICE_INCOMPLETE changeNote:REQUIRED');
    const { itemId: secondItem, ...made } = await stage.submit(submitted, 'Un autre titre.');
    expect(secondItem).not.toBe(itemId);
    expect(await stage.must(moderator, DIFFERENCES, { id, from: 1 })).toEqual([
      { section: 'PROMISE', lines: [{ field: 'title', parts: [{ kind: 'SAME', text: 'Le bus qui lit' }, { kind: 'ADDED', text: ' encore' }] }, { field: 'promise', parts: [{ kind: 'SAME', text: filledSections().promise?.promise }] }] },
    ]);
    expect(await stage.must(null, DIFFERENCES, { id, from: 1 })).toBeNull();
    await stage.approve({ ...made, itemId: secondItem });
    expect(await state(id, null)).toMatchObject({ title: 'Le bus qui lit encore', revision: { number: 2 } });
    expect(await state(id, null, 1)).toMatchObject({ title: 'Le bus qui lit', revision: { number: 1 } });
    expect(await state(id, null, 3)).toBeNull();
    expect(await stage.must(null, DIFFERENCES, { id, from: 1, to: 2 })).toMatchObject([{ section: 'PROMISE' }]);
    expect(await cards(id)).toEqual(['Le bus qui lit encore']);
    expect(await stage.must(null, 'query ($id: ID!) { practice(id: $id) { revisions { number changeNote } } }', { id })).toEqual({ revisions: [{ number: 2, changeNote: 'Un autre titre.' }, { number: 1, changeNote: null }] });
  });

  it('is hidden, appealed against, put back, and withdrawn by its city', async () => {
    const { id, author, moderator, revisionId } = await stage.published();
    const { publishedAt } = (await state(id, null))!;
    await stage.must(moderator, HIDE, { id, reasonCode: 'PERSONAL_DATA', note: 'Une photo' });
    await stage.must(moderator, HIDE, { id, reasonCode: 'PERSONAL_DATA' });
    expect(await state(id, null)).toBeNull();
    expect(await state(id, null, 1)).toBeNull();
    expect(await cards(id)).toEqual([]);
    expect(await stage.refusal(author, BEGIN, { practiceId: id })).toBe('CONFLICT PRACTICE_REVISION_REFUSED');
    expect(await stage.refusal(author, WITHDRAW, { id, reason: 'x' })).toBe('CONFLICT MOVE_NOT_ALLOWED');
    expect(await stage.must(author, APPEAL, { id, note: 'Elle a signé.' })).toMatchObject({ state: 'HIDDEN', hiding: { reasonCode: 'PERSONAL_DATA', appeal: { text: 'Elle a signé.', byName: 'Awa Diatta' } }, viewerCan: { appeal: false } });
    expect(await stage.refusal(author, APPEAL, { id, note: 'Encore.' })).toBe('CONFLICT APPEALED_ALREADY');
    const other = await stage.moderator();
    const itemId = await stage.itemOf(revisionId);
    expect(await stage.refusal(moderator, CLAIM, { id: itemId })).toBe('FORBIDDEN OWN_HIDING');
    await stage.must(other, CLAIM, { id: itemId });
    const { edits } = (await state(id, author))!.revision;
    await stage.must(other, DECIDE, { input: { id: itemId, revision: edits, decision: 'APPROVE' } });
    expect(await state(id, null)).toMatchObject({ state: 'PUBLISHED', publishedAt });
    expect(await cards(id)).toHaveLength(1);
    await stage.must(moderator, HIDE, { id, reasonCode: 'OFF_TOPIC' });
    await stage.must(moderator, RESTORE, { id });
    expect(await stage.refusal(author, WITHDRAW, { id })).toBe('BAD_USER_INPUT INPUT_INVALID reason:REASON_REQUIRED');
    await stage.must(author, WITHDRAW, { id, reason: 'Nous avons arrêté.' });
    await stage.must(author, WITHDRAW, { id, reason: 'Nous avons arrêté.' });
    expect(await state(id, null)).toBeNull();
    await stage.must(author, BEGIN, { practiceId: id });
    expect(await state(id, author)).toMatchObject({ state: 'WITHDRAWN', openRevision: { state: 'DRAFT' } });
    await stage.must(author, DISCARD, { practiceId: id });
    await stage.must(author, DISCARD, { practiceId: id });
    await stage.must(author, DELETE, { id });
    await stage.must(author, DELETE, { id });
    expect(await state(id, author)).toBeNull();
  });

  it('can be taken back while it waits, and is never deleted from the desk or the site', async () => {
    const made = await stage.submitted();
    const { id, author, moderator, itemId } = made;
    expect(await stage.refusal(author, DELETE, { id })).toBe('CONFLICT PRACTICE_NOT_DELETABLE');
    expect(await stage.must(author, WITHDRAW, { id })).toMatchObject({ openRevision: { state: 'DRAFT' } });
    await stage.must(author, WITHDRAW, { id });
    expect(await stage.refusal(moderator, CLAIM, { id: itemId })).toBe('CONFLICT REVIEW_CLOSED');
    const again = await stage.submit(made);
    await stage.must(moderator, CLAIM, { id: itemId });
    expect(await stage.refusal(author, WITHDRAW, { id })).toBe('CONFLICT MOVE_NOT_ALLOWED');
    await decide(again, 'REJECT', { reasonCode: 'ADVERTISING' });
    expect(await stage.refusal(author, SUBMIT, { practiceId: id, edits: again.edits })).toBe('CONFLICT PRACTICE_NOT_EDITABLE');
    // A refused text can be begun again from where it stood.
    expect(await stage.must(author, BEGIN, { practiceId: id })).toMatchObject({ openRevision: { state: 'DRAFT' } });
    const published = await stage.approve(await stage.submit(again));
    expect(await stage.refusal(author, DELETE, { id })).toBe('CONFLICT PRACTICE_NOT_DELETABLE');
    expect(await state(published.id, null)).toMatchObject({ revision: { number: 1 } });
  });

  it('waits at the desk in the revision that is judged, beside what is on the site', async () => {
    const item = 'query ($id: ID!) { reviewItem(id: $id) { kind mayReview reasons practice { title revision { number state sections { setbacks { text } goals { goals } } } } history { toState remarks { part text } } } }';
    const next = 'mutation ($kind: String) { claimNextReview(kind: $kind) { id practice { id } } }';
    const made = await stage.published();
    await stage.must(made.author, BEGIN, { practiceId: made.id });
    await save(made.author, made.id, 1, { goals: { goals: [4, 10] } });
    const { itemId, edits, moderator } = await stage.submit(made, 'Un but de plus.');
    expect(await stage.must(moderator, item, { id: itemId })).toMatchObject({ kind: 'PRACTICE', mayReview: true, practice: { title: 'Le bus qui lit', revision: { number: null, state: 'SUBMITTED', sections: { goals: { goals: [4, 10] } } } } });
    // Routed by its language like everything at the desk.
    expect(await stage.must(await stage.moderator(['ar']), next, { kind: 'PRACTICE' })).toBeNull();
    await stage.must(moderator, CLAIM, { id: itemId });
    expect(await stage.must(moderator, next, { kind: 'PRACTICE' })).toEqual({ id: itemId, practice: { id: made.id } });
    const { reasons } = await stage.must<{ reasons: string[] }>(moderator, item, { id: itemId });
    expect(reasons).toEqual(['NOT_REPEATABLE', 'FIGURES_UNPROVEN', 'OFF_TOPIC', 'ADVERTISING', 'RIGHTS_UNCLEAR', 'PERSONAL_DATA', 'OTHER']);
    for (const reasonCode of ['CONSENT_UNCLEAR', 'SPAM']) {
      expect(await stage.refusal(moderator, DECIDE, { input: { id: itemId, revision: edits, decision: 'REJECT', reasonCode, note: 'Non.' } })).toBe('BAD_USER_INPUT INPUT_INVALID reasonCode:REASON_NOT_FOR_KIND');
      expect(await stage.refusal(moderator, HIDE, { id: made.id, reasonCode, note: 'Non.' })).toBe('BAD_USER_INPUT INPUT_INVALID reasonCode:REASON_NOT_FOR_KIND');
    }
    await stage.must(moderator, DECIDE, { input: { id: itemId, revision: edits, decision: 'REJECT', reasonCode: 'OTHER', note: 'Non.', remarks: [{ part: 'GOALS', text: ' Le 10 ? ' }] } });
    const { history } = await stage.must<{ history: object[] }>(moderator, item, { id: itemId });
    expect(history.at(-1)).toEqual({ toState: 'REJECTED', remarks: [{ part: 'GOALS', text: 'Le 10 ?' }] });
    expect(await state(made.id, null)).toMatchObject({ state: 'PUBLISHED', revision: { number: 1 } });

    // Its city reads what became of it beside what is shown, also while the next text is written, until that is published.
    const refused = 'query ($id: ID!) { practice(id: $id) { refusedRevision { state number lastDecision { decision reasonCode note } history { toState remarks { part text } } } } }';
    const told = { state: 'REJECTED', number: null, lastDecision: { decision: 'REJECT', reasonCode: 'OTHER', note: 'Non.' } };
    const read = async (actor: Actor | null) => (await stage.must<{ refusedRevision: { history: object[] } | null }>(actor, refused, { id: made.id })).refusedRevision;
    expect(await read(made.author)).toMatchObject(told);
    expect((await read(made.author))?.history.at(-1)).toEqual({ toState: 'REJECTED', remarks: [{ part: 'GOALS', text: 'Le 10 ?' }] });
    expect(await read(null)).toBeNull();
    await stage.must(made.author, BEGIN, { practiceId: made.id });
    expect(await read(made.author)).toMatchObject(told);
    await stage.approve(await stage.submit(made, 'Un but de plus.'));
    expect(await read(made.author)).toBeNull();
  });

  it('changes theme and language until it is published', async () => {
    const draft = await stage.draft();
    const set = { practiceId: draft.id, edits: 1, themeSlug: 'funding', language: 'en' };
    expect(await stage.must(draft.author, SET_THEME, { input: set })).toMatchObject({ language: 'en', theme: { slug: 'funding' }, openRevision: { edits: 2 } });
    expect(await stage.refusal(draft.author, SET_THEME, { input: { ...set, themeSlug: 'planning' } })).toBe('CONFLICT PRACTICE_CHANGED');
    const { id, author } = await stage.published();
    await stage.must(author, BEGIN, { practiceId: id });
    expect(await stage.refusal(author, SET_THEME, { input: { ...set, practiceId: id, edits: 1 } })).toBe('CONFLICT PRACTICE_THEME_FIXED');
  });
});
