import { gql } from '~/api/gql.server';
import type { RequestArgs } from '~/api/request-context.server';
import { dayIn } from '~/features/celebrations/when/month-grid';
import { zoneOf } from '~/features/celebrations/when/when-words';
import { languageOf } from '~/i18n/choose-language';
import { languageChoices } from '~/i18n/language-choices';
import { timeZoneChoices, zoneLabel } from '~/i18n/time-zones.server';
import { ALL_DAYS, dayToShow, programmeFilter, readProgramme } from './programme-address';
import { FestivalProgrammeQuery } from './programme.query';

/** Lines of a page: a day of a large festival is two of them. */
const PAGE = 50;

/** Of the festival, what its programme needs to be read. */
export interface ProgrammeOf {
  slug: string;
  zone: string;
  startsOn: string;
  days: readonly { date: string; total: number }[];
  places: readonly { name: string; total: number }[];
  city: { languages: readonly string[] };
}

/** A day of the programme, or all of it by pages, as the address asks; `ownZone`: of a member's account. */
export async function readDay(args: RequestArgs, festival: ProgrammeOf, ownZone: string | null | undefined) {
  const language = languageOf(args.request);
  const asked = readProgramme(new URL(args.request.url).searchParams);
  const { slug, startsOn, places, zone: there } = festival;
  const days = festival.days.filter(({ total }) => total > 0);
  const shown = asked.day ?? dayToShow(days, dayIn(there, new Date())) ?? ALL_DAYS;
  const filter = programmeFilter(asked, shown === ALL_DAYS ? null : shown);
  const answer = days.length > 0 ? await gql(args, FestivalProgrammeQuery, { slug, filter, first: PAGE, after: asked.after }) : null;
  const { nodes, pageInfo } = answer?.festival?.programme ?? { nodes: [], pageInfo: { hasNextPage: false } };
  const zone = asked.zone ?? zoneOf(ownZone);
  const at = new Date(`${shown === ALL_DAYS ? startsOn : shown}T12:00Z`);
  const { near } = languageChoices(language, [...festival.city.languages, ...(asked.language ? [asked.language] : [])]);
  return {
    ...{ slug, startsOn, asked, shown, days, places, items: nodes, pageInfo },
    languages: near,
    /** Of the reader, where one is known. */
    zone,
    zoneName: zone && zone !== there ? zoneLabel(language, zone, at) : null,
    zoneThere: zoneLabel(language, there, at),
    zones: asked.choosesZone ? timeZoneChoices(language, zone) : null,
  };
}

export type ProgrammeData = Awaited<ReturnType<typeof readDay>>;
