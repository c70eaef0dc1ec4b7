import { actOnPage } from '~/features/discussions/act/page-action.server';
import { readWatching } from '~/features/discussions/watching/watching.server';
import { WatchingPage } from '~/features/discussions/watching/watching-page';
import type { PageHandle } from '~/shell/page-handle';
import type { Route } from './+types/watching';

export const handle: PageHandle = { private: true };

export const loader = (args: Route.LoaderArgs) => readWatching(args);

export const action = (args: Route.ActionArgs) => actOnPage(args);

export default function Watching({ loaderData }: Route.ComponentProps) {
  return <WatchingPage data={loaderData} />;
}
