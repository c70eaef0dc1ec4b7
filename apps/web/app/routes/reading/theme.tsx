import { notFound } from '~/api/api-errors.server';
import { gql } from '~/api/gql.server';
import { readForumOfTheme } from '~/features/discussions/forum/forums.server';
import { ThemePage } from '~/features/themes/theme-page';
import { ThemeQuery } from '~/features/themes/theme.query';
import { languageOf } from '~/i18n/choose-language';
import type { Route } from './+types/theme';

export async function loader(args: Route.LoaderArgs) {
  const after = new URL(args.request.url).searchParams.get('after');
  const [{ theme, themes }, forum] = await Promise.all([
    gql(args, ThemeQuery, { slug: args.params.slug, language: languageOf(args.request), after }),
    readForumOfTheme(args, args.params.slug),
  ]);
  if (!theme) throw notFound();
  return { theme, themes, forum };
}

export default function Theme({ loaderData }: Route.ComponentProps) {
  return <ThemePage {...loaderData} />;
}
