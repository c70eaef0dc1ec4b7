import { EDITORIAL_STATES, isEditable, isWithDesk, mayMove, type Mover } from './editorial-state.js';

const MOVERS: Mover[] = ['CITY', 'MODERATOR', 'SYSTEM'];

describe('editorial states', () => {
  const allowed = EDITORIAL_STATES.flatMap((from) =>
    EDITORIAL_STATES.flatMap((to) => MOVERS.filter((by) => mayMove(from, to, by)).map((by) => `${from} > ${to} ${by}`)),
  );

  it('allows these moves and no other', () => {
    expect(allowed).toEqual([
      'DRAFT > SUBMITTED CITY',
      'DRAFT > PUBLISHED SYSTEM',
      'SUBMITTED > DRAFT CITY',
      'SUBMITTED > IN_REVIEW MODERATOR',
      'IN_REVIEW > SUBMITTED MODERATOR',
      'IN_REVIEW > SUBMITTED SYSTEM',
      'IN_REVIEW > CHANGES_REQUESTED MODERATOR',
      'IN_REVIEW > REJECTED MODERATOR',
      'IN_REVIEW > PUBLISHED MODERATOR',
      'CHANGES_REQUESTED > SUBMITTED CITY',
      'PUBLISHED > PUBLISHED MODERATOR',
      'PUBLISHED > WITHDRAWN CITY',
      'PUBLISHED > WITHDRAWN SYSTEM',
      'PUBLISHED > HIDDEN MODERATOR',
      'WITHDRAWN > DRAFT CITY',
      'HIDDEN > PUBLISHED MODERATOR',
      'HIDDEN > HIDDEN CITY',
      'HIDDEN > HIDDEN MODERATOR',
    ]);
  });

  it('publishes only what was looked at, unless the product itself does', () => {
    expect(EDITORIAL_STATES.filter((from) => mayMove(from, 'PUBLISHED', 'MODERATOR'))).toEqual(['IN_REVIEW', 'PUBLISHED', 'HIDDEN']);
    expect(EDITORIAL_STATES.filter((from) => mayMove(from, 'PUBLISHED', 'SYSTEM'))).toEqual(['DRAFT']);
    expect(EDITORIAL_STATES.filter((from) => mayMove(from, 'PUBLISHED', 'CITY'))).toEqual([]);
  });

  it('lets a city change only what is in its hands', () => {
    expect(EDITORIAL_STATES.filter(isEditable)).toEqual(['DRAFT', 'CHANGES_REQUESTED']);
    expect(EDITORIAL_STATES.filter(isWithDesk)).toEqual(['SUBMITTED', 'IN_REVIEW']);
  });
});
