import { data } from 'react-router';
import { gql } from '~/api/gql.server';
import type { RequestArgs } from '~/api/request-context.server';
import { dayIn } from '~/features/celebrations/when/month-grid';
import { languageOf } from '~/i18n/choose-language';
import { whenThere } from '~/features/celebrations/when/when-words';
import { HostingQuery } from './hosting.query';
import { standingOf } from './offer-state';

/** Longer ones are none of ours. */
const TOKEN = 100;
const FRESH = ['sent', 'takenBack', 'deleted'] as const;

/** What a host has to do with a festival, by the link in a mail. Where the link is no longer good the page says how to get another. */
export async function readHosting(args: RequestArgs, token: string) {
  const language = languageOf(args.request);
  const { hosting } = token.length > TOKEN ? { hosting: null } : await gql(args, HostingQuery, { token });
  if (!hosting) throw noLongerGood();
  const fresh = new URL(args.request.url).searchParams.get('fresh');
  return {
    token,
    ...hosting,
    offers: hosting.offers.map((one) => ({
      ...one,
      standing: standingOf(one.offer, one.celebration.state),
      when: whenThere(language, { ...one.celebration, zone: hosting.festival.zone, startsAt: '', endsAt: '' }),
    })),
    isOver: hosting.festival.endsOn < dayIn(hosting.festival.zone, new Date()),
    fresh: FRESH.find((one) => one === fresh),
  };
}

export type HostingData = Awaited<ReturnType<typeof readHosting>>;

/** A newer mail made it worthless, or it is not whole: the page of these says so. */
export function noLongerGood() {
  return data({ isLink: true }, { status: 404 });
}
