import { MomentsPage } from '~/features/clips/moments/moments-page';
import { actOnMoments, readMoments } from '~/features/clips/moments/moments.server';
import type { PageHandle } from '~/shell/page-handle';
import type { Route } from './+types/moments';

export const handle: PageHandle = { private: true };

export const loader = (args: Route.LoaderArgs) => readMoments(args, args.params.id);

export const action = (args: Route.ActionArgs) => actOnMoments(args, args.params.id);

export default function Moments({ loaderData, actionData }: Route.ComponentProps) {
  return <MomentsPage data={loaderData} answer={actionData} />;
}
