import { actOnWhen } from '~/features/celebrations/announce/when/act-on-when.server';
import { WhenPage } from '~/features/celebrations/announce/when/when-page';
import { readWhenPage } from '~/features/celebrations/announce/when/when-page.server';
import type { PageHandle } from '~/shell/page-handle';
import type { Route } from './+types/edit-when';

export const handle: PageHandle = { private: true };

export const loader = (args: Route.LoaderArgs) => readWhenPage(args, args.params.id);

export const action = (args: Route.ActionArgs) => actOnWhen(args, args.params.id);

export default function CelebrationEditWhen({ loaderData, actionData }: Route.ComponentProps) {
  return <WhenPage data={loaderData} answer={actionData} />;
}
