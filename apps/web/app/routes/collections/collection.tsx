import { CollectionPage } from '~/features/collections/collection-page';
import { readCollection } from '~/features/collections/collections.server';
import type { Route } from './+types/collection';

export const loader = (args: Route.LoaderArgs) => readCollection(args, args.params.id);

export default function Collection({ loaderData }: Route.ComponentProps) {
  return <CollectionPage collection={loaderData} />;
}
