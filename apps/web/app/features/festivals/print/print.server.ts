import { encode } from 'uqr';
import { notFound } from '~/api/api-errors.server';
import { gql } from '~/api/gql.server';
import type { RequestArgs } from '~/api/request-context.server';
import { languageOf } from '~/i18n/choose-language';
import { zoneLabel } from '~/i18n/time-zones.server';
import { byDay } from '../programme/by-day';
import { filtersOf, programmeFilter, readProgramme } from '../programme/programme-address';
import { FestivalProgrammeQuery, type ProgrammeItem } from '../programme/programme.query';
import { FestivalPrintQuery } from './print.query';

/** Lines of one question to the API, and of the whole paper. */
const PAGE = 100;
const MOST = 2_000;

/** The whole programme, or what is chosen of it, read page by page. */
export async function readPrint(args: RequestArgs, slug: string) {
  const language = languageOf(args.request);
  const url = new URL(args.request.url);
  const asked = readProgramme(url.searchParams);
  const { festival } = await gql(args, FestivalPrintQuery, { slug });
  if (!festival) throw notFound();
  const items: ProgrammeItem[] = [];
  let after: string | null | undefined;
  let isMore = true;
  while (isMore && items.length < MOST) {
    const answer = await gql(args, FestivalProgrammeQuery, { slug, filter: programmeFilter(asked, null), first: PAGE, after });
    if (!answer.festival) throw notFound();
    const { nodes, pageInfo } = answer.festival.programme;
    items.push(...nodes);
    after = pageInfo.endCursor;
    isMore = pageInfo.hasNextPage;
  }
  const page = `/${language}/festivals/${slug}`;
  return {
    festival,
    asked,
    isChosen: filtersOf(asked).length > 0,
    days: byDay(items, festival.startsOn).map(([day, ones]) => ({ day, items: ones })),
    isMore,
    /** As one types it. */
    address: url.host + page,
    code: draw(url.origin + page),
    zone: zoneLabel(language, festival.zone, new Date(`${festival.startsOn}T12:00Z`)),
  };
}

export type PrintData = Awaited<ReturnType<typeof readPrint>>;

/** The address for a camera, as one path of squares with white around it. */
function draw(address: string) {
  const { data, size } = encode(address, { ecc: 'M', border: 2 });
  return { size, path: data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : []))).join('') };
}
