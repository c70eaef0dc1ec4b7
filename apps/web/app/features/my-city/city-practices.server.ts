import type { EditorialState } from '~/api/generated/graphql';
import { gql } from '~/api/gql.server';
import type { RequestArgs } from '~/api/request-context.server';
import { languageOf } from '~/i18n/choose-language';
import { formatDate } from '~/i18n/format';
import { MyCityPracticesQuery } from './my-city.query';

/** What the city has to act on first, then what others act on, then what rests. */
const order: readonly EditorialState[] = ['CHANGES_REQUESTED', 'DRAFT', 'IN_REVIEW', 'SUBMITTED', 'HIDDEN', 'PUBLISHED', 'REJECTED', 'WITHDRAWN'];

/** All practices of one's own city, each with where it stands and how much of the open text lacks something. */
export async function readCityPractices(args: RequestArgs, slug: string) {
  const language = languageOf(args.request);
  const { city } = await gql(args, MyCityPracticesQuery, { slug });
  return (city?.ownedPractices.nodes ?? [])
    .map(({ openRevision, refusedRevision, updatedAt, ...practice }) => ({
      ...practice,
      changed: formatDate(language, updatedAt),
      /** Of the text that is being worked on, or else of the newest. */
      state: openRevision?.state ?? practice.state,
      isNewText: openRevision !== null && openRevision !== undefined && practice.publishedAt !== null,
      missing: openRevision?.progress.filter(({ filled }) => !filled).length ?? 0,
      isRefused: !openRevision && Boolean(refusedRevision),
      decision: openRevision ? (openRevision.state === 'CHANGES_REQUESTED' ? openRevision.lastDecision : null) : refusedRevision?.lastDecision,
    }))
    .toSorted((a, b) => order.indexOf(a.state) - order.indexOf(b.state));
}

export type CityPractice = Awaited<ReturnType<typeof readCityPractices>>[number];
