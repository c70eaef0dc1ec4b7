import { DoorPage } from '~/features/celebrations/door/door-page';
import { actAtDoor, readDoor } from '~/features/celebrations/door/door.server';
import type { PageHandle } from '~/shell/page-handle';
import type { Route } from './+types/door';

export const handle: PageHandle = { private: true };

/** Names of people stand on it. */
export const headers = () => ({ 'Cache-Control': 'private, no-store' });

export const loader = (args: Route.LoaderArgs) => readDoor(args, args.params.id);

export const action = (args: Route.ActionArgs) => actAtDoor(args, args.params.id);

export default function Door({ loaderData, actionData }: Route.ComponentProps) {
  return <DoorPage data={loaderData} outcome={actionData} />;
}
