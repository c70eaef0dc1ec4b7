import { gql } from '~/api/gql.server';
import type { RequestArgs } from '~/api/request-context.server';
import { daysWords } from '~/features/celebrations/when/when-words';
import { languageOf } from '~/i18n/choose-language';
import { formatDate } from '~/i18n/format';
import { MyCityFestivalsQuery } from './my-city.query';

/** The festivals of one's own city, the latest first, and what its organisers could do next about them. */
export async function readCityFestivals(args: RequestArgs, slug: string) {
  const language = languageOf(args.request);
  const { city } = await gql(args, MyCityFestivalsQuery, { slug });
  const festivals = (city?.festivals.nodes ?? []).map((festival) => ({ ...festival, days: daysWords(language, festival.startsOn, festival.endsOn) }));
  const dues = festivals
    .filter(({ viewerCan }) => viewerCan.seeOffers)
    .flatMap(({ slug: name, title, state, updatedAt, totals }) => {
      const since = { since: updatedAt, when: formatDate(language, updatedAt) };
      return [
        // How long a host has waited is said where the offer is.
        ...(totals.waitingOffers ? [{ kind: 'OFFERS' as const, href: `/festivals/${name}/offers`, title, since: '', when: '' }] : []),
        ...(state === 'DRAFT' ? [{ kind: 'FESTIVAL_FINISH' as const, href: `/festivals/${name}/edit`, title, ...since }] : []),
        ...(state === 'CHANGES_REQUESTED' ? [{ kind: 'FESTIVAL_REMARKS' as const, href: `/festivals/${name}/edit`, title, ...since }] : []),
      ];
    });
  return { festivals, dues };
}

export type CityFestivalsData = Awaited<ReturnType<typeof readCityFestivals>>;
export type FestivalDue = CityFestivalsData['dues'][number];
