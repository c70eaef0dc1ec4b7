import { readRecord } from '~/features/discussions/order/record.server';
import { RecordPage } from '~/features/discussions/order/record-page';
import type { PageHandle } from '~/shell/page-handle';
import type { Route } from './+types/record';

export const handle: PageHandle = { private: true };

export const loader = (args: Route.LoaderArgs) => readRecord(args, args.params.id);

export default function Record({ loaderData }: Route.ComponentProps) {
  return <RecordPage data={loaderData} />;
}
