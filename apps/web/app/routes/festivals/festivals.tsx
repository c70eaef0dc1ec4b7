import { FestivalsPage } from '~/features/festivals/page/festivals-page';
import { readFestivals } from '~/features/festivals/page/festivals.server';
import type { Route } from './+types/festivals';

export const loader = (args: Route.LoaderArgs) => readFestivals(args);

export default function Festivals({ loaderData }: Route.ComponentProps) {
  return <FestivalsPage data={loaderData} />;
}
