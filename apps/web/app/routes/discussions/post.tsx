import { actOnPage } from '~/features/discussions/act/page-action.server';
import { PostPage } from '~/features/discussions/post/post-page';
import { readPost } from '~/features/discussions/post/post-page.server';
import type { Route } from './+types/post';

export const loader = (args: Route.LoaderArgs) => readPost(args, args.params.id, args.params.post);

export const action = (args: Route.ActionArgs) => actOnPage(args);

export default function Post({ loaderData, actionData }: Route.ComponentProps) {
  return <PostPage data={loaderData} answer={actionData} />;
}
