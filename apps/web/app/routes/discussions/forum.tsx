import { actOnPage } from '~/features/discussions/act/page-action.server';
import { readForum } from '~/features/discussions/forum/forums.server';
import { ForumPage } from '~/features/discussions/forum/forum-page';
import type { Route } from './+types/forum';

export const loader = (args: Route.LoaderArgs) => readForum(args, args.params.theme);

export const action = (args: Route.ActionArgs) => actOnPage(args);

export default function Forum({ loaderData }: Route.ComponentProps) {
  return <ForumPage data={loaderData} />;
}
