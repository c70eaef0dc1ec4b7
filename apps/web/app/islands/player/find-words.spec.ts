import { describe, expect, it } from '@jest/globals';
import { findWords, plain } from './find-words.js';

const found = (text: string, wanted: string) => findWords(text, plain(wanted)).map(([start, end]) => text.slice(start, end));

describe('words in a transcript', () => {
  it.each([
    ['The Bus, the bus', 'bus', ['Bus', 'bus']],
    ['Près de l’école', 'ecole', ['école']],
    ['e\u0301cole', 'ÉCOLE', ['e\u0301cole']],
    ['الكُتُبُ في الحيّ', 'كتب', ['كُتُبُ']],
    ['أهلًا بالجميع', 'اهلا', ['أهلًا']],
    ['会读书的巴士', '读书', ['读书']],
    ['𝄞 clef', 'clef', ['clef']],
    ['nothing', 'bus', []],
    ['nothing', '', []],
  ])('%s: %s', (text, wanted, expected) => {
    expect(found(text, wanted)).toEqual(expected);
  });
});
