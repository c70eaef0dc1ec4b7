import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { writeExcerpt } from './write-excerpt.js';

describe('an excerpt', () => {
  it.each([
    ['The park is open.', 100, 'The park is open.'],
    ['The park is open all the year.', 20, 'The park is open…'],
    ['One\n\n  two\tthree', 100, 'One two three'],
    ['Well, then we went', 6, 'Well…'],
    ['حديقة المدينة مفتوحة', 16, 'حديقة المدينة…'],
    ['我们喜欢公园和学校', 6, '我们喜欢…'],
    ['Donaudampfschifffahrt', 6, 'Donau…'],
    ['👩‍👩‍👧‍👧👩‍👩‍👧‍👧', 14, '👩‍👩‍👧‍👧…'],
    ['', 10, ''],
  ])('of %j in %i', (text, length, expected) => {
    expect(writeExcerpt(text, length)).toBe(expected);
  });

  it('is never longer than asked, and is well-formed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.integer({ min: 1, max: 120 }), (text, length) => {
        const excerpt = writeExcerpt(text, length);
        expect(excerpt.length).toBeLessThanOrEqual(length);
        expect(excerpt.isWellFormed()).toBe(true);
      }),
    );
  });

  it('takes no longer for a long text', () => {
    const started = performance.now();
    writeExcerpt('a'.repeat(2_000_000), 100);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
