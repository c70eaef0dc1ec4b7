import { notFound } from '~/api/api-errors.server';
import { TextPage } from '~/features/about/text-page';
import { textPageOf } from '~/features/about/text-pages';
import type { Route } from './+types/text';

/** The pages about the site itself: each has its own line in routes.ts and this one file. */
export function loader({ request }: Route.LoaderArgs) {
  const name = textPageOf(new URL(request.url).pathname);
  if (!name) throw notFound();
  return { name };
}

export default function Text({ loaderData }: Route.ComponentProps) {
  return <TextPage name={loaderData.name} />;
}
