import { isLanguageCode, type LanguageCode } from '@libs/contracts/languages.js';
import type { AccessService } from '../celebration.types.js';
import type { FeedEntry } from './feed.types.js';
import { ARABIC } from './words/write-arabic.js';
import { ENGLISH } from './words/write-english.js';
import type { FeedWord, FeedWords } from './words/feed-words.types.js';
import { FRENCH } from './words/write-french.js';

const WORDS: Record<LanguageCode, FeedWords> = { en: ENGLISH, fr: FRENCH, ar: ARABIC };

/** The language of the words around a text: its own where the product speaks it, else English. */
export function wordsLanguage(language: string): LanguageCode {
  const base = language.split('-')[0] ?? '';
  return isLanguageCode(base) ? base : 'en';
}

export function sayWord(language: string, word: FeedWord, values: Record<string, string> = {}): string {
  return WORDS[wordsLanguage(language)].words[word].replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}

export function sayServices(language: string, services: readonly AccessService[]): string {
  const { access } = WORDS[wordsLanguage(language)];
  return new Intl.ListFormat(wordsLanguage(language)).format(services.map((service) => access[service]));
}

/** The language most of it is in; of a feed without anything, English. */
export function languageOf(entries: readonly Pick<FeedEntry, 'language'>[]): string {
  const counts = new Map<string, number>();
  for (const { language } of entries) counts.set(language, (counts.get(language) ?? 0) + 1);
  return [...counts].toSorted(([a, ofA], [b, ofB]) => ofB - ofA || (a < b ? -1 : 1))[0]?.[0] ?? 'en';
}
