import type { OfferState } from '~/api/generated/graphql';

/** In the order of their links; the first is what waits for the organisers. */
export const OFFER_STATES = ['OFFERED', 'ACCEPTED', 'DECLINED'] as const satisfies readonly OfferState[];
