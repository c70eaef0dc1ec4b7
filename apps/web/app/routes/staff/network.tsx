import { NetworkPage } from '~/features/admin/network-page';
import { readNetwork } from '~/features/admin/network.server';
import type { PageHandle } from '~/shell/page-handle';
import type { Route } from './+types/network';

export const handle: PageHandle = { private: true };

export const loader = (args: Route.LoaderArgs) => readNetwork(args);

export default function Network({ loaderData }: Route.ComponentProps) {
  return <NetworkPage data={loaderData} />;
}
