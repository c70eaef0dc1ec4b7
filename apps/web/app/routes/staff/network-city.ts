import { redirectTo } from '~/api/redirect.server';
import type { Route } from './+types/network-city';

/** The chosen city's workplace. */
export function loader({ request }: Route.LoaderArgs) {
  const slug = new URL(request.url).searchParams.get('slug') ?? '';
  return redirectTo(request, /^[a-z0-9-]+$/.test(slug) ? `/my-city/${slug}` : '/network');
}
