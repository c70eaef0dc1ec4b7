import { actOnPage } from '~/features/discussions/act/page-action.server';
import { DiscussionPage } from '~/features/discussions/discussion-page';
import { readDiscussion } from '~/features/discussions/discussion-page.server';
import type { Route } from './+types/discussion';

export const loader = (args: Route.LoaderArgs) => readDiscussion(args, args.params.id);

export const action = (args: Route.ActionArgs) => actOnPage(args);

export default function Discussion({ loaderData, actionData }: Route.ComponentProps) {
  return <DiscussionPage data={loaderData} answer={actionData} />;
}
