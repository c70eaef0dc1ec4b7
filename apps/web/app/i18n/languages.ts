import { isLanguageCode, LANGUAGES, type LanguageCode } from '../../../../libs/contracts/languages.js';

/** Adding a language: a line in libs/contracts/languages.ts and a folder in app/locales; a test says what is missing. */
export const languages = LANGUAGES;

export type Language = LanguageCode;

export const defaultLanguage: Language = LANGUAGES[0].code;

export const languageCodes: readonly Language[] = LANGUAGES.map((language) => language.code);

export function isLanguage(code: string | undefined): code is Language {
  return isLanguageCode(code);
}

export function directionOf(code: string): 'ltr' | 'rtl' {
  return LANGUAGES.find((language) => language.code === code)?.dir ?? 'ltr';
}

const ariaLocales: Record<Language, string> = { en: 'en-US', fr: 'fr-FR', ar: 'ar-AE' };

/** With a region, as React Aria files its translations. English has to be en-US: it is what all others fall back to. */
export function ariaLocaleOf(language: Language): string {
  return ariaLocales[language];
}
