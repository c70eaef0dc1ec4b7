import { EditCollectionPage } from '~/features/collections/edit-collection-page';
import { readNewCollection, saveCollection } from '~/features/collections/edit-collection.server';
import type { PageHandle } from '~/shell/page-handle';
import type { Route } from './+types/new';

export const handle: PageHandle = { private: true };

export const loader = (args: Route.LoaderArgs) => readNewCollection(args);

export const action = (args: Route.ActionArgs) => saveCollection(args, undefined);

export default function CollectionNew({ loaderData, actionData }: Route.ComponentProps) {
  return <EditCollectionPage data={loaderData} answer={actionData} />;
}
