import { EditPage } from '~/features/practices/edit/edit-page';
import { actOnPractice, readEditPage } from '~/features/practices/edit/edit-page.server';
import type { PageHandle } from '~/shell/page-handle';
import type { Route } from './+types/edit';

export const handle: PageHandle = { private: true };

export const loader = (args: Route.LoaderArgs) => readEditPage(args, args.params.id);

export const action = (args: Route.ActionArgs) => actOnPractice(args, args.params.id);

export default function PracticeEdit({ loaderData, actionData }: Route.ComponentProps) {
  return <EditPage data={loaderData} answer={actionData} />;
}
