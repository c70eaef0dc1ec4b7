import { readCityCheck } from '~/features/self-checks/city-checks.server';
import { CityResultPage } from '~/features/self-checks/city-result-page';
import type { PageHandle } from '~/shell/page-handle';
import type { Route } from './+types/city-theme';

export const handle: PageHandle = { private: true };

export const loader = (args: Route.LoaderArgs) => readCityCheck(args, args.params.slug, args.params.theme);

export default function CityStandsIn({ loaderData }: Route.ComponentProps) {
  return <CityResultPage {...loaderData} />;
}
