import { gql } from '~/api/gql.server';
import type { RequestArgs } from '~/api/request-context.server';
import { languageOf } from '~/i18n/choose-language';
import { formatDate } from '~/i18n/format';
import { MyCityTakenOverQuery } from './taken-over.query';

/** For the people of a city: what waits for them, what they take over, and which of theirs others take over. */
export async function readTakenOver(args: RequestArgs, slug: string) {
  const language = languageOf(args.request);
  const { city } = await gql(args, MyCityTakenOverQuery, { slug, adoptions: new URL(args.request.url).searchParams.get('adoptions') });
  if (!city) return null;
  return {
    dues: city.practiceDues.map((due) => ({ ...due, when: formatDate(language, due.since) })),
    here: city.adoptions,
    elsewhere: city.ownedPractices.nodes.filter(({ adoptions }) => adoptions.nodes.length > 0),
  };
}

export type TakenOver = NonNullable<Awaited<ReturnType<typeof readTakenOver>>>;
