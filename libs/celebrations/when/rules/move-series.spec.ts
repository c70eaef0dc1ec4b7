import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findOverlap, listMade, seriesOf } from './list-made.js';
import { endSeries, moveSeries } from './move-series.js';
import { addMinutes } from './parse-local-time.js';
import type { When } from './series.types.js';

const UNTIL = '2028-03-31T23:59';
const RULES = [
  ...['FREQ=WEEKLY;BYDAY=TU', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,SA;COUNT=30', 'FREQ=WEEKLY;INTERVAL=3;WKST=SU', 'FREQ=DAILY;BYDAY=SA,SU;UNTIL=20270901', 'FREQ=DAILY;INTERVAL=5'],
  ...['FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1', 'FREQ=MONTHLY', 'FREQ=MONTHLY;BYMONTHDAY=-1,15', 'FREQ=MONTHLY;BYDAY=2TU;COUNT=9', 'FREQ=MONTHLY;BYDAY=-1FR', 'FREQ=YEARLY;BYMONTH=5;BYDAY=1MO'],
];
const simple = (rule: string | null, startsLocal = '2026-12-31T18:00', endsLocal = '2026-12-31T20:30'): When => ({
  zone: 'Europe/Paris',
  series: seriesOf({ series: [], startsLocal, endsLocal, rule }),
  excluded: [],
  extra: [],
});
const show = (when: When) => listMade(when, UNTIL).map(({ originalStart, endsLocal, placeName }) => `${originalStart} ${endsLocal} ${placeName ?? ''}`);

const step = fc.record({
  at: fc.nat(),
  days: fc.integer({ min: -9, max: 9 }),
  minutes: fc.constantFrom(0, 60, -90, 400, -1_100),
  longer: fc.constantFrom(0, 30, -60),
  placeName: fc.constantFrom(undefined, null, 'Hall'),
  does: fc.constantFrom('move', 'move', 'move all', 'leave out', 'add', 'end'),
});

describe('a series that is moved again and again', () => {
  it('makes each start that it made, as much later as it was moved', () => {
    fc.assert(
      fc.property(fc.constantFrom(...RULES), fc.array(step, { minLength: 1, maxLength: 6 }), (rule, steps) => {
        let when = simple(rule);
        for (const { at, days, minutes, longer, placeName, does } of steps) {
          // Only near ones are touched, so that moving brings nothing over the end of what is looked at.
          const before = listMade(when, UNTIL);
          const index = at % Math.max(1, Math.min(before.length, 40));
          const from = before[index]?.originalStart;
          if (from === undefined) return;
          const startMinutes = days * 1_440 + minutes;
          const last = before[index - 1]?.originalStart ?? '';
          if (does === 'leave out') {
            when = { ...when, excluded: [...when.excluded, from] };
            expect(listMade(when, UNTIL)).toEqual(before.filter(({ originalStart }) => originalStart !== from));
          } else if (does === 'add') {
            const extra = addMinutes(from, 7);
            when = { ...when, extra: [...when.extra, extra], excluded: when.excluded.filter((start) => start !== extra) };
            expect(listMade(when, UNTIL).map(({ originalStart }) => originalStart)).toEqual([...new Set([...before.map(({ originalStart }) => originalStart), extra])].sort());
          } else if (does === 'end') {
            when = endSeries(when, from);
            expect(listMade(when, UNTIL)).toEqual(before.filter(({ originalStart }) => originalStart < from));
          } else if (does === 'move all' || addMinutes(from, startMinutes) > last) {
            const moves = { from: does === 'move all' ? null : from, startMinutes, endMinutes: startMinutes + longer, placeName };
            when = moveSeries(when, moves);
            const isMoved = (start: string) => moves.from === null || start >= from;
            const expected = before.map((one) =>
              isMoved(one.originalStart)
                ? { originalStart: addMinutes(one.originalStart, startMinutes), endsLocal: addMinutes(one.endsLocal, moves.endMinutes), placeName: placeName === undefined ? one.placeName : placeName }
                : one,
            );
            // Both are looked at as far as either reaches.
            const far = addMinutes(UNTIL, Math.min(0, startMinutes) - 20_000);
            const near = (made: typeof before) => made.filter(({ originalStart }) => originalStart <= far);
            expect(near(listMade(when, UNTIL))).toEqual(near(expected));
          }
        }
      }),
      { numRuns: 40, seed: 20_261_123 },
    );
  });

  it('has its rule turned by the week, and keeps a rule by the month with the days beside it', () => {
    const move = { from: null, startMinutes: 1_440, endMinutes: 1_440 };
    expect(moveSeries(simple('FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,SU'), move).series).toMatchObject([{ rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TU;WKST=TU', shiftDays: 0 }]);
    const moved = moveSeries(simple('FREQ=MONTHLY;BYDAY=-1FR'), move);
    expect(moved.series).toMatchObject([{ rule: 'FREQ=MONTHLY;BYDAY=-1FR', shiftDays: 1, startsLocal: '2027-01-01T18:00' }]);
    expect(show(moved).slice(0, 2)).toEqual(['2027-01-30T18:00 2027-01-30T20:30 ', '2027-02-27T18:00 2027-02-27T20:30 ']);
  });

  it('is cut where this and all after it are moved, also where a part begins at another hour', () => {
    const cut = moveSeries(simple('FREQ=WEEKLY'), { from: '2027-01-14T18:00', startMinutes: 60, endMinutes: 90, placeName: 'Hall' });
    expect(show(cut).slice(1, 4)).toEqual(['2027-01-07T18:00 2027-01-07T20:30 ', '2027-01-14T19:00 2027-01-14T22:00 Hall', '2027-01-21T19:00 2027-01-21T22:00 Hall']);
    expect(findOverlap(listMade(cut, UNTIL))).toBeNull();
    expect(findOverlap(listMade(simple('FREQ=DAILY', '2026-12-31T18:00', '2027-01-02T18:00'), UNTIL))).toMatchObject({ originalStart: '2027-01-01T18:00' });
    expect(show(simple(null))).toEqual(['2026-12-31T18:00 2026-12-31T20:30 ']);
  });
});
