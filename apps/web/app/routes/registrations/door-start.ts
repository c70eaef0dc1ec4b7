import { redirect } from 'react-router';
import { preferredLanguage } from '~/i18n/choose-language';
import type { Route } from './+types/door-start';

/** What a code for the door holds: on to the door in the language of who receives people, not of who comes. */
export function loader({ request, params }: Route.LoaderArgs) {
  const { search } = new URL(request.url);
  return redirect(`/${preferredLanguage(request.headers)}/celebrations/occurrences/${encodeURIComponent(params.id)}/door${search}`, {
    headers: { Vary: 'Cookie, Accept-Language', 'Cache-Control': 'private, no-store' },
  });
}
