import { AdoptPage } from '~/features/practices/adoptions/adopt-page';
import { adopt, readAdopt } from '~/features/practices/adoptions/adopt.server';
import type { PageHandle } from '~/shell/page-handle';
import type { Route } from './+types/adopt';

export const handle: PageHandle = { private: true };

export const loader = (args: Route.LoaderArgs) => readAdopt(args, args.params.id);

export const action = (args: Route.ActionArgs) => adopt(args, args.params.id);

export default function Adopt({ loaderData, actionData }: Route.ComponentProps) {
  return <AdoptPage data={loaderData} answer={actionData} />;
}
