import fc from 'fast-check';
import { ADOPTION_MOVES, ADOPTION_STATES, type AdoptionState, isPlanOpen, isReportOpen, mayMove } from './adoption-state.js';

/** Takes every move that is allowed out of those that are tried; answers the states in the order they were reached. */
function walk(tried: readonly AdoptionState[]): AdoptionState[] {
  const reached: AdoptionState[] = ['CONSIDERING'];
  for (const to of tried) if (mayMove(reached.at(-1) ?? 'CONSIDERING', to)) reached.push(to);
  return reached;
}

const tries = fc.array(fc.constantFrom(...ADOPTION_STATES), { maxLength: 60 });
const ORDER: AdoptionState[] = ['CONSIDERING', 'ADAPTING', 'RUNNING', 'REPORTED'];

describe('states of an adoption', () => {
  it('allows these moves and no other', () => {
    const allowed = ADOPTION_STATES.flatMap((from) => ADOPTION_STATES.filter((to) => mayMove(from, to)).map((to) => `${from} > ${to}`));
    expect(allowed).toEqual([
      'CONSIDERING > ADAPTING',
      'CONSIDERING > STOPPED',
      'ADAPTING > RUNNING',
      'ADAPTING > STOPPED',
      'RUNNING > REPORTED',
      'RUNNING > STOPPED',
      'REPORTED > STOPPED',
    ]);
  });

  it('reaches each state once, in its order, however it is tried, and goes nowhere once it stopped', () => {
    fc.assert(
      fc.property(tries, (tried) => {
        const reached = walk(tried);
        const went = reached.filter((state) => state !== 'STOPPED');
        expect(went).toEqual(ORDER.slice(0, went.length));
        expect(reached.indexOf('STOPPED')).toBe(reached.length - went.length === 0 ? -1 : reached.length - 1);
      }),
      { numRuns: 1_000 },
    );
  });

  it('never reports without having adapted and run it', () => {
    fc.assert(
      fc.property(tries, (tried) => {
        const reached = walk(tried);
        const at = reached.indexOf('REPORTED');
        return at < 0 || reached.slice(0, at).join(' ') === 'CONSIDERING ADAPTING RUNNING';
      }),
    );
  });

  it('can be left from everywhere by stopping', () => {
    for (const from of ADOPTION_STATES) expect(ADOPTION_MOVES[from].includes('STOPPED')).toBe(from !== 'STOPPED');
  });

  it('writes the plan until the report is given, the report once it runs, and neither after it stopped', () => {
    expect(ADOPTION_STATES.filter(isPlanOpen)).toEqual(['CONSIDERING', 'ADAPTING', 'RUNNING']);
    expect(ADOPTION_STATES.filter(isReportOpen)).toEqual(['RUNNING', 'REPORTED']);
  });
});
