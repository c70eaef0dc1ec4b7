import { ConfirmPage } from '~/features/join-network/confirm-page';
import { confirmApplication } from '~/features/join-network/join-network.server';
import type { PageHandle } from '~/shell/page-handle';
import type { Route } from './+types/join-network-confirm';

export const handle: PageHandle = { private: true };

export const loader = ({ request }: Route.LoaderArgs) => ({ token: new URL(request.url).searchParams.get('token') ?? '' });

export const action = (args: Route.ActionArgs) => confirmApplication(args);

export default function JoinNetworkConfirm({ loaderData, actionData }: Route.ComponentProps) {
  return <ConfirmPage token={loaderData.token} {...actionData} />;
}
