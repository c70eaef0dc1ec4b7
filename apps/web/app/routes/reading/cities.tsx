import { gql } from '~/api/gql.server';
import type { Region } from '~/api/generated/graphql';
import { CitiesPage } from '~/features/cities/cities-page';
import { CitiesQuery } from '~/features/cities/cities.query';
import { regionOf } from '~/features/cities/regions';
import type { Route } from './+types/cities';

export async function loader(args: Route.LoaderArgs) {
  const { searchParams } = new URL(args.request.url);
  const region: Region | null = regionOf(searchParams.get('region'));
  const search = searchParams.get('search')?.trim() || null;
  const data = await gql(args, CitiesQuery, { after: searchParams.get('after'), region, search });
  return { ...data, filter: { region, search } };
}

export default function Cities({ loaderData }: Route.ComponentProps) {
  return <CitiesPage {...loaderData} />;
}
