import { OwnPage } from '~/features/festivals/organise/own/own-page';
import { actOnOwn, readOwn } from '~/features/festivals/organise/own/own.server';
import type { PageHandle } from '~/shell/page-handle';
import type { Route } from './+types/own';

export const handle: PageHandle = { private: true };

export const loader = (args: Route.LoaderArgs) => readOwn(args, args.params.slug);

export const action = (args: Route.ActionArgs) => actOnOwn(args);

export default function FestivalOwn({ loaderData, actionData }: Route.ComponentProps) {
  return <OwnPage data={loaderData} answer={actionData} />;
}
