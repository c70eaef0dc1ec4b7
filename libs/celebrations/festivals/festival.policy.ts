import type { Actor } from '@libs/platform/access/actor.js';
import type { EditorialState } from '@libs/review/review.types.js';
import { canAppeal, canDelete, canHide, canRestore, canReview, canSee, canSubmit, canWithdraw, type CelebrationFacts, isCrew, isInsider, isMendable } from '../celebration.policy.js';
import type { FestivalViewerCan } from './festival.types.js';

/** What the rules look at: the same as of a celebration of a city's own. */
export type FestivalFacts = Omit<CelebrationFacts, 'offer'>;

type OfCity = Pick<FestivalFacts, 'cityId'>;
const OWN = { offer: null };

/** Focal points and organisers of its city: they begin, write, submit and copy it, and answer its hosts. */
export function isFestivalCrew(actor: Actor, festival: OfCity): boolean {
  return isCrew(actor, festival);
}

/** Its city's people and the desk: they see it in every state, and what lies behind it. */
export function isFestivalInsider(actor: Actor, festival: OfCity): boolean {
  return isInsider(actor, festival);
}

export function canSeeFestival(actor: Actor, festival: OfCity & { state: EditorialState }): boolean {
  return canSee(actor, { ...festival, ...OWN });
}

/** What is on the site is mended at once; while the desk judges, it stands. */
export function canEditFestival(actor: Actor, festival: OfCity & { state: EditorialState }): boolean {
  return isMendable(festival.state) && isCrew(actor, festival);
}

/** Never while it is published, at the desk, or hidden. */
export function canDeleteFestival(actor: Actor, festival: OfCity & { state: EditorialState }): boolean {
  return canDelete(actor, { ...festival, ...OWN, authorId: null });
}

/** Whether hosts can answer its call now: it is on the site, and the last day of the call is not over. */
export function isCallOpen({ state, callOpenUntil }: { state: EditorialState; callOpenUntil: Date | null }, now: Date): boolean {
  return state === 'PUBLISHED' && callOpenUntil !== null && callOpenUntil > now;
}

type Held = Pick<FestivalFacts, 'state' | 'cityId' | 'authorId'>;

export function canHideFestival(actor: Actor, festival: Held): boolean {
  return canHide(actor, { ...festival, ...OWN });
}

export function canRestoreFestival(actor: Actor, festival: Held): boolean {
  return canRestore(actor, { ...festival, ...OWN });
}

/** The same answers, for the web site. `atOnce`: an administrator trusts its city. */
export function festivalViewerCan(actor: Actor, festival: FestivalFacts, atOnce: boolean): FestivalViewerCan {
  const facts = { ...festival, ...OWN };
  const isOfCrew = isCrew(actor, festival);
  const submit = canSubmit(actor, facts);
  return {
    edit: canEditFestival(actor, festival),
    submit,
    publishAtOnce: submit && atOnce && festival.state === 'DRAFT',
    withdraw: canWithdraw(actor, facts),
    delete: canDeleteFestival(actor, festival),
    copy: isOfCrew,
    seeOffers: isOfCrew,
    review: canReview(actor, facts),
    hide: canHideFestival(actor, festival),
    restore: canRestoreFestival(actor, festival),
    appeal: canAppeal(actor, facts),
  };
}
