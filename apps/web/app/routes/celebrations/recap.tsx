import { actOnRecap } from '~/features/celebrations/recap/act-on-recap.server';
import { readRecap } from '~/features/celebrations/recap/read-recap.server';
import { RecapPage } from '~/features/celebrations/recap/recap-page';
import type { PageHandle } from '~/shell/page-handle';
import type { Route } from './+types/recap';

export const handle: PageHandle = { private: true };

export const loader = (args: Route.LoaderArgs) => readRecap(args, args.params.id);

export const action = (args: Route.ActionArgs) => actOnRecap(args, args.params.id);

export default function CelebrationRecap({ loaderData, actionData }: Route.ComponentProps) {
  return <RecapPage data={loaderData} answer={actionData} />;
}
