import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SAVE } from '../testing/documents.js';
import { type Actor, CelebrationStage, type Made } from '../testing/stage.js';
import { addDays, dateOf } from './rules/parse-local-time.js';
import { CANCEL, DATES, MOVE, REPEAT, RESTORE_OCCURRENCE } from './testing/documents.js';

type Seen = Record<'id' | 'state' | 'startsLocal' | 'endsLocal' | 'placeName' | 'cancelReason' | 'rule', string> & { edits: number };

describe('when a celebration takes place, over the API', () => {
  let stage: CelebrationStage;
  beforeAll(async () => {
    stage = await CelebrationStage.open();
  });
  afterAll(() => stage.close());

  const repeat = (actor: Actor, made: Pick<Made, 'id' | 'edits'>, rule: string | null, more: object = {}) => stage.must<Seen>(actor, REPEAT, { input: { id: made.id, edits: made.edits, rule, ...more } });
  const dates = async (id: string) => (await stage.occurrences(id)).map(({ startsLocal, state }) => (state === 'CANCELLED' ? `${startsLocal} off` : startsLocal));
  const nth = async (id: string, index: number) => {
    const [row] = await stage.dataSource.query<{ id: string; edits: number; start: string }[]>('SELECT id, edits, starts_local AS start FROM occurrence WHERE celebration_id = $1 ORDER BY original_start OFFSET $2 LIMIT 1', [id, index]);
    if (!row) throw new Error('no such date');
    return row;
  };

  it('repeats as a draft, and what is left out of a draft is gone', async () => {
    const made = await stage.draft();
    const { start } = await nth(made.id, 0);
    const on = (days: number) => `${addDays(dateOf(start), days)}T19:00`;
    const seen = await repeat(made.author, made, 'freq=weekly;count=4', { excluded: [on(7)], extra: [on(8)] });
    expect(seen).toMatchObject({ rule: 'FREQ=WEEKLY;COUNT=4', edits: made.edits + 1, excluded: [on(7)] });
    expect(await dates(made.id)).toEqual([start, on(8), on(14), on(21)]);
    const second = await nth(made.id, 1);
    expect(await stage.ask(made.author, CANCEL, { input: { id: second.id, edits: second.edits, scope: 'THIS' } })).toMatchObject({ data: { cancelOccurrence: null } });
    expect(await dates(made.id)).toEqual([start, on(14), on(21)]);
    const submitted = await stage.submit(await stage.save(await stage.current(made), { description: 'Contes.', themes: ['celebration'], placeName: 'Ici' }));
    expect(await stage.refusal(made.author, REPEAT, { input: { id: made.id, edits: (await stage.current(submitted)).edits, rule: null } })).toBe('CONFLICT CELEBRATION_NOT_EDITABLE');
    const refusal = (rule: string, more: object = {}) => stage.refusal(made.author, REPEAT, { input: { id: made.id, edits: 1, rule, ...more } });
    expect(await refusal('FREQ=DAILY'.padEnd(600, ';'))).toMatch(/^BAD_INPUT|^BAD_USER_INPUT/);
  });

  it('moves one, the following and all of what is on the site, is cancelled and put back', async () => {
    const draft = await stage.draft();
    await repeat(draft.author, draft, 'FREQ=WEEKLY;COUNT=4');
    const made = await stage.approve(await stage.submit(await stage.save(await stage.current(draft), { description: 'Contes.', themes: ['celebration'], placeName: 'Ici' })));
    const first = await nth(made.id, 0);
    const on = (days: number, clock = '19:00') => `${addDays(dateOf(first.start), days)}T${clock}`;
    const second = await nth(made.id, 1);
    const moved = await stage.must<Seen>(made.author, MOVE, { input: { id: second.id, edits: second.edits, scope: 'THIS', startsLocal: on(8), placeName: 'Là-bas', reason: 'Pluie' } });
    expect(moved).toMatchObject({ startsLocal: on(8), endsLocal: on(8, '21:00'), placeName: 'Là-bas', originalStart: on(7), movedAt: expect.any(String) });
    expect(await stage.refusal(made.author, MOVE, { input: { id: second.id, edits: second.edits, scope: 'THIS', startsLocal: on(9) } })).toBe('CONFLICT OCCURRENCE_CHANGED');
    expect(await stage.refusal(made.author, MOVE, { input: { id: second.id, edits: moved.edits, scope: 'THIS', startsLocal: '2020-01-01T10:00' } })).toBe('CONFLICT OCCURRENCE_PAST');
    const third = await nth(made.id, 2);
    await stage.must(made.author, MOVE, { input: { id: third.id, edits: third.edits, scope: 'FOLLOWING', endsLocal: on(14, '22:00'), startsLocal: on(14, '20:00') } });
    expect(await dates(made.id)).toEqual([first.start, on(8), on(14, '20:00'), on(21, '20:00')]);
    await stage.must(made.author, MOVE, { input: { id: first.id, edits: first.edits, scope: 'ALL', startsLocal: on(1) } });
    expect(await dates(made.id)).toEqual([on(1), on(8), on(15, '20:00'), on(22, '20:00')]);
    const last = await nth(made.id, 2);
    expect(await stage.must<Seen>(made.author, CANCEL, { input: { id: last.id, edits: last.edits, scope: 'FOLLOWING', reason: 'Plus de salle' } })).toMatchObject({ state: 'CANCELLED', cancelReason: 'Plus de salle' });
    expect(await dates(made.id)).toEqual([on(1), on(8), `${on(15, '20:00')} off`, `${on(22, '20:00')} off`]);
    expect(await stage.refusal(made.author, MOVE, { input: { id: last.id, edits: last.edits + 1, scope: 'THIS', startsLocal: on(16) } })).toBe('CONFLICT OCCURRENCE_CANCELLED');
    expect(await stage.must<Seen>(made.author, RESTORE_OCCURRENCE, { id: last.id })).toMatchObject({ state: 'SCHEDULED', cancelReason: null, startsLocal: on(15, '20:00') });
    // What was made short has less to give away than the others, and says so.
    const short = await nth(made.id, 2);
    await stage.must(made.author, MOVE, { input: { id: short.id, edits: short.edits, scope: 'FOLLOWING', endsLocal: on(15, '20:30') } });
    const whole = await nth(made.id, 0);
    expect(await stage.refusal(made.author, MOVE, { input: { id: whole.id, edits: whole.edits, scope: 'ALL', endsLocal: on(1, '20:00') } })).toMatch(/ STRETCH_TOO_SHORT$/);
  });

  it('shows what a rule would make, with what the clocks do to it, and stores nothing', async () => {
    const made = await stage.draft({ zone: 'Europe/Paris', startsLocal: '2031-03-09T02:30', endsLocal: '2031-03-09T04:00' });
    const before = await stage.everything();
    const shown = (rule: string | null, more: object = {}) => stage.must<{ startsLocal: string; startsAt: string; note: string | null }[]>(made.author, DATES, { input: { id: made.id, rule, ...more } });
    expect((await shown('FREQ=WEEKLY;COUNT=5', { excluded: ['2031-03-16T02:30'] })).map(({ startsLocal, startsAt, note }) => [startsLocal, startsAt.slice(11, 16), note])).toEqual([
      ['2031-03-09T02:30', '01:30', null],
      ['2031-03-23T02:30', '01:30', null],
      ['2031-03-30T02:30', '01:30', 'SKIPPED'],
      ['2031-04-06T02:30', '00:30', 'CHANGED'],
    ]);
    expect((await shown('FREQ=MONTHLY')).length).toBe(10);
    expect((await shown('FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU;COUNT=1')).map(({ note }) => note)).toEqual(['TWICE']);
    expect(await stage.refusal(made.author, DATES, { input: { id: made.id, rule: 'FREQ=HOURLY' } })).toContain('NOT_A_RULE');
    expect(await stage.everything()).toBe(before);
  });

  it('comes back to who saves times that they saw before the series was changed, and to nobody else', async () => {
    const made = await stage.draft();
    const { start } = await nth(made.id, 0);
    const save = (input: object) => stage.must<{ __typename: string; fields?: string[] }>(made.author, SAVE, { input: { id: made.id, edits: made.edits, ...input } });
    const times = { startsLocal: `${dateOf(start)}T18:00` };
    await repeat(made.author, made, 'FREQ=WEEKLY;COUNT=4');
    expect(await save(times)).toMatchObject({ __typename: 'CelebrationConflict', fields: ['WHEN'] });
    expect(await save({ host: 'La bibliothèque' })).toMatchObject({ __typename: 'CelebrationSaved' });
    const before = await stage.current(made);
    const row = await nth(made.id, 1);
    await stage.must(made.author, MOVE, { input: { id: row.id, edits: row.edits, scope: 'FOLLOWING', startsLocal: `${addDays(dateOf(row.start), 1)}T19:00` } });
    expect(await save({ ...times, edits: before.edits })).toMatchObject({ __typename: 'CelebrationConflict', fields: ['WHEN'] });
    expect(await save({ ...times, edits: before.edits + 1 })).toMatchObject({ __typename: 'CelebrationSaved' });
  });

  it('is said by the people of its city alone, in days where it goes by days', async () => {
    const made = await stage.draft({ allDay: true });
    const { id, edits, start } = await nth(made.id, 0);
    const day = dateOf(start);
    const input = { id, edits, scope: 'THIS', startsLocal: addDays(day, 1), endsLocal: addDays(day, 3) };
    expect(await stage.refusal(await stage.person(), MOVE, { input })).toBe('NOT_FOUND OCCURRENCE_UNKNOWN');
    expect(await stage.refusal(await stage.worker(made.city.id, 'CONTRIBUTOR'), MOVE, { input })).toBe('FORBIDDEN NOT_ALLOWED');
    expect(await stage.refusal(made.author, MOVE, { input: { ...input, startsLocal: 'tomorrow' } })).toContain('NOT_A_LOCAL_TIME');
    expect(await stage.must<Seen>(made.author, MOVE, { input })).toMatchObject({ startsLocal: addDays(day, 1), endsLocal: addDays(day, 3), originalStart: addDays(day, 1) });
    expect(await stage.refusal(made.author, RESTORE_OCCURRENCE, { id: made.id })).toBe('NOT_FOUND OCCURRENCE_UNKNOWN');
  });
});
