import { notFound } from '~/api/api-errors.server';
import { gql } from '~/api/gql.server';
import type { RequestArgs } from '~/api/request-context.server';
import { dayIn } from '~/features/celebrations/when/month-grid';
import { readDay } from '../programme/programme.server';
import { FestivalPageQuery } from './festival.query';

/** A festival, with the part of its programme that the address asks for. */
export async function readFestival(args: RequestArgs, slug: string) {
  const { viewer, festival } = await gql(args, FestivalPageQuery, { slug });
  if (!festival) throw notFound();
  return {
    festival,
    programme: await readDay(args, festival, viewer?.timeZone),
    isPast: festival.endsOn < dayIn(festival.zone, new Date()),
  };
}

export type FestivalData = Awaited<ReturnType<typeof readFestival>>;
