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

/** With a region, as React Aria's translations are filed. */
export const ariaLocales: readonly string[] = LANGUAGES.map(
  ({ code }) => ({ en: 'en-GB', fr: 'fr-FR', ar: 'ar-AE' })[code],
);
