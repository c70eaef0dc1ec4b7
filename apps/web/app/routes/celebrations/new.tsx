import { NewCelebrationPage } from '~/features/celebrations/announce/new/new-page';
import { beginCelebration, readNewPage } from '~/features/celebrations/announce/new/new-page.server';
import type { PageHandle } from '~/shell/page-handle';
import type { Route } from './+types/new';

export const handle: PageHandle = { private: true };

export const loader = (args: Route.LoaderArgs) => readNewPage(args);

export const action = (args: Route.ActionArgs) => beginCelebration(args);

export default function CelebrationNew({ loaderData, actionData }: Route.ComponentProps) {
  return <NewCelebrationPage data={loaderData} answer={actionData} />;
}
