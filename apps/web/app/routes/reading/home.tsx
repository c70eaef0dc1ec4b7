import { gql } from '~/api/gql.server';
import { HomePage } from '~/features/home/home-page';
import { HomeQuery } from '~/features/home/home.query';
import { languageOf } from '~/i18n/choose-language';
import type { Route } from './+types/home';

export function loader(args: Route.LoaderArgs) {
  return gql(args, HomeQuery, { language: languageOf(args.request) });
}

export default function Home({ loaderData }: Route.ComponentProps) {
  return <HomePage {...loaderData} />;
}
