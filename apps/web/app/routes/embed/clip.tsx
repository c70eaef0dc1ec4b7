import { data, useRouteError } from 'react-router';
import { notFound } from '~/api/api-errors.server';
import { gql } from '~/api/gql.server';
import { EmbedError } from '~/features/embed/embed-error';
import { EmbedPage } from '~/features/embed/embed-page';
import { EmbeddedClipQuery, WasTakenBackQuery } from '~/features/embed/embed.query';
import { languageOf } from '~/i18n/choose-language';
import type { PageHandle } from '~/shell/page-handle';
import { readPlay, readStart } from '~/ui/film/player-address';
import type { Route } from './+types/clip';

export const handle: PageHandle = { embedded: true };

export async function loader(args: Route.LoaderArgs) {
  const { searchParams } = new URL(args.request.url);
  const { clip } = await gql(args, EmbeddedClipQuery, { id: args.params.id, language: languageOf(args.request) });
  if (!clip) {
    const { takenBackClips } = await gql(args, WasTakenBackQuery, { id: args.params.id });
    throw takenBackClips.length > 0 ? data({}, { status: 410 }) : notFound();
  }
  return { clip, start: readStart(searchParams), play: readPlay(searchParams), captions: searchParams.get('captions') ?? undefined };
}

export default function EmbedClip({ loaderData }: Route.ComponentProps) {
  return <EmbedPage {...loaderData} />;
}

export function ErrorBoundary() {
  return <EmbedError error={useRouteError()} />;
}
