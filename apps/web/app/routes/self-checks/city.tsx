import { CityOverviewPage } from '~/features/self-checks/city-overview-page';
import { readCityChecks } from '~/features/self-checks/city-checks.server';
import type { PageHandle } from '~/shell/page-handle';
import type { Route } from './+types/city';

export const handle: PageHandle = { private: true };

export const loader = (args: Route.LoaderArgs) => readCityChecks(args, args.params.slug);

export default function CityStands({ loaderData }: Route.ComponentProps) {
  return <CityOverviewPage {...loaderData} />;
}
