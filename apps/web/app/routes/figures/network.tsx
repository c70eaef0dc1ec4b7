import { gql } from '~/api/gql.server';
import { NetworkFiguresQuery } from '~/features/film-figures/figures.query';
import { NetworkFiguresPage } from '~/features/film-figures/network-figures-page';
import { readSpan } from '~/features/film-figures/spans';
import type { Route } from './+types/network';

export async function loader(args: Route.LoaderArgs) {
  const { network } = await gql(args, NetworkFiguresQuery, { days: readSpan(args.request) });
  return { figures: network.figures, modules: network.moduleFigures };
}

export default function NetworkFigures({ loaderData }: Route.ComponentProps) {
  return <NetworkFiguresPage {...loaderData} />;
}
