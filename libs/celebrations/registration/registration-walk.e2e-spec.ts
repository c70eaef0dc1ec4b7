import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addMember } from '@libs/accounts/testing/people.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import { newId } from '@libs/platform/ids/id.js';
import { SAVE } from '../testing/documents.js';
import { CancelRegistration } from './cancel-registration.js';
import { RegisterSomebody } from './register-somebody.js';
import { type Open, RegistrationStage } from './testing/registration-stage.js';

const STEPS = 80;
const SEED = Number(process.env.CITYLORE_WALK_SEED ?? Math.floor(Math.random() * 2 ** 31));

interface Known {
  id: string;
  actor: MemberActor;
  places: number;
  state: 'REGISTERED' | 'WAITING' | 'CANCELLED';
}

/** Numbers from 0 to below `most` that come again with the same seed. */
function dice(seed: number): (most: number) => number {
  let state = seed >>> 0;
  return (most) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * most);
  };
}

/** The rules once more, as short as they can be said: all there are, in the order in which they came. */
class Line {
  readonly all: Known[] = [];
  capacity: number | null = 6;

  get taken(): number {
    return this.all.reduce((sum, { state, places }) => sum + (state === 'REGISTERED' ? places : 0), 0);
  }

  moveUp(): void {
    for (const one of this.all.filter(({ state }) => state === 'WAITING')) {
      if (this.capacity !== null && this.taken + one.places > this.capacity) return;
      one.state = 'REGISTERED';
    }
  }
}

describe('people who come and go at random', () => {
  let t: RegistrationStage;
  beforeAll(async () => {
    t = await RegistrationStage.open();
  });
  afterAll(() => t.close());

  async function come(line: Line, { occurrenceId }: Open, places: number): Promise<void> {
    const { id: memberId } = await addMember(t.stage.dataSource);
    const actor: MemberActor = { memberId, sessionId: newId(), networkRoles: [], cityRoles: [] };
    const { id } = await t.stage.app.get(RegisterSomebody).register(actor, { occurrenceId, key: newId(), places });
    line.all.push({ id, actor, places, state: 'WAITING' });
    line.moveUp();
  }

  async function changeCapacity(line: Line, open: Open, capacity: number | null): Promise<void> {
    const { edits } = await t.stage.current(open);
    const isTooSmall = capacity !== null && capacity < line.taken;
    const answer = await t.stage.refusal(open.author, SAVE, { input: { id: open.id, edits, capacity } });
    expect(answer).toBe(isTooSmall ? 'CONFLICT CAPACITY_TAKEN' : 'none');
    if (isTooSmall) return;
    line.capacity = capacity;
    line.moveUp();
  }

  async function isAsSaid(line: Line, { occurrenceId }: Open, step: number): Promise<void> {
    const rows = await t.stage.dataSource.query<{ id: string; state: string }[]>('SELECT id, state FROM registration WHERE occurrence_id = $1 ORDER BY id', [occurrenceId]);
    expect([step, rows]).toEqual([step, line.all.map(({ id, state }) => ({ id, state })).toSorted((a, b) => (a.id < b.id ? -1 : 1))]);
  }

  it(`keep the order of the line (seed ${SEED})`, async () => {
    const open = await t.announce(6);
    const [line, roll] = [new Line(), dice(SEED)];
    for (let step = 0; step < STEPS; step += 1) {
      const what = roll(20);
      const there = line.all.filter(({ state }) => state !== 'CANCELLED');
      const one = there[roll(there.length)];
      if (what < 11 || !one) await come(line, open, 1 + roll(3));
      else if (what < 19) {
        await t.stage.app.get(CancelRegistration).cancelOwn(one.actor, { id: one.id });
        one.state = 'CANCELLED';
        line.moveUp();
      } else await changeCapacity(line, open, 4 + roll(8));
      await isAsSaid(line, open, step);
    }
    await changeCapacity(line, open, null);
    await isAsSaid(line, open, STEPS);
    expect(await t.counted(open.occurrenceId)).toEqual({ taken: line.taken, waiting: 0, takenByRows: line.taken, waitingByRows: 0 });
  });
});
