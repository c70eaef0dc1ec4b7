import { beginClip, readNewPage } from '~/features/submit/new-page.server';
import { NewPage } from '~/features/submit/new-page';
import type { PageHandle } from '~/shell/page-handle';
import type { Route } from './+types/clips-new';

export const handle: PageHandle = { private: true };

export const loader = (args: Route.LoaderArgs) => readNewPage(args);

export const action = (args: Route.ActionArgs) => beginClip(args);

export default function ClipsNew({ loaderData, actionData }: Route.ComponentProps) {
  return <NewPage data={loaderData} answer={actionData} />;
}
