import { gql } from '~/api/gql.server';
import { ThemesPage } from '~/features/themes/themes-page';
import { ThemesQuery } from '~/features/themes/themes.query';
import { contentLanguageOf } from '~/i18n/content-language';
import type { Route } from './+types/themes';

export async function loader(args: Route.LoaderArgs) {
  const content = contentLanguageOf(args.request);
  return { ...(await gql(args, ThemesQuery, { content })), content };
}

export default function Themes({ loaderData }: Route.ComponentProps) {
  return <ThemesPage {...loaderData} />;
}
