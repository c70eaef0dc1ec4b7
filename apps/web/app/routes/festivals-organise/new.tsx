import { NewFestivalPage } from '~/features/festivals/organise/new/new-page';
import { beginFestival, readNewPage } from '~/features/festivals/organise/new/new-page.server';
import type { PageHandle } from '~/shell/page-handle';
import type { Route } from './+types/new';

export const handle: PageHandle = { private: true };

export const loader = (args: Route.LoaderArgs) => readNewPage(args);

export const action = (args: Route.ActionArgs) => beginFestival(args);

export default function FestivalNew({ loaderData, actionData }: Route.ComponentProps) {
  return <NewFestivalPage data={loaderData} answer={actionData} />;
}
