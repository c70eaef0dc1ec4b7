import type { FestivalOffersQuery as Answer } from '~/api/generated/graphql';
import { gql, gqlForm } from '~/api/gql.server';
import type { RequestArgs } from '~/api/request-context.server';
import { sayWhen } from '~/features/celebrations/announce/edit/say-when.server';
import { readText } from '~/forms/read-text.server';
import { languageOf } from '~/i18n/choose-language';
import { formatDate } from '~/i18n/format';
import { type BulkAnswer, named, readTicks } from '../bulk/ticks.server';
import { readHead } from '../read-head.server';
import { OFFER_STATES } from './offer-states';
import { AcceptOffers, DeclineOffers, FestivalOffersQuery } from './offers.query';

/** As many as one step may decide. */
const PAGE_SIZE = 100;

export type OfferNode = Answer['festivalOffers']['nodes'][number];
type Hint = OfferNode['hints'][number];

/** What keeps a careful organiser from accepting unread; others of the same theme are no reason. */
const CLASHES: readonly Hint['kind'][] = ['SAME_PLACE', 'OWN_CLASH', 'OUTSIDE_DAYS'];

/** What hosts offer, in one state; each with its times and hints in words. */
export async function readOffers(args: RequestArgs, slug: string) {
  const language = languageOf(args.request);
  const { searchParams } = new URL(args.request.url);
  const { viewer, festival, days } = await readHead(args, slug);
  const offer = OFFER_STATES.find((one) => one === searchParams.get('offer')) ?? 'OFFERED';
  const { festivalOffers } = await gql(args, FestivalOffersQuery, { id: festival.id, offer, first: PAGE_SIZE, after: searchParams.get('after') });
  const tick = searchParams.get('tick');
  return {
    festival,
    days,
    offer,
    started: searchParams.has('after'),
    pageInfo: festivalOffers.pageInfo,
    offers: festivalOffers.nodes.map(({ celebration, hints, ...node }) => {
      const clear = !hints.some(({ kind }) => CLASHES.includes(kind));
      return {
        ...node,
        celebration,
        clear,
        ticked: tick === 'all' || (tick === 'clear' && clear),
        when: sayWhen(language, celebration),
        since: node.offeredAt ? formatDate(language, node.offeredAt, { dateStyle: 'medium', timeStyle: 'short', timeZone: viewer.timeZone }) : '',
        hints: hints.map((hint) => ({ ...hint, celebrations: hint.celebrations.map((other) => ({ ...other, when: sayWhen(language, other) })) })),
      };
    }),
  };
}

export type OffersData = Awaited<ReturnType<typeof readOffers>>;
export type OfferLine = OffersData['offers'][number];

/** Accepts or declines what was ticked; the button says which. */
export async function actOnOffers(args: RequestArgs): Promise<BulkAnswer> {
  const form = await args.request.formData();
  const intent = readText(form, 'intent') === 'decline' ? 'decline' : 'accept';
  const note = readText(form, 'note');
  const ticks = readTicks(form);
  const back = { intent, note, ticked: ticks.map(({ id }) => id) };
  if (ticks.length === 0) return { ...back, problem: { reason: 'NOTHING_TICKED', fields: [] } };
  if (intent === 'decline' && !note) return { ...back, problem: { fields: [{ path: 'note', code: 'NOTE_REQUIRED' }] } };
  const festivalId = readText(form, 'festival');
  const offers = ticks.map(({ id, seen }) => ({ id, edits: seen }));
  if (intent === 'decline') {
    const { data, problem } = await gqlForm(args, DeclineOffers, { festivalId, offers, note });
    return problem ? { ...back, problem } : { intent, results: named(ticks, data.declineOffers) };
  }
  const { data, problem } = await gqlForm(args, AcceptOffers, { festivalId, offers });
  return problem ? { ...back, problem } : { intent, results: named(ticks, data.acceptOffers) };
}
