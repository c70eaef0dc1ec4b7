import { FestivalPage } from '~/features/festivals/page/festival-page';
import { readFestival } from '~/features/festivals/page/festival.server';
import type { Route } from './+types/festival';

export const loader = (args: Route.LoaderArgs) => readFestival(args, args.params.slug);

export default function Festival({ loaderData }: Route.ComponentProps) {
  return <FestivalPage data={loaderData} />;
}
