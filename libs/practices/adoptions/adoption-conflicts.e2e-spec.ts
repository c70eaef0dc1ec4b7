import { newId } from '@libs/platform/ids/id.js';
import { type Actor, PracticeStage } from '../testing/stage.js';
import { Adoptions, PLAN, REPORT } from './testing/adoption-stage.js';
import { ADD_ENTRY, ADOPT, ANSWER, MOVE, OFFER, SAVE_PLAN, SAVE_REPORT } from './testing/documents.js';

interface Saved {
  __typename: string;
  edits?: number;
  editedByName?: string;
  lines?: { field: string; parts: { kind: string; text: string }[] }[];
  adoption: { edits: number; plan: { keep: string; edits: number } };
}

describe('two who write the same adoption', () => {
  let stage: PracticeStage;
  let adoptions: Adoptions;
  beforeAll(async () => {
    stage = await PracticeStage.open();
    adoptions = new Adoptions(stage);
  });
  afterAll(() => stage.close());

  const count = async (table: string, id: string) => (await stage.dataSource.query<unknown[]>(`SELECT 1 FROM ${table} WHERE adoption_id = $1`, [id])).length;
  const events = async (type: string, id: string) => (await stage.dataSource.query<unknown[]>(`SELECT 1 FROM outbox WHERE type = $1 AND payload ->> 'adoptionId' = $2`, [type, id])).length;
  const savePlan = (actor: Actor, id: string, edits: number, change: object) => stage.must<Saved>(actor, SAVE_PLAN, { input: { id, edits, plan: { ...PLAN, ...change } } });

  it('are shown the difference by words, and the later decides', async () => {
    const { id, city, taker } = await adoptions.planned();
    const colleague = await stage.worker(city.id, 'FOCAL_POINT', { name: 'Carla Rio' });
    expect(await savePlan(colleague, id, 1, { keep: 'La gratuité et les horaires.' })).toMatchObject({ __typename: 'AdoptionSaved', adoption: { plan: { edits: 2 } } });
    const conflict = await savePlan(taker, id, 1, { keep: 'La gratuité totale.' });
    expect(conflict).toMatchObject({ __typename: 'AdoptionConflict', edits: 2, editedByName: 'Carla Rio', adoption: { plan: { keep: 'La gratuité et les horaires.' } } });
    const changed = (conflict.lines ?? []).filter(({ parts }) => parts.some(({ kind }) => kind !== 'SAME'));
    expect(changed.map(({ field }) => field)).toEqual(['keep']);
    expect(changed[0]?.parts.filter(({ kind }) => kind === 'SAME').map(({ text }) => text).join('')).toContain('La gratuité');
    expect(await savePlan(taker, id, 2, { keep: 'La gratuité totale.' })).toMatchObject({ __typename: 'AdoptionSaved', adoption: { plan: { edits: 3 } } });
  });

  it('do not stand in each other’s way with plan, report and diary, nor by saving what is there', async () => {
    const { id, city, taker } = await adoptions.come('RUNNING');
    const colleague = await stage.worker(city.id, 'CONTRIBUTOR');
    await stage.must(colleague, ADD_ENTRY, { input: { id, key: newId(), happenedOn: '2026-02-03', text: 'Vu.', clipIds: [] } });
    expect(await stage.must<Saved>(taker, SAVE_REPORT, { input: { id, edits: 0, report: REPORT } })).toMatchObject({ __typename: 'AdoptionSaved' });
    expect(await savePlan(colleague, id, 1, { why: 'Autre raison.' })).toMatchObject({ __typename: 'AdoptionSaved' });
    const before = await adoptions.edits(id);
    expect(await savePlan(taker, id, 1, { why: 'Autre raison.' })).toMatchObject({ __typename: 'AdoptionSaved' });
    expect(await adoptions.edits(id)).toBe(before);
  });

  it('never both win, however close they are', async () => {
    const { id, city, taker } = await adoptions.planned();
    const colleagues = [taker, ...(await Promise.all([1, 2, 3].map(() => stage.worker(city.id, 'CONTRIBUTOR'))))];
    const saved = await Promise.all(colleagues.map((one, index) => savePlan(one, id, 1, { why: `Raison ${index}` })));
    expect(saved.map((one) => one.__typename).toSorted()).toEqual(['AdoptionConflict', 'AdoptionConflict', 'AdoptionConflict', 'AdoptionSaved']);
    const moved = await Promise.all(colleagues.map((one, index) => stage.ask(one, MOVE, { input: { id, edits: 3, to: index % 2 ? 'STOPPED' : 'ADAPTING', reason: 'Non.' } })));
    expect(moved.filter(({ errors }) => !errors).length).toBeGreaterThan(0);
    expect(await count('adoption_move', id)).toBe(2);
    expect(await events('AdoptionMoved', id)).toBe(1);
  });

  it('make one of what is sent twice, at once or later', async () => {
    const practice = await stage.published();
    const city = await stage.city({ name: 'Deux fois' });
    const taker = await stage.worker(city.id, 'CONTRIBUTOR');
    const key = newId();
    const again = () => stage.must<{ id: string }>(taker, ADOPT, { input: { key, practiceId: practice.id, citySlug: city.slug } });
    expect(await Promise.all([again(), again(), again()])).toMatchObject([{ id: key }, { id: key }, { id: key }]);
    expect(await again()).toMatchObject({ id: key });
    expect([await count('adoption_move', key), await events('AdoptionBegun', key)]).toEqual([1, 1]);

    const entry = { id: key, key: newId(), happenedOn: '2026-02-03', text: 'Une fois.', clipIds: [] };
    await Promise.all([1, 2, 3].map(() => stage.must(taker, ADD_ENTRY, { input: entry })));
    expect([await count('adoption_entry', key), await events('AdoptionEntryAdded', key)]).toEqual([1, 1]);
    const offer = { id: key, key: newId(), text: 'Une fois.' };
    await Promise.all([1, 2, 3].map(() => stage.must(practice.author, OFFER, { input: offer })));
    expect([await count('adoption_offer', key), await events('HelpOffered', key)]).toEqual([1, 1]);
    // Nobody finds what another made.
    const colleague = await stage.worker(city.id, 'CONTRIBUTOR');
    expect(await stage.refusal(colleague, ADD_ENTRY, { input: entry })).toContain('key:TAKEN');
    expect(await stage.refusal(colleague, ADOPT, { input: { key, practiceId: practice.id, citySlug: city.slug } })).toContain('key:TAKEN');
  });

  it('of two colleagues who take the same practice over at once, one does', async () => {
    const practice = await stage.published();
    const city = await stage.city({ name: 'Course' });
    const people = await Promise.all([1, 2, 3, 4].map(() => stage.worker(city.id, 'CONTRIBUTOR')));
    const answers = await Promise.all(people.map((one) => stage.refusal(one, ADOPT, { input: { key: newId(), practiceId: practice.id, citySlug: city.slug } })));
    expect(answers.toSorted()).toEqual(['CONFLICT ALREADY_ADOPTED', 'CONFLICT ALREADY_ADOPTED', 'CONFLICT ALREADY_ADOPTED', 'none']);
  });

  it('answer the report that they read', async () => {
    const { id, taker, practice } = await adoptions.come('REPORTED');
    const read = await adoptions.edits(id);
    await stage.must(taker, SAVE_REPORT, { input: { id, edits: 1, report: { ...REPORT, advice: 'Autre conseil.' } } });
    expect(await stage.refusal(practice.author, ANSWER, { input: { id, edits: read, answer: 'CONFIRMED', text: '' } })).toBe('CONFLICT ADOPTION_CHANGED');
    expect(await stage.refusal(practice.author, ANSWER, { input: { id, edits: read + 1, answer: 'COMMENTED', text: ' ' } })).toContain('text:REQUIRED');
    const answer = { input: { id, edits: read + 1, answer: 'COMMENTED', text: 'Bien vu.' } };
    await stage.must(practice.author, ANSWER, answer);
    await stage.must(practice.author, ANSWER, answer);
    expect(await events('ReportAnswered', id)).toBe(1);
  });

  it('find nothing half done where a write dies on its way', async () => {
    const adopted = await adoptions.planned();
    const { id, taker } = adopted;
    const edits = await adoptions.edits(id);
    const before = await stage.everything();
    // The event is the last thing of the transaction: where it cannot be written, nothing was.
    await stage.dataSource.query('ALTER TABLE outbox RENAME TO outbox_away');
    try {
      for (const [operation, input] of [
        [MOVE, { id, edits, to: 'ADAPTING' }],
        [ADD_ENTRY, { id, key: newId(), happenedOn: '2026-02-03', text: 'Perdu.', clipIds: [] }],
      ] as const) {
        expect((await stage.ask(taker, operation, { input })).errors).toHaveLength(1);
      }
    } finally {
      await stage.dataSource.query('ALTER TABLE outbox_away RENAME TO outbox');
    }
    expect(await stage.everything()).toBe(before);
    await adoptions.move(adopted, 'ADAPTING');
  });
});
