import { EditCollectionPage } from '~/features/collections/edit-collection-page';
import { readCollectionForm, saveCollection } from '~/features/collections/edit-collection.server';
import type { PageHandle } from '~/shell/page-handle';
import type { Route } from './+types/edit';

export const handle: PageHandle = { private: true };

export const loader = (args: Route.LoaderArgs) => readCollectionForm(args, args.params.id);

export const action = (args: Route.ActionArgs) => saveCollection(args, args.params.id);

export default function CollectionEdit({ loaderData, actionData }: Route.ComponentProps) {
  return <EditCollectionPage data={loaderData} answer={actionData} />;
}
