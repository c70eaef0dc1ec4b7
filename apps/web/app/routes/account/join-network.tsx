import { JoinNetworkPage } from '~/features/join-network/join-network-page';
import { applyToNetwork, readJoinNetwork } from '~/features/join-network/join-network.server';
import type { Route } from './+types/join-network';

export const loader = (args: Route.LoaderArgs) => readJoinNetwork(args);

export const action = (args: Route.ActionArgs) => applyToNetwork(args);

export default function JoinNetwork({ loaderData, actionData }: Route.ComponentProps) {
  return <JoinNetworkPage data={loaderData} answer={actionData} />;
}
