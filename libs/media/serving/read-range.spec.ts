import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readRange } from './read-range.js';

describe('ranges', () => {
  it.each([
    [undefined, 'WHOLE'],
    ['bytes=0-0', { start: 0, end: 0 }],
    ['bytes=5-', { start: 5, end: 99 }],
    ['bytes=-10', { start: 90, end: 99 }],
    ['bytes=-1000', { start: 0, end: 99 }],
    ['bytes=90-1000', { start: 90, end: 99 }],
    ['bytes=100-', 'NOT_THERE'],
    ['bytes=-0', 'NOT_THERE'],
    ['bytes=9-5', 'WHOLE'],
    ['bytes=-', 'WHOLE'],
    ['bytes=0-1,3-4', 'WHOLE'],
    ['lines=0-1', 'WHOLE'],
    ['bytes=a-b', 'WHOLE'],
  ])('%s of 100 bytes', (header, expected) => {
    expect(readRange(header, 100)).toEqual(expected);
  });

  it('never leaves the file', () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.option(fc.nat(1200)), fc.option(fc.nat(1200)), (bytes, from, to) => {
        const wanted = readRange(`bytes=${from ?? ''}-${to ?? ''}`, bytes);
        if (typeof wanted === 'string') return;
        expect(wanted.start).toBeGreaterThanOrEqual(0);
        expect(wanted.end).toBeGreaterThanOrEqual(wanted.start);
        expect(wanted.end).toBeLessThan(bytes);
      }),
    );
  });
});
