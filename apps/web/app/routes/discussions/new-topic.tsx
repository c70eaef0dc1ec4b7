import { actOnPage } from '~/features/discussions/act/page-action.server';
import { readNewTopic } from '~/features/discussions/forum/forums.server';
import { NewTopicPage } from '~/features/discussions/forum/new-topic-page';
import type { PageHandle } from '~/shell/page-handle';
import type { Route } from './+types/new-topic';

export const handle: PageHandle = { private: true };

export const loader = (args: Route.LoaderArgs) => readNewTopic(args, args.params.theme);

export const action = (args: Route.ActionArgs) => actOnPage(args);

export default function NewTopic({ loaderData, actionData }: Route.ComponentProps) {
  return <NewTopicPage data={loaderData} answer={actionData} />;
}
