import { data } from 'react-router';
import { notFound } from '~/api/api-errors.server';
import { gql } from '~/api/gql.server';
import { ClipPage } from '~/features/clips/clip-page';
import { ClipQuery } from '~/features/clips/clip.query';
import { TakenBack } from '~/features/clips/taken-back';
import { readTakenBack } from '~/features/clips/taken-back.server';
import { actOnPage } from '~/features/discussions/act/page-action.server';
import { readSubjectThread } from '~/features/discussions/subject-thread.server';
import { languageOf } from '~/i18n/choose-language';
import { readPlay, readStart } from '~/ui/film/player-address';
import type { Route } from './+types/clip';

export async function loader(args: Route.LoaderArgs) {
  const { searchParams } = new URL(args.request.url);
  const language = languageOf(args.request);
  const [{ clip }, thread] = await Promise.all([
    gql(args, ClipQuery, { id: args.params.id, language, words: searchParams.get('words') ?? language }),
    readSubjectThread(args, 'CLIP', args.params.id),
  ]);
  if (!clip) {
    const takenBack = await readTakenBack(args, args.params.id);
    if (takenBack) return data({ takenBack }, { status: 410 });
    throw notFound();
  }
  return { clip, origin: new URL(args.request.url).origin, thread: clip.state === 'PUBLISHED' ? thread : undefined, start: readStart(searchParams), play: readPlay(searchParams) };
}

export const action = (args: Route.ActionArgs) => actOnPage(args);

export default function Clip({ loaderData, actionData }: Route.ComponentProps) {
  if ('takenBack' in loaderData) return <TakenBack {...loaderData.takenBack} />;
  return <ClipPage {...loaderData} answer={actionData} />;
}
