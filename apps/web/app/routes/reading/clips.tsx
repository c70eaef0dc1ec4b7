import { gql } from '~/api/gql.server';
import { ClipsPage } from '~/features/clips/clips-page';
import { ClipsQuery } from '~/features/clips/clips.query';
import { languageOf } from '~/i18n/choose-language';
import type { Route } from './+types/clips';

export async function loader(args: Route.LoaderArgs) {
  const { searchParams } = new URL(args.request.url);
  const theme = searchParams.get('theme');
  return { ...(await gql(args, ClipsQuery, { language: languageOf(args.request), after: searchParams.get('after'), theme })), theme };
}

export default function Clips({ loaderData }: Route.ComponentProps) {
  return <ClipsPage {...loaderData} />;
}
