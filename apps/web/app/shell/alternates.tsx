import { useLocation, useRouteLoaderData } from 'react-router';
import { defaultLanguage, languageCodes } from '~/i18n/languages';
import type { readRoot } from './shell.server';

/** The same page in the other languages, for search engines. */
export function Alternates() {
  const { pathname, search } = useLocation();
  const origin = useRouteLoaderData<typeof readRoot>('root')?.origin;
  const rest = /^\/[a-z]{2}(\/.*)?$/.exec(pathname)?.[1] ?? '';
  if (!origin) return null;
  const after = new URLSearchParams(search).get('after');
  const query = after ? `?after=${encodeURIComponent(after)}` : '';
  return (
    <>
      <link rel="canonical" href={origin + pathname + query} />
      {languageCodes.map((code) => (
        <link key={code} rel="alternate" hrefLang={code} href={`${origin}/${code}${rest}${query}`} />
      ))}
      <link rel="alternate" hrefLang="x-default" href={`${origin}/${defaultLanguage}${rest}${query}`} />
    </>
  );
}
