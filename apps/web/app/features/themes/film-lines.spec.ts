import { expect, it } from '@jest/globals';
import { linesOf } from './film-lines';

it('puts what is seen before what is said over it, in order of time', () => {
  const transcript = { language: 'en', cues: [{ startMs: 0, endMs: 900, text: 'one' }, { startMs: 1500, endMs: 1900, text: 'two' }] };
  const described = [{ startMs: 0, endMs: 1000, seen: 'fog' }, { startMs: 1000, endMs: 2000, seen: 'sun' }];
  expect(linesOf({ transcript, described }).map(({ text }) => text)).toEqual(['fog', 'one', 'sun', 'two']);
  expect(linesOf({ transcript: null, described: [] })).toEqual([]);
});
