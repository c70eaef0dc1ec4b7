import { FamilyPage } from '~/features/practices/family/family-page';
import { readFamily } from '~/features/practices/family/family.server';
import type { Route } from './+types/family';

export const loader = (args: Route.LoaderArgs) => readFamily(args, args.params.id);

export default function Family({ loaderData }: Route.ComponentProps) {
  return <FamilyPage family={loaderData} />;
}
