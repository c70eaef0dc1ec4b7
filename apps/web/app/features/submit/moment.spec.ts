import { describe, expect, it } from '@jest/globals';
import { millisecondsOf } from './moment.js';

describe('a moment of a film as a person writes it', () => {
  it.each([
    ['', 0],
    ['0:00', 0],
    ['1:05', 65_000],
    [' 12:30 ', 750_000],
    ['1:02:03', 3_723_000],
    ['83', 83_000],
    ['١:٠٥', 65_000],
    ['۱:۰۵', 65_000],
  ])('%j is %d ms', (text, expected) => expect(millisecondsOf(text)).toBe(expected));

  it.each(['soon', '1:75', '1:2:3:4', '-1', '1.5', ':', '1:', '99999'])('%j is none', (text) => expect(millisecondsOf(text)).toBeUndefined());
});
