import { CollectionsPage } from '~/features/collections/collections-page';
import { readCollections } from '~/features/collections/collections.server';
import type { Route } from './+types/list';

export const loader = (args: Route.LoaderArgs) => readCollections(args);

export default function Collections({ loaderData }: Route.ComponentProps) {
  return <CollectionsPage data={loaderData} />;
}
