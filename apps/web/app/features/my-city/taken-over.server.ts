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
  // A celebration's own page says what state it is in and what was remarked.
  const celebrations = city.celebrationDues.map((due) => ({ ...due, href: due.href.replace(/\/edit$/, '') }));
  return {
    dues: [...city.practiceDues, ...celebrations].sort((a, b) => a.since.localeCompare(b.since)).map((due) => ({ ...due, when: formatDate(language, due.since) })),
    here: city.adoptions,
    elsewhere: city.ownedPractices.nodes.filter(({ adoptions }) => adoptions.nodes.length > 0),
  };
}

export type TakenOver = NonNullable<Awaited<ReturnType<typeof readTakenOver>>>;
