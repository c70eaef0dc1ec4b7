import { describe, expect, it } from '@jest/globals';
import { findInstants, ZONE_VERSION } from '../rules/find-instant.js';
import { seriesOf } from '../rules/list-made.js';
import type { When } from '../rules/series.types.js';
import { MOST_AHEAD, type Plan, planOccurrences, type Row } from './plan-occurrences.js';

const AT = new Date('2027-01-01T12:00:00Z');
const series = (rule: string | null, startsLocal = '2027-01-05T18:00', endsLocal = '2027-01-05T20:00'): When => ({
  zone: 'Europe/Paris',
  series: seriesOf({ series: [], startsLocal, endsLocal, rule }),
  excluded: [],
  extra: [],
});
const row = (start: string, given: Partial<Row> = {}): Row => {
  const local = { startsLocal: start, endsLocal: `${start.slice(0, 11)}20:00`, ...given };
  return { id: start, originalStart: start, ...local, ...findInstants(local, 'Europe/Paris'), zoneVersion: ZONE_VERSION, state: 'SCHEDULED', movedAt: null, placeName: null, isAwaited: false, ...given };
};
const plan = (when: When, rows: Row[] = [], isPublished = true, at = AT) => planOccurrences({ when, rows, at, isPublished });
const starts = ({ make }: Plan) => make.map(({ startsLocal }) => startsLocal);
const NOTHING: Plan = { make: [], change: [], cancel: [], remove: [] };

describe('rows', () => {
  it('are made for two years, and the next one however far it lies', () => {
    const made = starts(plan(series('FREQ=WEEKLY')));
    expect([made[0], made.at(-1), made.length]).toEqual(['2027-01-05T18:00', '2028-12-26T18:00', 104]);
    expect(plan(series('FREQ=DAILY')).make).toHaveLength(MOST_AHEAD);
    expect(starts(plan(series(null, '2031-06-01T18:00', '2031-06-01T20:00')))).toEqual(['2031-06-01T18:00']);
    expect(starts(plan(series('FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29')))).toEqual(['2028-02-29T18:00']);
  });

  it('of what the world has seen are not made where they have begun, nor taken away', () => {
    const since = series('FREQ=WEEKLY', '2026-12-15T18:00', '2026-12-15T20:00');
    expect(starts(plan(since))[0]).toBe('2027-01-05T18:00');
    expect(starts(plan(since, [], false))[0]).toBe('2026-12-15T18:00');
    expect(plan(series(null), [row('2026-12-08T18:00'), row('2027-01-05T18:00')])).toEqual(NOTHING);
    expect(plan(series(null), [row('2026-12-08T18:00'), row('2027-01-05T18:00')], false).remove).toMatchObject([{ id: '2026-12-08T18:00' }]);
  });

  it('that the series makes no more are cancelled where anybody registered, else removed; what is cancelled stays', () => {
    const rows = [row('2027-01-05T18:00'), row('2027-01-12T18:00', { isAwaited: true }), row('2027-01-19T18:00'), row('2027-01-26T18:00', { state: 'CANCELLED' })];
    const { cancel, remove, change, make } = plan(series(null), rows);
    expect([cancel, remove].map((some) => some.map(({ id }) => id))).toEqual([['2027-01-12T18:00'], ['2027-01-19T18:00']]);
    expect([change, make]).toEqual([[], []]);
  });

  it('that were moved by themselves stay where they are, and are the start that a new rule makes there', () => {
    const moved = row('2027-01-12T18:00', { startsLocal: '2027-01-13T18:00', endsLocal: '2027-01-13T20:00', movedAt: AT, isAwaited: true });
    const twice = series('FREQ=WEEKLY;COUNT=2');
    expect(plan(twice, [row('2027-01-05T18:00'), moved])).toEqual(NOTHING);
    const wednesdays = series('FREQ=WEEKLY;BYDAY=WE;COUNT=2');
    const { make, change, cancel } = plan(wednesdays, [moved]);
    expect([starts({ ...NOTHING, make }), cancel, change.map(({ to, isSeen }) => [to.originalStart, to.startsLocal, isSeen])]).toEqual([['2027-01-06T18:00'], [], [['2027-01-13T18:00', '2027-01-13T18:00', false]]]);
  });

  it('are computed anew by a newer zone database, and never by an older one', () => {
    const late = new Date('2027-01-05T18:00:00Z');
    const older = row('2027-01-05T18:00', { zoneVersion: '2019a', startsAt: late });
    expect(plan(series(null), [older]).change).toMatchObject([{ isSeen: true, to: { startsAt: new Date('2027-01-05T17:00:00Z') } }]);
    expect(plan(series(null), [row('2027-01-05T18:00', { zoneVersion: '2019a' })]).change).toMatchObject([{ isSeen: false }]);
    expect(plan(series(null), [row('2027-01-05T18:00', { zoneVersion: '2099a', startsAt: late })])).toEqual(NOTHING);
  });

  it('need nothing more once the plan is carried out', () => {
    const when = { ...series('FREQ=WEEKLY;BYDAY=MO,TH'), excluded: ['2027-01-07T18:00'], extra: ['2027-01-08T10:00'] };
    const made = plan(when).make.map((placed) => row(placed.originalStart, placed));
    expect(made.map(({ startsLocal }) => startsLocal)).toContain('2027-01-08T10:00');
    expect(plan(when, made)).toEqual(NOTHING);
  });
});
