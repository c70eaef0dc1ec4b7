import { redirect } from 'react-router';
import { notFound, signInPath } from '~/api/api-errors.server';
import { gql } from '~/api/gql.server';
import { hasSession, type RequestArgs } from '~/api/request-context.server';
import { languageOf } from '~/i18n/choose-language';
import { daysWords } from '~/features/celebrations/when/when-words';
import { FestivalHeadQuery } from './organise.query';

/** The festival of a page of work; who has nothing to do there is led to sign in, or told that there is no such page. */
export async function readHead(args: RequestArgs, slug: string) {
  const { viewer, festival } = await gql(args, FestivalHeadQuery, { slug });
  if (!viewer) throw redirect(signInPath(args.request));
  if (!festival?.viewerCan.seeOffers) throw hasSession(args.request.headers) ? notFound() : redirect(signInPath(args.request));
  return { viewer, festival, days: daysWords(languageOf(args.request), festival.startsOn, festival.endsOn) };
}
