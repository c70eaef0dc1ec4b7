import { gql } from '~/api/gql.server';
import type { RequestArgs } from '~/api/request-context.server';
import { FestivalsQuery } from './festivals.query';

const PAGE = 24;

/** Festivals that are on or to come, the next one first; those that are over, the latest first. */
export async function readFestivals(args: RequestArgs) {
  const { searchParams } = new URL(args.request.url);
  const past = searchParams.get('past') === 'yes';
  const { festivals } = await gql(args, FestivalsQuery, { past, first: PAGE, after: searchParams.get('after') });
  return { past, festivals: festivals.nodes, pageInfo: festivals.pageInfo };
}

export type FestivalsData = Awaited<ReturnType<typeof readFestivals>>;
