import { randomUUID } from 'node:crypto';
import { gql } from '~/api/gql.server';
import type { RequestArgs } from '~/api/request-context.server';
import { currencyChoices } from '~/features/celebrations/announce/edit/edit-page.server';
import { sayWhen } from '~/features/celebrations/announce/edit/say-when.server';
import { languageOf } from '~/i18n/choose-language';
import { languageChoices } from '~/i18n/language-choices';
import { zoneLabel } from '~/i18n/time-zones.server';
import { noLongerGood } from '../hosting.server';
import { OfferHintsQuery, OfferPageQuery } from '../hosting.query';
import { standingOf } from '../offer-state';

/** Longer ones are none of ours. */
const TOKEN = 100;
const FRESH = ['saved', 'sent', 'takenBack'] as const;

/** Everything of the page of one offer; `id` null for one that is begun. */
export async function readOffer(args: RequestArgs, token: string, id: string | null) {
  const language = languageOf(args.request);
  const { hosting } = token.length > TOKEN ? { hosting: null } : await gql(args, OfferPageQuery, { token });
  if (!hosting) throw noLongerGood();
  const { festival, venues, name } = hosting;
  const offer = id === null ? null : (hosting.offers.find(({ celebration }) => celebration.id === id) ?? null);
  if (id !== null && !offer) throw noLongerGood();
  const hints = offer?.can.edit ? (await gql(args, OfferHintsQuery, { token, id: offer.celebration.id })).offerHints : [];
  const fresh = new URL(args.request.url).searchParams.get('fresh');
  return {
    ...{ token, festival, venues, name, hints },
    // The host reads the link that only those registered are shown.
    offer: offer && { ...offer, celebration: { ...offer.celebration, onlineUrl: offer.onlineUrl } },
    standing: offer && standingOf(offer.offer, offer.celebration.state),
    // The same form sent twice makes one offer.
    key: randomUUID(),
    fresh: FRESH.find((one) => one === fresh),
    times: offer ? sayWhen(language, offer.celebration) : '',
    hinted: Object.fromEntries(hints.flatMap((hint) => hint.celebrations.map((one) => [one.id, sayWhen(language, one)]))),
    zone: zoneLabel(language, festival.zone, new Date(`${festival.startsOn}T12:00Z`)),
    languages: languageChoices(language, festival.city.languages),
    currencies: currencyChoices(language),
    language,
  };
}

export type OfferData = Awaited<ReturnType<typeof readOffer>>;
