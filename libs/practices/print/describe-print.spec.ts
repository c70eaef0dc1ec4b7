import { describe, expect, it } from '@jest/globals';
import { LANGUAGE_CODES } from '@libs/contracts/languages.js';
import { barsOf } from './describe-blocks.js';
import { breakable, breakableUrl, directionOf, labelLanguage, paragraphsOf, PrintFormat } from './format-words.js';

describe('words of a print', () => {
  it('fills the same gaps in every language, and leaves none', () => {
    const gaps = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([gap]) => gap).sort();
    const [english, ...others] = LANGUAGE_CODES.map((language) => new PrintFormat(language).words);
    for (const words of others) {
      for (const [label, text] of Object.entries(words.labels)) {
        expect([label, gaps(text)]).toEqual([label, gaps(english?.labels[label as keyof typeof words.labels] ?? '')]);
        expect(text.trim()).not.toBe('');
      }
      for (const group of Object.keys(words)) expect(Object.keys(words[group as 'goals'])).toEqual(Object.keys(english?.[group as 'goals'] ?? {}));
    }
    expect(Object.keys(english?.goals ?? {})).toHaveLength(17);
    expect(Object.keys(english?.themes ?? {})).toHaveLength(7);
  });

  it('writes numbers, money and months as the language does', () => {
    const [english, french, arabic] = LANGUAGE_CODES.map((language) => new PrintFormat(language));
    expect(english?.number(1234567.891)).toBe('1,234,567.89');
    expect(french?.money(19_800_000, 'XOF').replace(/\s/g, ' ')).toBe('19 800 000 XOF');
    expect(english?.months(1)).toBe('1 month');
    expect(arabic?.months(2)).toBe('شهران');
    expect(french?.month('2021-09')).toBe('septembre 2021');
    expect(english?.month('soon')).toBe('soon');
  });

  it('knows the language of the labels and the direction', () => {
    expect(['fr-CA', 'ar', 'pt', 'zh-Hans'].map(labelLanguage)).toEqual(['fr', 'ar', 'en', 'en']);
    expect(['fr', 'ar-MA', 'fa', 'ckb', 'tr'].map(directionOf)).toEqual(['ltr', 'rtl', 'rtl', 'rtl', 'ltr']);
  });

  it('breaks only what is too long, between letters as they are read', () => {
    const plain = 'Donaudampfschifffahrtsgesellschaft and more';
    expect(breakable('short words only')).toBe('short words only');
    expect(breakable(plain).replaceAll('\u200b', '')).toBe(plain);
    expect(breakable('👩‍👩‍👧'.repeat(40)).split('\u200b').map((part) => [...new Intl.Segmenter().segment(part)].length)).toEqual([32, 8]);
    expect(breakableUrl('https://a.example/b?c=d')).toBe('https://\u200ba.\u200bexample/\u200bb?\u200bc=\u200bd');
    expect(paragraphsOf('a\n\nb\nc')).toEqual(['a', 'b', 'c']);
  });

  it('draws bars only where there is something to compare', () => {
    expect(barsOf(50, 100)).toEqual([0.5, 1]);
    expect(barsOf(100, 0)).toEqual([1, 0]);
    expect([barsOf(null, 3), barsOf(0, 0), barsOf(-1, 5), barsOf(5, undefined)]).toEqual([null, null, null, null]);
  });
});
