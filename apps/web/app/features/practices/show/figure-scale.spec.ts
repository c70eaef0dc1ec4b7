import { describe, expect, it } from '@jest/globals';
import { barsOf, changeOf } from './figure-scale.js';

const figure = { key: 'f', label: 'Evenings', unit: 'a week', value: 5, year: 2025, baselineValue: 2, baselineYear: 2022, howMeasured: 'Diary.', moreIsBetter: true };

describe('bars of a figure', () => {
  it('begin at one zero and are as long as their values', () => {
    const { zero, bars } = barsOf(figure);
    expect(zero).toBe(0);
    expect(bars.map(({ kind, start, length }) => [kind, start, length])).toEqual([
      ['BEFORE', 0, 40],
      ['NOW', 0, 100],
    ]);
  });

  it('go to both sides of zero', () => {
    const { zero, bars } = barsOf({ ...figure, baselineValue: -5, value: 15 });
    expect(zero).toBe(25);
    expect(bars.map(({ start, length }) => [start, length])).toEqual([
      [0, 25],
      [25, 75],
    ]);
  });

  it('have room where every value is zero', () => {
    const { bars } = barsOf({ ...figure, baselineValue: null, baselineYear: null, value: 0 });
    expect(bars).toEqual([expect.objectContaining({ kind: 'NOW', start: 0, length: 0 })]);
  });

  it('take in what others report, not more than are drawn', () => {
    const reported = Array.from({ length: 9 }, (_, index) => ({ adoptionId: `a${index}`, cityName: `City ${index}`, value: 10, year: 2026 }));
    const { bars } = barsOf(figure, reported);
    expect(bars.map(({ kind }) => kind)).toEqual(['BEFORE', 'NOW', ...Array.from({ length: 6 }, () => 'REPORTED')]);
    expect(bars[1]?.length).toBe(50);
  });
});

describe('the change of a figure', () => {
  it('is better or worse by what was hoped for', () => {
    expect(changeOf(figure)).toEqual({ direction: 'UP', by: 3, isBetter: true });
    expect(changeOf({ ...figure, moreIsBetter: false })).toEqual({ direction: 'UP', by: 3, isBetter: false });
    expect(changeOf({ ...figure, value: 1, moreIsBetter: false })).toEqual({ direction: 'DOWN', by: 1, isBetter: true });
  });

  it('is written without the noise of fractions', () => {
    expect(changeOf({ ...figure, value: 0.3, baselineValue: 0.1 })?.by).toBe(0.2);
  });

  it('is nothing where there is no before', () => {
    expect(changeOf({ ...figure, baselineValue: null })).toBeUndefined();
    expect(changeOf({ ...figure, value: 2 })).toEqual({ direction: 'SAME', by: 0, isBetter: undefined });
  });
});
