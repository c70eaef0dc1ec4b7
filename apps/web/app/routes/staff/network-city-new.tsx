import { NewCityPage } from '~/features/admin/new-city-page';
import { createCity, readNewCity } from '~/features/admin/new-city.server';
import type { PageHandle } from '~/shell/page-handle';
import type { Route } from './+types/network-city-new';

export const handle: PageHandle = { private: true };

export const loader = (args: Route.LoaderArgs) => readNewCity(args);

export const action = (args: Route.ActionArgs) => createCity(args);

export default function NetworkCityNew({ loaderData, actionData }: Route.ComponentProps) {
  return <NewCityPage data={loaderData} answer={actionData} />;
}
