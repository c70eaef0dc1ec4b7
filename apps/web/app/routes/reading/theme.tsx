import { notFound } from '~/api/api-errors.server';
import { gql } from '~/api/gql.server';
import { ThemePage } from '~/features/themes/theme-page';
import { ThemeQuery } from '~/features/themes/theme.query';
import { languageOf } from '~/i18n/choose-language';
import type { Route } from './+types/theme';

export async function loader(args: Route.LoaderArgs) {
  const after = new URL(args.request.url).searchParams.get('after');
  const { theme, themes } = await gql(args, ThemeQuery, { slug: args.params.slug, language: languageOf(args.request), after });
  if (!theme) throw notFound();
  return { theme, themes };
}

export default function Theme({ loaderData }: Route.ComponentProps) {
  return <ThemePage {...loaderData} />;
}
