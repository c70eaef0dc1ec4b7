import { HostingFault } from '~/features/festivals/host/hosting-fault';
import { HostingPage } from '~/features/festivals/host/hosting-page';
import { readHosting } from '~/features/festivals/host/hosting.server';
import { hostingHeaders } from '~/features/festivals/host/hosting-headers';
import type { PageHandle } from '~/shell/page-handle';
import type { Route } from './+types/hosting';

export const handle: PageHandle = { private: true };

export const headers = hostingHeaders;

export const loader = (args: Route.LoaderArgs) => readHosting(args, args.params.token);

export default function Hosting({ loaderData }: Route.ComponentProps) {
  return <HostingPage data={loaderData} />;
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <HostingFault error={error} />;
}
