import { describe, expect, it } from '@jest/globals';
import { readNumber } from './read-number.js';

describe('a number as people write it', () => {
  it.each([
    ['1200', 'en', 1200],
    ['1,200', 'en', 1200],
    ['1,200.5', 'en', 1200.5],
    ['1,5', 'en', 1.5],
    ['1,234,567', 'fr', 1_234_567],
    ['1 200,5', 'fr', 1200.5],
    ['1 200,5', 'fr', 1200.5],
    ['1,500', 'fr', 1.5],
    ['0.25', 'fr', 0.25],
    ['١٢٠٠٫٥', 'ar', 1200.5],
    ['١٬٢٠٠', 'ar', 1200],
    ['-3', 'en', -3],
    ['−3', 'en', -3],
    ['.5', 'en', 0.5],
  ])('%s in %s', (typed, language, value) => expect(readNumber(typed, language)).toBe(value));

  it.each(['about 5', '12-14', '1e9', '5 %', '1.2.3', ','])('%s is none', (typed) => expect(readNumber(typed, 'en')).toBeUndefined());

  it('nothing is nothing', () => expect(readNumber('  ', 'en')).toBeNull());
});
