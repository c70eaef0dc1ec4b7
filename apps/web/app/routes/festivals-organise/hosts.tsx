import { HostsPage } from '~/features/festivals/organise/hosts/hosts-page';
import { actOnHosts, readHosts } from '~/features/festivals/organise/hosts/hosts.server';
import type { PageHandle } from '~/shell/page-handle';
import type { Route } from './+types/hosts';

export const handle: PageHandle = { private: true };

export const loader = (args: Route.LoaderArgs) => readHosts(args, args.params.slug);

export const action = (args: Route.ActionArgs) => actOnHosts(args, args.params.slug);

export default function FestivalHosts({ loaderData, actionData }: Route.ComponentProps) {
  return <HostsPage data={loaderData} answer={actionData} />;
}
