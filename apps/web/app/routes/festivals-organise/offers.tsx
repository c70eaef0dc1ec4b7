import { OffersPage } from '~/features/festivals/organise/offers/offers-page';
import { actOnOffers, readOffers } from '~/features/festivals/organise/offers/offers.server';
import type { PageHandle } from '~/shell/page-handle';
import type { Route } from './+types/offers';

export const handle: PageHandle = { private: true };

export const loader = (args: Route.LoaderArgs) => readOffers(args, args.params.slug);

export const action = (args: Route.ActionArgs) => actOnOffers(args);

export default function FestivalOffers({ loaderData, actionData }: Route.ComponentProps) {
  return <OffersPage data={loaderData} answer={actionData} />;
}
