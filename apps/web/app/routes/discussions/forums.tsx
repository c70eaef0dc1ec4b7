import { readForums } from '~/features/discussions/forum/forums.server';
import { ForumsPage } from '~/features/discussions/forum/forums-page';
import type { Route } from './+types/forums';

export const loader = (args: Route.LoaderArgs) => readForums(args);

export default function Forums({ loaderData }: Route.ComponentProps) {
  return <ForumsPage data={loaderData} />;
}
