import { isLanguageCode, type LanguageCode } from '@libs/contracts/languages.js';
import { ARABIC } from './words/write-arabic.js';
import { ENGLISH } from './words/write-english.js';
import { FRENCH } from './words/write-french.js';
import type { PrintLabel, PrintWords } from './words/print-words.types.js';

const WORDS: Record<LanguageCode, PrintWords> = { en: ENGLISH, fr: FRENCH, ar: ARABIC };
const FROM_RIGHT = new Set(['ar', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi']);
/** Letters after which a word without a break may be broken, so that none runs off the page. */
const LONGEST = 32;
const BREAK = '\u200b';

/** The language of the words around a text: its own where the product speaks it, else English. */
export function labelLanguage(language: string): LanguageCode {
  const base = baseOf(language);
  return isLanguageCode(base) ? base : 'en';
}

export function baseOf(language: string): string {
  return language.split('-')[0] ?? '';
}

export function directionOf(language: string): 'ltr' | 'rtl' {
  return FROM_RIGHT.has(baseOf(language)) ? 'rtl' : 'ltr';
}

/** Numbers, dates and names as they are written in the language of the labels. */
export class PrintFormat {
  readonly words: PrintWords;

  constructor(readonly language: LanguageCode) {
    this.words = WORDS[language];
  }

  label(label: PrintLabel, values: Record<string, string> = {}): string {
    return this.words.labels[label].replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
  }

  number(value: number): string {
    return new Intl.NumberFormat(this.language, { maximumFractionDigits: 2 }).format(value);
  }

  /** The currency by its letters: its sign is that of several. */
  money(value: number, currency: string): string {
    return new Intl.NumberFormat(this.language, { style: 'currency', currency, currencyDisplay: 'code', minimumFractionDigits: 0, maximumFractionDigits: 0 }).format(value);
  }

  months(value: number): string {
    return new Intl.NumberFormat(this.language, { style: 'unit', unit: 'month', unitDisplay: 'long', maximumFractionDigits: 1 }).format(value);
  }

  date(value: Date): string {
    return new Intl.DateTimeFormat(this.language, { dateStyle: 'long', timeZone: 'UTC' }).format(value);
  }

  /** Of `YYYY-MM`. */
  month(value: string): string {
    const at = new Date(`${value}-01T00:00:00Z`);
    return Number.isNaN(at.getTime()) ? value : new Intl.DateTimeFormat(this.language, { year: 'numeric', month: 'long', timeZone: 'UTC' }).format(at);
  }

  country(code: string): string {
    return new Intl.DisplayNames(this.language, { type: 'region', fallback: 'code' }).of(code) ?? code;
  }

  languageName(tag: string): string {
    return new Intl.DisplayNames(this.language, { type: 'language', fallback: 'code' }).of(tag) ?? tag;
  }

  /** Words of ours beside others: they run as their language does, whatever letter they begin with. */
  own(text: string): string {
    return text && `${directionOf(this.language) === 'rtl' ? '\u2067' : '\u2066'}${text}\u2069`;
  }

  list(values: string[]): string {
    return new Intl.ListFormat(this.language).format(values);
  }
}

/** Text with places to break in words that are longer than any word is. */
export function breakable(text: string): string {
  return text.replace(/\S{33,}/gu, (word) => {
    const letters = [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(word)].map(({ segment }) => segment);
    return letters.map((letter, at) => (at > 0 && at % LONGEST === 0 ? `${BREAK}${letter}` : letter)).join('');
  });
}

/** Words that run their own way, whatever stands beside them. */
export function isolated(text: string): string {
  return text && `\u2068${text}\u2069`;
}

/** An address that may be broken after its parts. */
export function breakableUrl(url: string): string {
  return breakable(url.replace(/[/?&=#.-]+(?=[^/?&=#.-])/g, (part) => `${part}${BREAK}`));
}

export function paragraphsOf(text: string): string[] {
  return breakable(text).split(/\n+/).filter(Boolean);
}
