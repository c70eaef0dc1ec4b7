import { MyCityPage } from '~/features/my-city/my-city-page';
import { actOnPeople, readMyCity } from '~/features/my-city/my-city.server';
import type { PageHandle } from '~/shell/page-handle';
import type { Route } from './+types/my-city';

export const handle: PageHandle = { private: true };

export const loader = (args: Route.LoaderArgs) => readMyCity(args, args.params.slug);

export const action = (args: Route.ActionArgs) => actOnPeople(args, args.params.slug);

export default function MyCity({ loaderData, actionData }: Route.ComponentProps) {
  return <MyCityPage data={loaderData} answer={actionData} />;
}
