import { MyRegistrationsPage } from '~/features/celebrations/registration/my-registrations-page';
import { readMyRegistrations } from '~/features/celebrations/registration/my-registrations.server';
import type { PageHandle } from '~/shell/page-handle';
import type { Route } from './+types/mine';

export const handle: PageHandle = { private: true };

export const loader = (args: Route.LoaderArgs) => readMyRegistrations(args);

export default function MyRegistrations({ loaderData }: Route.ComponentProps) {
  return <MyRegistrationsPage data={loaderData} />;
}
