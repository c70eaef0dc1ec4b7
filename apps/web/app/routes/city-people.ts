import { redirectTo } from '~/api/redirect.server';
import type { Route } from './+types/city-people';

/** The people of a city stand on its own page for who works there. */
export function loader({ request, params }: Route.LoaderArgs) {
  return redirectTo(request, `/my-city/${params.slug}#people`);
}
