import { actOnFestival } from '~/features/festivals/organise/edit/act.server';
import { EditPage } from '~/features/festivals/organise/edit/edit-page';
import { readEditPage } from '~/features/festivals/organise/edit/edit-page.server';
import type { PageHandle } from '~/shell/page-handle';
import type { Route } from './+types/edit';

export const handle: PageHandle = { private: true };

export const loader = (args: Route.LoaderArgs) => readEditPage(args, args.params.slug);

export const action = (args: Route.ActionArgs) => actOnFestival(args, args.params.slug);

export default function FestivalEdit({ loaderData, actionData }: Route.ComponentProps) {
  return <EditPage data={loaderData} answer={actionData} />;
}
