import { RegistrationsPage } from '~/features/celebrations/door/registrations-page';
import { cancelForCity, readRegistrations } from '~/features/celebrations/door/registrations.server';
import type { PageHandle } from '~/shell/page-handle';
import type { Route } from './+types/registrations';

export const handle: PageHandle = { private: true };

/** Names and addresses of people stand on it. */
export const headers = () => ({ 'Cache-Control': 'private, no-store' });

export const loader = (args: Route.LoaderArgs) => readRegistrations(args, args.params.id);

export const action = (args: Route.ActionArgs) => cancelForCity(args, args.params.id);

export default function Registrations({ loaderData, actionData }: Route.ComponentProps) {
  return <RegistrationsPage data={loaderData} answer={actionData} />;
}
