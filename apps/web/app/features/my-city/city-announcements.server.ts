import type { EditorialState } from '~/api/generated/graphql';
import { gql } from '~/api/gql.server';
import type { RequestArgs } from '~/api/request-context.server';
import { languageOf } from '~/i18n/choose-language';
import { formatDate } from '~/i18n/format';
import { sayWhen } from '~/features/celebrations/announce/edit/say-when.server';
import { MyCityCelebrationsQuery } from './my-city.query';

/** What the city has to act on first, then what others act on, then what rests. */
const ORDER: readonly EditorialState[] = ['CHANGES_REQUESTED', 'DRAFT', 'IN_REVIEW', 'SUBMITTED', 'HIDDEN', 'PUBLISHED', 'REJECTED', 'WITHDRAWN'];

/** The newest announcements of one's own city, each with where it stands. */
export async function readCityAnnouncements(args: RequestArgs, cityId: string) {
  const language = languageOf(args.request);
  const { cityCelebrations } = await gql(args, MyCityCelebrationsQuery, { cityId });
  return cityCelebrations.nodes
    .map(({ updatedAt, nextOccurrence, viewerCan, ...celebration }) => ({
      ...celebration,
      /** The next time for which people register, for who receives them. */
      door: viewerCan.receive && celebration.state === 'PUBLISHED' && celebration.registration === 'NEEDED' ? (nextOccurrence?.id ?? null) : null,
      changed: formatDate(language, updatedAt),
      when: sayWhen(language, nextOccurrence ?? celebration),
    }))
    .toSorted((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state));
}

export type CityAnnouncement = Awaited<ReturnType<typeof readCityAnnouncements>>[number];
