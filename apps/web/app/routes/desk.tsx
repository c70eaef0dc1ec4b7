import { QueuePage } from '~/features/desk/queue-page';
import { readQueue, takeNext } from '~/features/desk/queue.server';
import type { PageHandle } from '~/shell/page-handle';
import type { Route } from './+types/desk';

export const handle: PageHandle = { private: true };

export const loader = (args: Route.LoaderArgs) => readQueue(args);

export const action = async (args: Route.ActionArgs) => takeNext(args, await args.request.formData());

export default function Desk({ loaderData, actionData }: Route.ComponentProps) {
  return <QueuePage data={loaderData} problem={actionData?.problem} />;
}
