import { type Actor, hasNetworkRole, isMember, worksIn } from '@libs/platform/access/actor.js';
import { type EditorialState, isEditable, isOwn, isWithDesk, mayJudge, maySeeDesk } from '@libs/review/review.types.js';
import type { CelebrationViewerCan } from './celebration.types.js';
import type { OfferState } from './festivals/hosts/host.types.js';

/** What the rules look at. */
export interface CelebrationFacts {
  state: EditorialState;
  cityId: string;
  authorId: string | null;
  language: string;
  themeSlugs: string[];
  /** Waits for a look of the desk although it is on the site. */
  checkedLater: boolean;
  /** Of what a host offers to a festival; null of its city's own. */
  offer: OfferState | null;
}

type Held = Pick<CelebrationFacts, 'state' | 'cityId' | 'authorId' | 'offer'>;

/** Who announces for the city, moves, cancels and receives those who come. */
export function isCrew(actor: Actor, { cityId }: Pick<CelebrationFacts, 'cityId'>): boolean {
  return isMember(actor) && worksIn(actor, cityId, 'FOCAL_POINT', 'ORGANISER');
}

/** A host has it and no member writes it: until the organisers of its festival accept it, and again while they are asked anew. */
export function isWithHost({ offer }: Pick<CelebrationFacts, 'offer'>): boolean {
  return offer !== null && offer !== 'ACCEPTED';
}

/** The crew, of what is in its city's hands. */
export function isKeeper(actor: Actor, celebration: Pick<CelebrationFacts, 'cityId' | 'offer'>): boolean {
  return isCrew(actor, celebration) && !isWithHost(celebration);
}

/** Everybody in a city begins one; what a contributor begins, the crew submits. */
export function canCreate(actor: Actor, cityId: string): boolean {
  return isMember(actor) && worksIn(actor, cityId);
}

function isAuthor(actor: Actor, { cityId, authorId }: Pick<CelebrationFacts, 'cityId' | 'authorId'>): boolean {
  return isMember(actor) && actor.memberId === authorId && worksIn(actor, cityId);
}

/** Its city's people and the desk: they see it in every state, and what lies behind it. */
export function isInsider(actor: Actor, { cityId }: Pick<CelebrationFacts, 'cityId'>): boolean {
  return isMember(actor) && (worksIn(actor, cityId) || maySeeDesk(actor));
}

/** What a host writes, nobody sees; what they offer, the crew. The desk and everybody in the city see it once it was submitted. */
export function canSee(actor: Actor, celebration: Pick<CelebrationFacts, 'state' | 'cityId' | 'offer'>): boolean {
  const { state, offer } = celebration;
  if (state === 'DRAFT' && isWithHost(celebration)) return offer !== 'DRAFT' && isCrew(actor, celebration);
  return state === 'PUBLISHED' || isInsider(actor, celebration);
}

/** What is on the site is mended at once, for a wrong time cannot wait for the desk; while the desk judges, it stands. */
export function isMendable(state: EditorialState): boolean {
  return isEditable(state) || state === 'PUBLISHED';
}

/** Whoever could write it in some state; who may not even then is told so, and not that it is published. */
export function isWriter(actor: Actor, celebration: Held): boolean {
  return isKeeper(actor, celebration) || (celebration.state !== 'PUBLISHED' && isAuthor(actor, celebration));
}

export function canEdit(actor: Actor, celebration: Held): boolean {
  return isMendable(celebration.state) && isWriter(actor, celebration);
}

/** Moves, cancels, brings back, says how it repeats. */
export const canReschedule = canEdit;

/** Whether it lacks anything is another question (find-missing.ts). */
export function canSubmit(actor: Actor, celebration: Held): boolean {
  return isEditable(celebration.state) && isKeeper(actor, celebration);
}

/** Takes what is published from the site, or a submission that nobody has begun to look at back. */
export function canWithdraw(actor: Actor, celebration: Held): boolean {
  return (celebration.state === 'PUBLISHED' || celebration.state === 'SUBMITTED') && isCrew(actor, celebration);
}

const DELETABLE: readonly EditorialState[] = ['DRAFT', 'CHANGES_REQUESTED', 'REJECTED', 'WITHDRAWN'];

/** Never while it is published, at the desk, or hidden. A contributor deletes a draft of their own. */
export function canDelete(actor: Actor, celebration: Held): boolean {
  return (DELETABLE.includes(celebration.state) && isKeeper(actor, celebration)) || (celebration.state === 'DRAFT' && isAuthor(actor, celebration));
}

/** Sees who registered, checks in at the door. */
export function canReceive(actor: Actor, celebration: Pick<CelebrationFacts, 'cityId'>): boolean {
  return isCrew(actor, celebration);
}

/** Writes what came of it, once a time of it is over. */
export function canRecap(actor: Actor, celebration: Pick<CelebrationFacts, 'state' | 'cityId'>): boolean {
  return celebration.state === 'PUBLISHED' && isCrew(actor, celebration);
}

/** May take what waits at the desk: a submission, or what was published at once or changed since. */
export function canReview(actor: Actor, celebration: CelebrationFacts): boolean {
  const { state, cityId, authorId, language, themeSlugs, checkedLater } = celebration;
  const isAfterwards = state === 'PUBLISHED' && checkedLater;
  if (!isWithDesk(state) && !isAfterwards) return false;
  const purpose = isAfterwards ? 'AFTERWARDS' : 'SUBMISSION';
  return mayJudge(actor, { cityId, submittedBy: null, authorId, language, themeSlug: themeSlugs[0] ?? null, purpose, hiddenBy: null });
}

/** Any moderator, whatever their languages, but never of a city they work in. */
function isOutsideModerator(actor: Actor, { cityId, authorId }: Pick<CelebrationFacts, 'cityId' | 'authorId'>): boolean {
  return isMember(actor) && hasNetworkRole(actor, 'MODERATOR') && !isOwn(actor, { cityId, submittedBy: null, authorId });
}

export function canHide(actor: Actor, celebration: Held): boolean {
  return celebration.state === 'PUBLISHED' && isOutsideModerator(actor, celebration);
}

export function canRestore(actor: Actor, celebration: Held): boolean {
  return celebration.state === 'HIDDEN' && isOutsideModerator(actor, celebration);
}

/** Its city says once each time why it should not be hidden; whether it has is in the audit log. */
export function canAppeal(actor: Actor, celebration: Held): boolean {
  return celebration.state === 'HIDDEN' && isCrew(actor, celebration);
}

/** The same answers, for the web site. `atOnce`: an administrator trusts its city. */
export function viewerCan(actor: Actor, celebration: CelebrationFacts, atOnce: boolean): CelebrationViewerCan {
  const submit = canSubmit(actor, celebration);
  return {
    edit: canEdit(actor, celebration),
    submit,
    publishAtOnce: submit && atOnce && celebration.state === 'DRAFT',
    withdraw: canWithdraw(actor, celebration),
    delete: canDelete(actor, celebration),
    reschedule: canReschedule(actor, celebration),
    receive: canReceive(actor, celebration),
    recap: canRecap(actor, celebration),
    review: canReview(actor, celebration),
    hide: canHide(actor, celebration),
    restore: canRestore(actor, celebration),
    appeal: canAppeal(actor, celebration),
  };
}
