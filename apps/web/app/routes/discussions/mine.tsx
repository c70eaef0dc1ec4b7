import { readMine } from '~/features/discussions/forum/forums.server';
import { MyDiscussionsPage } from '~/features/discussions/forum/my-discussions-page';
import type { PageHandle } from '~/shell/page-handle';
import type { Route } from './+types/mine';

export const handle: PageHandle = { private: true };

export const loader = (args: Route.LoaderArgs) => readMine(args);

export default function Mine({ loaderData }: Route.ComponentProps) {
  return <MyDiscussionsPage data={loaderData} />;
}
