import { ChoosePage } from '~/features/my-city/choose-page';
import { chooseCity } from '~/features/my-city/my-city.server';
import type { PageHandle } from '~/shell/page-handle';
import type { Route } from './+types/my-city-choose';

export const handle: PageHandle = { private: true };

export const loader = (args: Route.LoaderArgs) => chooseCity(args);

export default function MyCityChoose({ loaderData }: Route.ComponentProps) {
  return <ChoosePage {...loaderData} />;
}
