import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Celebration } from '../celebration.entity.js';
import { CancelOccurrence } from './cancel-occurrence.js';
import { CelebrationWhen } from './celebration-when.service.js';
import { MoveOccurrence } from './move-occurrence.js';
import { RestoreOccurrence } from './restore-occurrence.js';
import { findLocal } from './rules/find-instant.js';
import { addDays } from './rules/parse-local-time.js';
import { SetRecurrence } from './set-recurrence.js';
import { type ReadRow, WhenStage } from './testing/when-stage.js';

describe('occurrences', () => {
  let stage: WhenStage;
  let today: string;
  beforeAll(async () => {
    stage = await WhenStage.open();
    today = findLocal(stage.now(), 'Europe/Paris').slice(0, 10);
  });
  afterAll(() => stage.close());

  const on = (days: number, clock = '18:00') => `${addDays(today, days)}T${clock}`;
  const evening = (days = 3) => ({ startsLocal: on(days), endsLocal: on(days, '20:00') });
  const starts = async (id: string) => (await stage.rows(id)).filter(({ isOff }) => !isOff).map(({ start }) => start);
  const set = async (id: string, rule: string | null, { excluded = [], extra = [] }: { excluded?: string[]; extra?: string[] } = {}) =>
    stage.app.get(SetRecurrence).set(stage.actor, { id, edits: (await stage.celebration(id)).edits, rule, excluded, extra });
  const change = (id: string, save: object) =>
    stage.within(async (tx) => stage.app.get(CelebrationWhen).change(tx, await tx.findOneByOrFail<Celebration>('Celebration', { id }), save, stage.now()));
  const first = async (id: string, index = 0): Promise<ReadRow> => {
    const row = (await stage.rows(id))[index];
    if (!row) throw new Error('no such row');
    return row;
  };

  it('follow a new rule: what it makes as well stays, what anybody registered for is cancelled, the rest goes', async () => {
    const id = await stage.announce({ ...evening(), rule: 'FREQ=DAILY;COUNT=6' });
    const before = await stage.rows(id);
    await stage.register((await first(id, 1)).id);
    await stage.register((await first(id, 2)).id);
    await set(id, 'FREQ=DAILY;INTERVAL=2;COUNT=4', { excluded: [on(7)], extra: [on(6)] });
    const after = await stage.rows(id);
    expect(after.map(({ start, isOff }) => [start, isOff])).toEqual([[on(3), false], [on(4), true], [on(5), false], [on(6), false], [on(9), false]]);
    expect(after.slice(0, 4).map(({ id: one }) => one)).toEqual(before.slice(0, 4).map(({ id: one }) => one));
    expect(after.map(({ told }) => told)).toEqual([[], [1], [], [], []]);
    await expect(set(id, 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30')).rejects.toMatchObject({ code: 'RULE_NEVER' });
    await expect(set(id, 'FREQ=DAILY', { extra: [on(4, '19:00')] })).rejects.toMatchObject({ code: 'RULE_TOO_DENSE' });
    await expect(set(id, 'FREQ=DAILY;COUNT=401')).rejects.toMatchObject({ code: 'TOO_MANY_OCCURRENCES', details: { params: { most: 400 } } });
    await expect(set(id, 'FREQ=HOURLY')).rejects.toMatchObject({ details: { fields: [{ path: 'input.rule', code: 'NOT_A_RULE', params: { part: 'FREQ' } }] } });
    await expect(stage.app.get(SetRecurrence).set(stage.actor, { id, edits: 1, rule: null, excluded: [], extra: [] })).rejects.toMatchObject({ code: 'CELEBRATION_CHANGED' });
    expect(await stage.rows(id)).toEqual(after);
  });

  it('of a cut series take a new rule each at its own hour, and one from whom all was cancelled begins again', async () => {
    const id = await stage.announce({ ...evening(), rule: 'FREQ=WEEKLY;COUNT=5' });
    const third = await first(id, 2);
    await stage.app.get(MoveOccurrence).move(stage.actor, { id: third.id, edits: third.edits, scope: 'FOLLOWING', startsLocal: on(17, '19:00') });
    expect(await starts(id)).toEqual([on(3), on(10), on(17, '19:00'), on(24, '19:00'), on(31, '19:00')]);
    const fourth = await first(id, 3);
    await stage.app.get(CancelOccurrence).cancel(stage.actor, { id: fourth.id, edits: fourth.edits, scope: 'FOLLOWING', reason: ' Storm ' });
    expect(await starts(id)).toEqual([on(3), on(10), on(17, '19:00')]);
    await set(id, 'FREQ=WEEKLY;COUNT=7');
    expect(await starts(id)).toEqual([on(3), on(10), on(17, '19:00'), on(38, '19:00'), on(45, '19:00')]);
    await stage.app.get(RestoreOccurrence).restore(stage.actor, fourth.id);
    expect(await starts(id)).toContain(on(24, '19:00'));
  });

  it('move with a save of zone and times once they are on the site, and are made anew before', async () => {
    const id = await stage.announce({ ...evening(), rule: 'FREQ=WEEKLY;COUNT=3' });
    const [was] = await stage.rows(id);
    expect(await change(id, { startsLocal: on(3), endsLocal: on(3, '20:00') })).toBe(false);
    expect(await change(id, { zone: 'america/new_york' })).toBe(true);
    expect(await change(id, { startsLocal: on(4, '17:30') })).toBe(true);
    const [row, ...others] = await stage.rows(id);
    expect({ start: row?.start, end: row?.end, id: row?.id, told: row?.told, count: others.length }).toEqual({ start: on(4, '17:30'), end: on(4, '19:30'), id: was?.id, told: [1, 2], count: 2 });
    const draft = await stage.announce({ ...evening(), rule: 'FREQ=WEEKLY;COUNT=3', state: 'DRAFT' });
    await change(draft, { allDay: true, startsLocal: addDays(today, 8), endsLocal: addDays(today, 9) });
    expect((await stage.rows(draft)).map(({ start, end, told }) => [start, end, told])).toEqual([8, 15, 22].map((day) => [on(day, '00:00'), on(day + 2, '00:00'), []]));
    await expect(change(draft, { endsLocal: addDays(today, 7) })).rejects.toMatchObject({ details: { fields: [{ code: 'ENDS_BEFORE_IT_STARTS' }] } });
    await expect(change(draft, { zone: '+02:00' })).rejects.toMatchObject({ details: { fields: [{ path: 'input.zone', code: 'NOT_A_ZONE' }] } });
    await expect(change(draft, { endsLocal: '2027-02-30' })).rejects.toMatchObject({ details: { fields: [{ code: 'NOT_A_LOCAL_TIME' }] } });
  });

  it('carry what calendars choose by, and when people are to be reminded', async () => {
    const id = await stage.announce({ ...evening(), rule: 'FREQ=WEEKLY;COUNT=2', latitude: 60, longitude: 10, registration: 'NEEDED', capacity: 2, reminders: [1_440, 60], priceKind: 'FREE' });
    const copies = () => stage.app.dataSource.query('SELECT shown, region, country, theme_slugs AS themes, free, online, latitude, capacity FROM occurrence WHERE celebration_id = $1 ORDER BY starts_at', [id]);
    const reminders = () => stage.app.dataSource.query('SELECT o.starts_at - due_at AS before FROM reminder JOIN occurrence o ON o.id = occurrence_id WHERE celebration_id = $1 ORDER BY due_at', [id]);
    const one = { shown: true, region: 'EUROPE_NORTH_AMERICA', country: 'NO', themes: ['celebration'], free: true, online: false, latitude: 60, capacity: 2 };
    expect(await copies()).toEqual([one, one]);
    expect(await reminders()).toHaveLength(4);
    const row = await first(id);
    await stage.register(row.id);
    await stage.register(row.id);
    await stage.app.get(MoveOccurrence).move(stage.actor, { id: row.id, edits: row.edits, scope: 'THIS', startsLocal: on(5), placeName: 'Town hall' });
    await stage.app.dataSource.query(`UPDATE celebration SET capacity = 1, online_url = 'https://example.org', reminders = '{60}' WHERE id = $1`, [id]);
    await stage.within((tx) => stage.app.get(CelebrationWhen).copy(tx, id));
    expect(await copies()).toEqual([{ ...one, online: true, latitude: null, capacity: 2 }, { ...one, online: true, capacity: 1 }]);
    expect(await reminders()).toEqual([{ before: { hours: 1 } }, { before: { hours: 1 } }]);
    await stage.within((tx) => stage.app.get(CelebrationWhen).end(tx, id, 'It rains', stage.now()));
    expect([await reminders(), (await stage.rows(id)).map(({ isOff, told }) => [isOff, told])]).toEqual([[], [[true, [1, 2]], [true, [1]]]]);
  });

  it('are one after the other to those who move them at once, and a place taken meanwhile is not lost', async () => {
    const id = await stage.announce({ ...evening(), rule: 'FREQ=WEEKLY;COUNT=30' });
    const { id: rowId, edits } = await first(id, 3);
    const move = (hours: number) => stage.app.get(MoveOccurrence).move(stage.actor, { id: rowId, edits, scope: 'ALL', startsLocal: on(24, `${hours}:00`) });
    const done = await Promise.allSettled([move(10), move(11), move(12)]);
    expect(done.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(done.flatMap((one) => (one.status === 'rejected' ? [one.reason.code] : []))).toEqual(['OCCURRENCE_CHANGED', 'OCCURRENCE_CHANGED']);
    const rows = await stage.rows(id);
    const taken = await Promise.allSettled([set(id, null), ...rows.slice(1).map(({ id: one }) => stage.register(one))]);
    const [{ kept } = { kept: -1 }] = await stage.app.dataSource.query<{ kept: number }[]>('SELECT count(*)::int AS kept FROM registration r JOIN occurrence o ON o.id = r.occurrence_id WHERE o.celebration_id = $1', [id]);
    expect([taken[0]?.status, taken.slice(1).filter(({ status }) => status === 'fulfilled').length]).toEqual(['fulfilled', kept]);
    const after = await stage.rows(id);
    expect([after.length, after.filter(({ isOff }) => !isOff).length]).toEqual([1 + kept, 1]);
    expect(after[0]?.start).toBe(rows[0]?.start);
  });

  it('of a long series are moved and cancelled in as many statements as those of a short one', async () => {
    const counted = async (dates: number) => {
      const id = await stage.announce({ ...evening(), rule: `FREQ=DAILY;COUNT=${dates}` });
      const row = await first(id);
      const before = stage.statements;
      await stage.app.get(MoveOccurrence).move(stage.actor, { id: row.id, edits: row.edits, scope: 'ALL', startsLocal: on(3, '16:00') });
      const moved = stage.statements - before;
      await stage.app.get(CancelOccurrence).cancel(stage.actor, { id: row.id, edits: row.edits + 1, scope: 'ALL', reason: 'No hall' });
      const rows = await stage.rows(id);
      expect([rows.length, rows.filter(({ told, isOff }) => isOff && told.join() === '1,2').length]).toEqual([dates, dates]);
      return [moved, stage.statements - before - moved];
    };
    expect(await counted(365)).toEqual(await counted(3));
  });
});
