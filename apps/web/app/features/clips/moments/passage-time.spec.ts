import { describe, expect, it } from '@jest/globals';
import { passageMilliseconds, passageTime } from './passage-time.js';

describe('times of a passage', () => {
  it.each([
    [0, '0:00'],
    [14_900, '0:14.9'],
    [65_000, '1:05'],
    [59_960, '1:00'],
    [3_723_400, '1:02:03.4'],
  ])('%d ms is written %s, and read back', (milliseconds, text) => {
    expect(passageTime(milliseconds)).toBe(text);
    expect(passageMilliseconds(text)).toBe(Math.round(milliseconds / 100) * 100);
  });

  it('are read as people write them', () => {
    expect(['83', ' 1:23 ', '1:23,5', '١:٢٣٫٥', '۰:۰۵'].map(passageMilliseconds)).toEqual([83_000, 83_000, 83_500, 83_500, 5_000]);
    expect(['', 'soon', '1:60', '1:2:3:4', '1.2.3', '-5', '0:05.1234'].map(passageMilliseconds)).toEqual(Array.from({ length: 7 }, () => undefined));
  });
});
