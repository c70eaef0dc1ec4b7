import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findChanges, type TextChange } from './find-changes.js';

const SIGN = { SAME: '', ADDED: '+', REMOVED: '-' };
const shown = (changes: TextChange[]) => changes.map(({ kind, text }) => (kind === 'SAME' ? text : `{${SIGN[kind]}${text}}`)).join('');
const side = (changes: TextChange[], left: TextChange['kind']) =>
  changes
    .filter(({ kind }) => kind !== left)
    .map(({ text }) => text)
    .join('');

describe('differences', () => {
  it.each([
    ['the old park', 'the new park', 'the {-old}{+new} park'],
    ['the old park', 'the old park', 'the old park'],
    ['a b c d', 'a x y d', 'a {-b c}{+x y} d'],
    ['one', 'one, two', 'one{+, two}'],
    ['Первый парк города', 'Второй парк города', '{-Первый}{+Второй} парк города'],
    ['حديقة المدينة القديمة', 'حديقة المدينة الجديدة', 'حديقة المدينة {-القديمة}{+الجديدة}'],
    ['我们喜欢公园', '我们喜欢学校', '我们喜欢{-公园}{+学校}'],
    ['', 'new', '{+new}'],
    ['gone', '', '{-gone}'],
    ['', '', ''],
  ])('are found word by word: %j, %j', (before, after, expected) => {
    expect(shown(findChanges(before, after))).toBe(expected);
  });

  it('are found line by line where many words are new', () => {
    const lines = Array.from({ length: 100 }, (_, line) => Array.from({ length: 20 }, (_, word) => `w${line * 20 + word}`).join(' '));
    const after = lines.map((line, index) => (index < 60 ? line.toUpperCase() : line));
    const changes = findChanges(`${lines.join('\n')}\n`, `${after.join('\n')}\n`);
    expect(changes.map(({ kind }) => kind)).toEqual(['REMOVED', 'ADDED', 'SAME']);
    expect(changes[2]?.text).toBe(`${lines.slice(60).join('\n')}\n`);
  });

  it('are the whole text where all is new', () => {
    const text = (word: string) => Array.from({ length: 400 }, (_, at) => `${word}${at}\n\n`).join('');
    expect(findChanges(text('a'), text('b'))).toEqual([
      { kind: 'REMOVED', text: text('a') },
      { kind: 'ADDED', text: text('b') },
    ]);
  });

  it('lose nothing of either text', () => {
    const words = fc.array(fc.constantFrom('park', 'tree ', ' ', '\n', '.', '公园', 'حديقة', '👩‍🌾', '\ud800'), { maxLength: 40 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(words, words, (before, after) => {
        const changes = findChanges(before, after);
        expect([side(changes, 'ADDED'), side(changes, 'REMOVED')]).toEqual([before, after]);
        expect(changes.every(({ text }) => text !== '')).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['nothing in common', 'ab '.repeat(6_600), 'cd '.repeat(6_600)],
    ['a character a word', '.,'.repeat(10_000), ',;'.repeat(10_000)],
    ['backwards', Array.from({ length: 3_000 }, (_, at) => `w${at}`).join(' '), Array.from({ length: 3_000 }, (_, at) => `w${3_000 - at}`).join(' ')],
  ])('end soon for two texts of twenty thousand characters: %s', (_name, before, after) => {
    const started = performance.now();
    const changes = findChanges(before, after);
    // Two comparisons that each end at their time at the latest; ten times that for a busy machine.
    expect(performance.now() - started).toBeLessThan(6_000);
    expect(side(changes, 'ADDED')).toBe(before);
  });
});
