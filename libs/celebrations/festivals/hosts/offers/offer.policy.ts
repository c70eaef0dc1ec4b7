import type { EditorialState } from '@libs/review/review.types.js';
import type { OfferState } from '../host.types.js';
import type { OfferCan } from './offer.types.js';

/** What the rules of hosts look at; whose it is, the link says. */
export interface OfferFacts {
  state: EditorialState;
  offer: OfferState | null;
}

/** Before it is offered, after it was declined, and where the desk asks for changes. What waits is taken back first; what was accepted is the organisers'. */
export function mayEditOffer({ state, offer }: OfferFacts): boolean {
  return state === 'DRAFT' ? offer === 'DRAFT' || offer === 'DECLINED' : state === 'CHANGES_REQUESTED' && offer !== null && offer !== 'OFFERED';
}

export function mayTakeBackOffer({ offer }: OfferFacts): boolean {
  return offer === 'OFFERED';
}

export function mayDeleteOffer({ state, offer }: OfferFacts): boolean {
  return state === 'DRAFT' && offer !== null && offer !== 'ACCEPTED';
}

/** The same answers, for the web site; whether it lacks anything is another question (find-missing.ts). */
export function offerCan(offer: OfferFacts): OfferCan {
  const edit = mayEditOffer(offer);
  return { edit, send: edit, takeBack: mayTakeBackOffer(offer), delete: mayDeleteOffer(offer) };
}
