import { notFound } from '~/api/api-errors.server';
import { gql } from '~/api/gql.server';
import { AlikePage } from '~/features/practices/alike/alike-page';
import { CitiesLikeQuery } from '~/features/practices/alike/alike.query';
import type { Route } from './+types/city-alike';

/** What it compares everybody may see, so everybody may read it. */
export async function loader(args: Route.LoaderArgs) {
  const { city, citiesLike } = await gql(args, CitiesLikeQuery, { slug: args.params.slug });
  if (!city) throw notFound();
  return { city, cities: citiesLike };
}

export default function CityAlike({ loaderData }: Route.ComponentProps) {
  return <AlikePage {...loaderData} />;
}
