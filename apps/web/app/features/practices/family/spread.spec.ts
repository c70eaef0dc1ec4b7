import { describe, expect, it } from '@jest/globals';
import { spreadOf } from './spread';

describe('what many cities measured', () => {
  it('is told by five values, whatever the order', () => {
    expect(spreadOf([5, 1, 4, 2, 3])).toEqual({ least: 1, quarter: 2, middle: 3, threeQuarters: 4, most: 5 });
    expect(spreadOf([1, 2])).toEqual({ least: 1, quarter: 1.25, middle: 1.5, threeQuarters: 1.75, most: 2 });
  });

  it('is one value of one city, and nothing of none', () => {
    expect(spreadOf([7])).toEqual({ least: 7, quarter: 7, middle: 7, threeQuarters: 7, most: 7 });
    expect(spreadOf([])).toBeNull();
  });
});
