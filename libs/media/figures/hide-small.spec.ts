import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { hideSmall, SMALLEST_TOLD } from './hide-small.js';

const groups = fc.uniqueArray(fc.record({ name: fc.stringMatching(/^[A-Z]{2}$/), count: fc.nat(12) }), { selector: ({ name }) => name, maxLength: 12 });

describe('groups of viewers', () => {
  it('are told largest first, the unknown among them', () => {
    expect(hideSmall([{ name: 'KE', count: 7 }, { name: '', count: 9 }, { name: 'FR', count: 20 }])).toEqual([{ name: 'FR', plays: 20 }, { name: null, plays: 9 }, { name: 'KE', plays: 7 }]);
  });

  it('of one hidden country cannot be reckoned from the sum', () => {
    expect(hideSmall([{ name: 'FR', count: 20 }, { name: 'KE', count: 7 }, { name: 'MW', count: 2 }])).toEqual([{ name: 'FR', plays: 20 }, { name: 'KE', plays: null }, { name: 'MW', plays: null }]);
  });

  it('are never told where they are small, nor hidden alone', () => {
    fc.assert(
      fc.property(groups, (counts) => {
        const told = hideSmall(counts);
        const size = new Map(counts.map(({ name, count }) => [name, count]));
        const hidden = told.filter(({ plays }) => plays === null).map(({ name }) => size.get(name ?? '') ?? 0);
        expect(told.length).toBe(counts.filter(({ count }) => count > 0).length);
        expect(told.every(({ plays }) => plays === null || plays >= SMALLEST_TOLD)).toBe(true);
        if (hidden.length === 0 || hidden.length === told.length) return;
        expect(hidden.length).toBeGreaterThan(1);
        expect(hidden.reduce((sum, one) => sum + one, 0)).toBeGreaterThanOrEqual(SMALLEST_TOLD);
      }),
    );
  });
});
