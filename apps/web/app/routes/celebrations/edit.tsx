import { actOnCelebration } from '~/features/celebrations/announce/edit/act.server';
import { EditPage } from '~/features/celebrations/announce/edit/edit-page';
import { readEditPage } from '~/features/celebrations/announce/edit/edit-page.server';
import type { PageHandle } from '~/shell/page-handle';
import type { Route } from './+types/edit';

export const handle: PageHandle = { private: true };

export const loader = (args: Route.LoaderArgs) => readEditPage(args, args.params.id);

export const action = (args: Route.ActionArgs) => actOnCelebration(args, args.params.id);

export default function CelebrationEdit({ loaderData, actionData }: Route.ComponentProps) {
  return <EditPage data={loaderData} answer={actionData} />;
}
