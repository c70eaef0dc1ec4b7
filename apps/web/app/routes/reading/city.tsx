import { notFound } from '~/api/api-errors.server';
import { gql } from '~/api/gql.server';
import { CityPage } from '~/features/cities/city-page';
import { CityQuery } from '~/features/cities/city.query';
import { actOnPage } from '~/features/discussions/act/page-action.server';
import { readSubjectThread } from '~/features/discussions/subject-thread.server';
import { languageOf } from '~/i18n/choose-language';
import type { Route } from './+types/city';

export async function loader(args: Route.LoaderArgs) {
  const { searchParams } = new URL(args.request.url);
  const { city, viewer, answerTimes } = await gql(args, CityQuery, { slug: args.params.slug, language: languageOf(args.request), after: searchParams.get('after'), practices: searchParams.get('practices'), adoptions: searchParams.get('adoptions') });
  if (!city) throw notFound();
  return { city, viewer, answerTimes, thread: await readSubjectThread(args, 'CITY', city.id) };
}

export const action = (args: Route.ActionArgs) => actOnPage(args);

export default function City({ loaderData, actionData }: Route.ComponentProps) {
  return <CityPage {...loaderData} answer={actionData} />;
}
