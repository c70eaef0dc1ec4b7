/** Languages of the user interface and of the modules, BCP 47, each in its own name. The first is the fallback. */
export const LANGUAGES = [
  { code: 'en', name: 'English', dir: 'ltr' },
  { code: 'fr', name: 'Français', dir: 'ltr' },
  { code: 'ar', name: 'العربية', dir: 'rtl' },
] as const;

export type LanguageCode = (typeof LANGUAGES)[number]['code'];

export const LANGUAGE_CODES: readonly LanguageCode[] = LANGUAGES.map((language) => language.code);

/**
 * Languages in which the words that come with the product are written (modules, self-checks, captions of the modules' films): those
 * of the interface, and more. A reader chooses among them on the page.
 */
export const CONTENT_LANGUAGES = [
  ...LANGUAGES,
  { code: 'es', name: 'Español', dir: 'ltr' },
  { code: 'ru', name: 'Русский', dir: 'ltr' },
  { code: 'zh', name: '中文', dir: 'ltr' },
] as const;

export type ContentLanguageCode = (typeof CONTENT_LANGUAGES)[number]['code'];

export const CONTENT_LANGUAGE_CODES: readonly ContentLanguageCode[] = CONTENT_LANGUAGES.map((language) => language.code);

export function isContentLanguageCode(value: unknown): value is ContentLanguageCode {
  return CONTENT_LANGUAGE_CODES.some((code) => code === value);
}

/** BCP 47 subtag for "no linguistic content": the spoken language of a film in which nobody speaks. */
export const NO_SPEECH = 'zxx';

export function isLanguageCode(value: unknown): value is LanguageCode {
  return LANGUAGE_CODES.some((code) => code === value);
}

/** A well-formed BCP 47 tag as far as the product needs one: language, script, region. */
export const LANGUAGE_TAG = /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$/;
