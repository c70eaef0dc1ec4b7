import { actOnOffer } from '~/features/festivals/host/offer/act-on-offer.server';
import { HostingFault } from '~/features/festivals/host/hosting-fault';
import { hostingHeaders } from '~/features/festivals/host/hosting-headers';
import { OfferPage } from '~/features/festivals/host/offer/offer-page';
import { readOffer } from '~/features/festivals/host/offer/offer.server';
import type { PageHandle } from '~/shell/page-handle';
import type { Route } from './+types/offer';

export const handle: PageHandle = { private: true };

export const headers = hostingHeaders;

export const loader = (args: Route.LoaderArgs) => readOffer(args, args.params.token, args.params.id);

export const action = (args: Route.ActionArgs) => actOnOffer(args, args.params.token, args.params.id);

export default function FestivalOffer({ loaderData, actionData }: Route.ComponentProps) {
  return <OfferPage data={loaderData} answer={actionData} />;
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <HostingFault error={error} />;
}
