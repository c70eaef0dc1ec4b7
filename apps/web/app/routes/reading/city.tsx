import { notFound } from '~/api/api-errors.server';
import { gql } from '~/api/gql.server';
import { CityPage } from '~/features/cities/city-page';
import { CityQuery } from '~/features/cities/city.query';
import { languageOf } from '~/i18n/choose-language';
import type { Route } from './+types/city';

export async function loader(args: Route.LoaderArgs) {
  const after = new URL(args.request.url).searchParams.get('after');
  const { city } = await gql(args, CityQuery, { slug: args.params.slug, language: languageOf(args.request), after });
  if (!city) throw notFound();
  return { city };
}

export default function City({ loaderData }: Route.ComponentProps) {
  return <CityPage {...loaderData} />;
}
