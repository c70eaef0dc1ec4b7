import { describe, expect, it } from '@jest/globals';
import { named, readTicks } from './ticks.server';

const ID = '0190c3c8-1111-7000-8000-000000000001';
const OTHER = '0190c3c8-1111-7000-8000-000000000002';

describe('ticked lines', () => {
  const form = new FormData();
  for (const value of [`${ID} 3 An evening: of 2 or more`, `${OTHER} 1 `, 'nothing', `${ID.slice(1)} 3 x`, `${OTHER} x y`]) form.append('item', value);

  it('are read with the state that was seen, whatever their title; what nobody ticked is left out', () => {
    expect(readTicks(form)).toEqual([
      { id: ID, seen: 3, title: 'An evening: of 2 or more' },
      { id: OTHER, seen: 1, title: '' },
    ]);
  });

  it('are named in what became of them', () => {
    expect(named(readTicks(form), [{ id: ID, done: false, code: 'CELEBRATION_CHANGED' }])).toEqual([{ id: ID, done: false, code: 'CELEBRATION_CHANGED', title: 'An evening: of 2 or more' }]);
  });
});
