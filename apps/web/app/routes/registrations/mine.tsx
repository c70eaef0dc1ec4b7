import { MyRegistrationsPage } from '~/features/celebrations/registration/my-registrations-page';
import { changeCalendarFeed, readMyRegistrations } from '~/features/celebrations/registration/my-registrations.server';
import type { PageHandle } from '~/shell/page-handle';
import type { Route } from './+types/mine';

export const handle: PageHandle = { private: true };

export const loader = (args: Route.LoaderArgs) => readMyRegistrations(args);

export const action = (args: Route.ActionArgs) => changeCalendarFeed(args);

export default function MyRegistrations({ loaderData, actionData }: Route.ComponentProps) {
  return <MyRegistrationsPage data={loaderData} answer={actionData} />;
}
