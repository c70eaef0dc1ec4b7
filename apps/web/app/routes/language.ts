import { redirect } from 'react-router';
import { notFound } from '~/api/api-errors.server';
import { safeReturn } from '~/api/redirect.server';
import { languageCookie } from '~/i18n/choose-language';
import { isLanguage } from '~/i18n/languages';
import type { Route } from './+types/language';

/** Remembers the chosen language for a year and goes on to the page. */
export function loader({ request, params }: Route.LoaderArgs) {
  if (!isLanguage(params.code)) throw notFound();
  const secure = request.url.startsWith('https:') ? '; Secure' : '';
  return redirect(safeReturn(new URL(request.url).searchParams.get('return'), `/${params.code}`), {
    headers: { 'Set-Cookie': `${languageCookie}=${params.code}; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly${secure}` },
  });
}
