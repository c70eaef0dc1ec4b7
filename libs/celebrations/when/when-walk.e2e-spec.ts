import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { AppError } from '@libs/platform/access/app-error.js';
import { Clock } from '@libs/platform/clock/clock.js';
import { CancelOccurrence } from './cancel-occurrence.js';
import { MoveOccurrence } from './move-occurrence.js';
import type { SeriesScope } from './occurrence.types.js';
import { RestoreOccurrence } from './restore-occurrence.js';
import { findInstants, findLocal } from './rules/find-instant.js';
import { addMinutes, minutesBetween } from './rules/parse-local-time.js';
import { WhenStage } from './testing/when-stage.js';

const ZONE = 'Australia/Lord_Howe';
const DAY = 1_440;
const NEVER = '9';

/** A date as the plain model knows it: no rule and no parts, only what each one is. */
interface Plain {
  id: string;
  /** Its turn in the series, and how long the series makes it last. */
  name: string;
  minutes: number;
  start: string;
  end: string;
  isOff: boolean;
  isOwn: boolean;
  /** Put back after all was cancelled from it or from before it on. */
  isExtra: boolean;
}

interface Model {
  dates: Plain[];
  /** The turn from which on all was cancelled. */
  ended: string;
}

const step = fc.record({
  does: fc.constantFrom('move', 'move', 'move', 'cancel', 'restore', 'wait'),
  scope: fc.constantFrom<SeriesScope>('THIS', 'THIS', 'FOLLOWING', 'ALL'),
  at: fc.nat(),
  minutes: fc.constantFrom(0, 60, -90, DAY, -DAY, 2 * DAY + 30, 7 * DAY, -300),
  longer: fc.constantFrom(0, 0, 45, -30),
});
type Step = { does: string; scope: SeriesScope; at: number; minutes: number; longer: number };

describe('a series that many hands move, cancel and put back', () => {
  let stage: WhenStage;
  let accepted = 0;
  beforeAll(async () => {
    stage = await WhenStage.open();
  });
  afterAll(() => stage.close());

  const announce = (rule: string): Promise<string> => {
    const startsLocal = `${findLocal(stage.app.get(Clock).in(3 * DAY * 60_000), ZONE).slice(0, 10)}T01:45`;
    return stage.announce({ zone: ZONE, startsLocal, endsLocal: addMinutes(startsLocal, 90), rule });
  };

  const hasBegun = ({ start, end }: Plain) => findInstants({ startsLocal: start, endsLocal: end }, ZONE).startsAt <= stage.now();
  const isOfSeries = ({ name, minutes, start, end }: Plain) => start === name && end === addMinutes(name, minutes);

  /** What a step makes of plain dates, where it is not refused. */
  const follow = (model: Model, chosen: Plain, { does, scope, minutes, longer }: Step): void => {
    const { dates } = model;
    const ahead = dates.filter((date) => !hasBegun(date)).map(({ name }) => name).toSorted();
    const from = scope === 'FOLLOWING' ? chosen.name : ahead.length === dates.length ? '' : (ahead[0] ?? chosen.name);
    if (does === 'restore' && chosen.isOff) {
      chosen.isOff = false;
      if (chosen.name >= model.ended && !chosen.isExtra) Object.assign(chosen, { isExtra: true, isOwn: !isOfSeries(chosen) });
      if (!chosen.isOwn) Object.assign(chosen, { start: chosen.name, end: addMinutes(chosen.name, chosen.minutes) });
    }
    if (does === 'cancel') {
      const isMeant = (date: Plain) => (scope === 'THIS' ? date === chosen : date.name >= from);
      for (const date of dates.filter(isMeant)) Object.assign(date, { isOff: date.isOff || !hasBegun(date), isExtra: date.isExtra && scope === 'THIS' });
      if (scope !== 'THIS' && from < model.ended) model.ended = from || '2000-01-01T00:00';
    }
    if (does !== 'move') return;
    const [start, end] = [addMinutes(chosen.start, minutes), addMinutes(chosen.end, minutes + longer)];
    if (scope === 'THIS') {
      Object.assign(chosen, { start, end });
      chosen.isOwn = !isOfSeries(chosen);
      return;
    }
    const later = minutesBetween(chosen.name, start);
    const stretched = minutesBetween(start, end) - chosen.minutes;
    chosen.isOwn = false;
    if (model.ended < NEVER && (from === '' || model.ended >= from)) model.ended = addMinutes(model.ended, later);
    for (const date of dates.filter(({ name }) => name >= from)) {
      const isFree = !date.isOff && !date.isOwn && !hasBegun(date);
      Object.assign(date, { name: addMinutes(date.name, later), minutes: date.minutes + stretched });
      if (isFree) Object.assign(date, { start: date.name, end: addMinutes(date.name, date.minutes) });
    }
  };

  const perform = async (chosen: Plain, edits: number, { does, scope, minutes, longer }: Step): Promise<void> => {
    const { id } = chosen;
    if (does === 'restore') return stage.app.get(RestoreOccurrence).restore(stage.actor, id);
    if (does === 'cancel') return stage.app.get(CancelOccurrence).cancel(stage.actor, { id, edits, scope, reason: null });
    return stage.app.get(MoveOccurrence).move(stage.actor, { id, edits, scope, startsLocal: addMinutes(chosen.start, minutes), endsLocal: addMinutes(chosen.end, minutes + longer) });
  };

  it('stands after each step where a plain list of its dates stands, and everybody is told of each change once', async () => {
    const rules = ['FREQ=WEEKLY;BYDAY=TU,FR;COUNT=11', 'FREQ=MONTHLY;BYDAY=-1FR;COUNT=7', 'FREQ=DAILY;INTERVAL=3;COUNT=12', 'FREQ=MONTHLY;BYMONTHDAY=-1,15;COUNT=8'];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...rules), fc.array(step, { minLength: 4, maxLength: 12 }), async (rule, steps) => {
        const id = await announce(rule);
        const dates = (await stage.rows(id)).map(({ id: rowId, name, start, end, isOff, isOwn }): Plain => ({ id: rowId, name, minutes: 90, start, end, isOff, isOwn, isExtra: false }));
        const model = { dates, ended: NEVER };
        expect(dates.length).toBeGreaterThan(6);
        for (const one of steps) {
          if (one.does === 'wait') stage.wait(one.at % 9);
          else {
            const chosen = dates[one.at % dates.length];
            const before = await stage.rows(id);
            const row = before.find((date) => date.id === chosen?.id);
            if (!chosen || !row) throw new Error('a date without a row');
            try {
              await perform(chosen, row.edits, one);
              follow(model, chosen, one);
              accepted += 1;
            } catch (err) {
              if (!(err instanceof AppError)) throw err;
              expect(await stage.rows(id)).toEqual(before);
            }
          }
          await stage.settle(id);
          const after = await stage.rows(id);
          const bare = ({ id: rowId, name, start, end, isOff, isOwn }: Omit<Plain, 'minutes' | 'isExtra'>) => ({ id: rowId, name, start, end, isOff, isOwn });
          expect(after.map(bare)).toEqual(dates.toSorted((a, b) => (a.name < b.name ? -1 : 1)).map(bare));
          for (const { start, end, startsAt, endsAt, sequence, told } of after) {
            expect({ startsAt, endsAt }).toEqual(findInstants({ startsLocal: start, endsLocal: end }, ZONE));
            expect(told).toEqual(Array.from({ length: sequence }, (_, index) => index + 1));
          }
        }
      }),
      { numRuns: 15, seed: 20_261_123, endOnFailure: true },
    );
    expect(accepted).toBeGreaterThan(30);
  });
});
