import { notFound } from '~/api/api-errors.server';
import { gql } from '~/api/gql.server';
import { ClipFiguresPage } from '~/features/film-figures/clip-figures-page';
import { ClipFiguresQuery } from '~/features/film-figures/figures.query';
import { readSpan } from '~/features/film-figures/spans';
import { languageOf } from '~/i18n/choose-language';
import type { PageHandle } from '~/shell/page-handle';
import type { Route } from './+types/clip';

export const handle: PageHandle = { private: true };

export async function loader(args: Route.LoaderArgs) {
  const { clip } = await gql(args, ClipFiguresQuery, { id: args.params.id, language: languageOf(args.request), days: readSpan(args.request) });
  if (!clip?.figures) throw notFound();
  return { clip, figures: clip.figures, until: new Date().toISOString().slice(0, 10) };
}

export default function ClipFigures({ loaderData }: Route.ComponentProps) {
  return <ClipFiguresPage {...loaderData} />;
}
