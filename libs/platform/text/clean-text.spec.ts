import { cleanLine, cleanText } from './clean-text.js';

describe('text as somebody meant it', () => {
  it('keeps a title on one line', () => expect(cleanLine('  Le  bus\nqui\u0000 lit\t')).toBe('Le bus qui lit'));
  it('keeps paragraphs of a summary', () => expect(cleanText(' One. \r\n\r\n\r\n\r\nTwo \t three.\n')).toBe('One.\n\nTwo three.'));
  it('takes out what would run backwards, and nothing of Arabic or joined emoji', () => {
    expect(cleanLine('abc\u202egpj.exe')).toBe('abcgpj.exe');
    expect(cleanLine('حافلة\u200fالقراءة 👩‍🏫')).toBe('حافلة\u200fالقراءة 👩‍🏫');
  });
  it('leaves markup as the characters it is', () => expect(cleanLine('<b>x</b>')).toBe('<b>x</b>'));
  it('joins letters with their accents', () => expect(cleanLine('e\u0301te\u0301')).toBe('été'));
});
