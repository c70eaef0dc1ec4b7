import { notFound } from '~/api/api-errors.server';
import { gql } from '~/api/gql.server';
import { ClipPage } from '~/features/clips/clip-page';
import { ClipQuery } from '~/features/clips/clip.query';
import { languageOf } from '~/i18n/choose-language';
import type { Route } from './+types/clip';

export async function loader(args: Route.LoaderArgs) {
  const { searchParams } = new URL(args.request.url);
  const language = languageOf(args.request);
  const { clip } = await gql(args, ClipQuery, { id: args.params.id, language, words: searchParams.get('words') ?? language });
  if (!clip) throw notFound();
  const start = Number(searchParams.get('t') ?? 0);
  return { clip, start: Number.isFinite(start) && start > 0 ? Math.floor(start) : 0 };
}

export default function Clip({ loaderData }: Route.ComponentProps) {
  return <ClipPage {...loaderData} />;
}
