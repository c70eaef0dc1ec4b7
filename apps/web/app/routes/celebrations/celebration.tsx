import { actOnPage } from '~/features/discussions/act/page-action.server';
import { CelebrationPage } from '~/features/celebrations/page/celebration-page';
import { readCelebration } from '~/features/celebrations/page/read-celebration.server';
import type { Route } from './+types/celebration';

export const loader = (args: Route.LoaderArgs) => readCelebration(args, args.params.id);

export const action = (args: Route.ActionArgs) => actOnPage(args);

export default function Celebration({ loaderData, actionData }: Route.ComponentProps) {
  return <CelebrationPage data={loaderData} answer={actionData} />;
}
