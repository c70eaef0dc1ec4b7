import { redirect } from 'react-router';
import { preferredLanguage } from '~/i18n/choose-language';
import type { Route } from './+types/start';

/** `/`: on to the language chosen before, else the one the browser asks for. */
export function loader({ request }: Route.LoaderArgs) {
  return redirect(`/${preferredLanguage(request.headers)}`, {
    headers: { Vary: 'Cookie, Accept-Language', 'Cache-Control': 'private, no-cache' },
  });
}
