import { describe, expect, it } from '@jest/globals';
import { orderRows } from './order-rows';

const order = (...places: number[]) => orderRows(places.map((place, at) => ({ place, name: 'abcd'[at] }))).map(({ name }) => name).join('');

describe('orderRows', () => {
  it('puts what was moved where it was asked to stand, and leaves the rest as it stood', () => {
    expect(order(1, 2, 3, 4)).toBe('abcd');
    expect(order(1, 2, 3, 1)).toBe('dabc');
    expect(order(1, 2, 3, 2)).toBe('adbc');
    expect(order(3, 2, 3, 4)).toBe('bcad');
    expect(order(4, 2, 3, 1)).toBe('dbca');
    expect(order(9, 2, 3, 4)).toBe('bcda');
    expect(order(1, 1, 1, 1)).toBe('bcda');
  });
});
