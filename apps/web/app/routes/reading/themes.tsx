import { gql } from '~/api/gql.server';
import { ThemesPage } from '~/features/themes/themes-page';
import { ThemesQuery } from '~/features/themes/themes.query';
import { languageOf } from '~/i18n/choose-language';
import type { Route } from './+types/themes';

export function loader(args: Route.LoaderArgs) {
  return gql(args, ThemesQuery, { language: languageOf(args.request) });
}

export default function Themes({ loaderData }: Route.ComponentProps) {
  return <ThemesPage {...loaderData} />;
}
