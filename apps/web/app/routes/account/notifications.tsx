import { NotificationsPage } from '~/features/notifications/notifications-page';
import { openNotification, readNotifications } from '~/features/notifications/notifications.server';
import type { PageHandle } from '~/shell/page-handle';
import type { Route } from './+types/notifications';

export const handle: PageHandle = { private: true };

export const loader = (args: Route.LoaderArgs) => readNotifications(args);

export const action = (args: Route.ActionArgs) => openNotification(args);

export default function Notifications({ loaderData }: Route.ComponentProps) {
  return <NotificationsPage data={loaderData} />;
}
