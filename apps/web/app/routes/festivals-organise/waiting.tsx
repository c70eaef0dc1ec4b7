import { WaitingPage } from '~/features/desk/festival/waiting-page';
import { approveWaiting, readWaitingPage } from '~/features/desk/festival/waiting.server';
import type { PageHandle } from '~/shell/page-handle';
import type { Route } from './+types/waiting';

export const handle: PageHandle = { private: true };

export const loader = (args: Route.LoaderArgs) => readWaitingPage(args, args.params.slug);

export const action = (args: Route.ActionArgs) => approveWaiting(args);

export default function FestivalWaiting({ loaderData, actionData }: Route.ComponentProps) {
  return <WaitingPage data={loaderData} answer={actionData} />;
}
