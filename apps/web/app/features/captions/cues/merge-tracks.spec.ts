import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Cue } from './cue.js';
import { mergeTracks, takeChoices } from './merge-tracks.js';

const cue = (second: number, text: string): Cue => ({ startMs: second * 1000, endMs: second * 1000 + 900, text });
const base = ['one', 'two', 'three', 'four'].map((text, index) => cue(index, text));
const change = (at: number, text: string) => base.map((one, index) => (index === at ? { ...one, text } : one));

describe('two people at the same captions', () => {
  it('what they changed in different lines comes together by itself', () => {
    expect(takeChoices(mergeTracks(base, change(1, 'TWO'), change(2, 'THREE')), []).map(({ text }) => text)).toEqual(['one', 'TWO', 'THREE', 'four']);
    expect(mergeTracks(base, change(1, 'TWO'), base.slice(0, 3)).every(({ kind }) => kind === 'clear')).toBe(true);
    expect(takeChoices(mergeTracks(base, [...base, cue(9, 'five')], [cue(0.5, 'and a half'), ...base]), []).map(({ text }) => text)).toEqual(['one', 'and a half', 'two', 'three', 'four', 'five']);
  });

  it('where both changed a line, both stand there until somebody chooses', () => {
    const stretches = mergeTracks(base, change(1, 'mine'), change(1, 'theirs'));
    expect(stretches.filter(({ kind }) => kind === 'both')).toEqual([{ kind: 'both', mine: [cue(1, 'mine')], theirs: [cue(1, 'theirs')] }]);
    expect(takeChoices(stretches, ['theirs']).map(({ text }) => text)).toEqual(['one', 'theirs', 'three', 'four']);
    expect(takeChoices(stretches, [undefined]).map(({ text }) => text)).toEqual(['one', 'mine', 'theirs', 'three', 'four']);
    expect(mergeTracks([], [cue(1, 'mine')], [cue(1, 'theirs')])).toHaveLength(1);
  });

  const track = fc.array(fc.record({ at: fc.nat(20), text: fc.constantFrom('a', 'b', 'c') }), { maxLength: 8 }).map((made) => made.toSorted((a, b) => a.at - b.at).map(({ at, text }) => cue(at, text)));

  it('nothing that one of them wrote is ever lost', () => {
    fc.assert(
      fc.property(track, track, track, (before, mine, theirs) => {
        const stretches = mergeTracks(before, mine, theirs);
        const kept = takeChoices(stretches, []).map((one) => JSON.stringify(one));
        for (const one of [...mine, ...theirs]) {
          // A line that stood there before may have been taken away by the other.
          if (!before.some((old) => JSON.stringify(old) === JSON.stringify(one))) expect(kept).toContain(JSON.stringify(one));
        }
        expect(takeChoices(mergeTracks(before, mine, before), [])).toEqual(mine.toSorted((a, b) => a.startMs - b.startMs || a.endMs - b.endMs));
      }),
    );
  });
});
