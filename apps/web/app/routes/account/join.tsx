import { JoinPage } from '~/features/sign-in/join-page';
import { acceptInvitation, readInvitation } from '~/features/sign-in/join.server';
import type { PageHandle } from '~/shell/page-handle';
import type { Route } from './+types/join';

export const handle: PageHandle = { private: true };

export const loader = (args: Route.LoaderArgs) => readInvitation(args);

export const action = (args: Route.ActionArgs) => acceptInvitation(args);

export default function Join({ loaderData, actionData }: Route.ComponentProps) {
  return <JoinPage data={loaderData} answer={actionData} />;
}
