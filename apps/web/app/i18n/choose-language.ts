import { defaultLanguage, isLanguage, type Language } from './languages';

export const languageCookie = 'citylore_language';

/** The language of an address such as /fr/themes, or undefined. */
export function languageOfPath(pathname: string): Language | undefined {
  const first = pathname.split('/')[1];
  return isLanguage(first) ? first : undefined;
}

/** Chosen before (cookie), else the best of Accept-Language, else English. */
export function preferredLanguage(headers: Headers): Language {
  const chosen = /(?:^|;\s*)citylore_language=([a-z]+)/.exec(headers.get('cookie') ?? '')?.[1];
  if (isLanguage(chosen)) return chosen;
  const wanted = (headers.get('accept-language') ?? '')
    .split(',')
    .slice(0, 12)
    .map((part) => {
      const [tag = '', ...params] = part.trim().toLowerCase().split(';');
      const quality = params.map((param) => /^\s*q=([\d.]+)/.exec(param)?.[1]).find(Boolean);
      return { code: tag.split('-')[0], quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality);
  for (const { code } of wanted) if (isLanguage(code)) return code;
  return defaultLanguage;
}

/** The language a request is answered in. */
export function languageOf(request: Request): Language {
  return languageOfPath(new URL(request.url).pathname) ?? preferredLanguage(request.headers);
}
