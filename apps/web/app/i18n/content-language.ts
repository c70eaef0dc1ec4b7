import { CONTENT_LANGUAGES, type ContentLanguageCode } from '../../../../libs/contracts/languages.js';
import { languageOf } from './choose-language';

export const contentLanguages = CONTENT_LANGUAGES;

/** The parameter that chooses it: it stands in links alone, no cookie remembers it. */
export const contentParameter = 'in';

/** The language of what comes with the product (modules, self-checks, words of films), chosen in the address; else that of the page. */
export function contentLanguageOf(request: Request): string {
  const { searchParams } = new URL(request.url);
  const asked = [searchParams.get(contentParameter), searchParams.get('words')];
  return asked.find(isContentLanguage) ?? languageOf(request);
}

/** What keeps the choice in a link of the page: nothing where the words are in the page's own language. */
export function keepContentLanguage(shown: string, page: string): string {
  return shown === page || !isContentLanguage(shown) ? '' : `${contentParameter}=${shown}`;
}

function isContentLanguage(code: string | null): code is ContentLanguageCode {
  return CONTENT_LANGUAGES.some((language) => language.code === code);
}
