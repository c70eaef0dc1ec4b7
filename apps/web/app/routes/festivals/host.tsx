import { CallPage } from '~/features/festivals/host/call-page';
import { answerCall, readCall } from '~/features/festivals/host/call.server';
import type { PageHandle } from '~/shell/page-handle';
import type { Route } from './+types/host';

export const handle: PageHandle = { private: true };

export const loader = (args: Route.LoaderArgs) => readCall(args, args.params.slug);

export const action = (args: Route.ActionArgs) => answerCall(args, args.params.slug);

export default function FestivalHost({ loaderData, actionData }: Route.ComponentProps) {
  return <CallPage data={loaderData} answer={actionData} />;
}
