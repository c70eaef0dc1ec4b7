import { CopyPage } from '~/features/festivals/organise/copy/copy-page';
import { copyFestival, readCopyPage } from '~/features/festivals/organise/copy/copy.server';
import type { PageHandle } from '~/shell/page-handle';
import type { Route } from './+types/copy';

export const handle: PageHandle = { private: true };

export const loader = (args: Route.LoaderArgs) => readCopyPage(args, args.params.slug);

export const action = (args: Route.ActionArgs) => copyFestival(args);

export default function FestivalCopy({ loaderData, actionData }: Route.ComponentProps) {
  return <CopyPage data={loaderData} answer={actionData} />;
}
