import { ItemPage } from '~/features/desk/item-page';
import { actOnItem, readItem } from '~/features/desk/item.server';
import type { PageHandle } from '~/shell/page-handle';
import type { Route } from './+types/desk-item';

export const handle: PageHandle = { private: true };

export const loader = (args: Route.LoaderArgs) => readItem(args, args.params.item);

export const action = (args: Route.ActionArgs) => actOnItem(args, args.params.item);

export default function DeskItem({ loaderData, actionData }: Route.ComponentProps) {
  return <ItemPage data={loaderData} answer={actionData} />;
}
