import { type Actor, hasNetworkRole, isMember, worksIn } from '@libs/platform/access/actor.js';
import { type EditorialState, isEditable, isOwn, isWithDesk, mayJudge, maySeeDesk } from '@libs/review/review.types.js';
import type { PracticeViewerCan } from './practice.types.js';

/** Whose it is. */
export interface Owned {
  cityId: string;
  authorId: string | null;
}

/** What the rules look at. */
export interface PracticeFacts extends Owned {
  language: string;
  themeSlug: string;
  isShown: boolean;
  /** Of the revision that is being worked on or judged; null where none is. */
  openState: EditorialState | null;
  /** Who began that revision. */
  openAuthorId: string | null;
  /** Of the newest revision that was published: PUBLISHED, HIDDEN or WITHDRAWN; null before the first. */
  newestState: EditorialState | null;
}

/** Who writes practices in its city: focal points and contributors, and its author as long as they work there in any role. */
export function isCrew(actor: Actor, practice: Owned): boolean {
  return isMember(actor) && (worksIn(actor, practice.cityId, 'FOCAL_POINT', 'CONTRIBUTOR') || isAuthor(actor, practice));
}

/** Who answers for it: its author while they work in the city, and the focal points. */
function isResponsible(actor: Actor, practice: Owned): boolean {
  return isMember(actor) && (worksIn(actor, practice.cityId, 'FOCAL_POINT') || isAuthor(actor, practice));
}

function isAuthor(actor: Actor, practice: Owned): boolean {
  return isMember(actor) && actor.memberId === practice.authorId && worksIn(actor, practice.cityId);
}

/** Its city's people and the desk: they see it in every state, and what lies behind it. */
export function isInsider(actor: Actor, { cityId }: Pick<Owned, 'cityId'>): boolean {
  return isMember(actor) && (worksIn(actor, cityId) || maySeeDesk(actor));
}

export function canSee(actor: Actor, practice: Pick<PracticeFacts, 'cityId' | 'isShown'>): boolean {
  return practice.isShown || isInsider(actor, practice);
}

export function canEdit(actor: Actor, practice: PracticeFacts): boolean {
  return practice.openState !== null && isEditable(practice.openState) && isCrew(actor, practice);
}

/** Another revision, once nothing is open; what was hidden is appealed against instead. */
export function canBegin(actor: Actor, practice: PracticeFacts): boolean {
  return practice.openState === null && practice.newestState !== 'HIDDEN' && isCrew(actor, practice);
}

/** Whether it lacks anything is another question (sections/find-missing.ts). */
export function canSubmit(actor: Actor, practice: PracticeFacts): boolean {
  return canEdit(actor, practice);
}

/** Takes it from the site. */
export function canWithdraw(actor: Actor, practice: PracticeFacts): boolean {
  return practice.newestState === 'PUBLISHED' && isResponsible(actor, practice);
}

/** Takes back a submission that nobody has begun to look at. */
export function canTakeBack(actor: Actor, practice: PracticeFacts): boolean {
  return practice.openState === 'SUBMITTED' && isResponsible(actor, practice);
}

/** Throws away a revision that is being worked on; the published one stays. */
export function canDiscard(actor: Actor, practice: PracticeFacts): boolean {
  return practice.newestState !== null && practice.openState !== null && isEditable(practice.openState) && isResponsible(actor, practice);
}

/** Never while it is published, at the desk, or hidden. */
export function canDelete(actor: Actor, practice: PracticeFacts): boolean {
  return isDeletable(practice) && isResponsible(actor, practice);
}

export function isDeletable({ newestState, openState }: Pick<PracticeFacts, 'newestState' | 'openState'>): boolean {
  return newestState !== 'PUBLISHED' && newestState !== 'HIDDEN' && !(openState !== null && isWithDesk(openState));
}

export function canReview(actor: Actor, practice: PracticeFacts): boolean {
  const { cityId, language, themeSlug, openState } = practice;
  if (openState === null || !isWithDesk(openState)) return false;
  return mayJudge(actor, { cityId, submittedBy: null, authorId: practice.openAuthorId, language, themeSlug, purpose: 'SUBMISSION', hiddenBy: null });
}

/** Any moderator, whatever their languages, but never of a city they work in. */
function isOutsideModerator(actor: Actor, { cityId, authorId }: Owned): boolean {
  return isMember(actor) && hasNetworkRole(actor, 'MODERATOR') && !isOwn(actor, { cityId, submittedBy: null, authorId });
}

export function canHide(actor: Actor, practice: PracticeFacts): boolean {
  return practice.newestState === 'PUBLISHED' && isOutsideModerator(actor, practice);
}

export function canRestore(actor: Actor, practice: PracticeFacts): boolean {
  return practice.newestState === 'HIDDEN' && isOutsideModerator(actor, practice);
}

/** Its city says once each time why it should not be hidden; whether it has is in the audit log. */
export function canAppeal(actor: Actor, practice: PracticeFacts): boolean {
  return practice.newestState === 'HIDDEN' && isCrew(actor, practice);
}

/** Says whether it still runs. */
export function canConfirm(actor: Actor, practice: PracticeFacts): boolean {
  return practice.isShown && isCrew(actor, practice);
}

/** Takes it over for another city that they write for. */
export function canAdopt(actor: Actor, practice: Pick<PracticeFacts, 'cityId' | 'isShown'>): boolean {
  return practice.isShown && isMember(actor) && actor.cityRoles.some(({ cityId, role }) => cityId !== practice.cityId && (role === 'FOCAL_POINT' || role === 'CONTRIBUTOR'));
}

/** The same answers, for the web site. */
export function viewerCan(actor: Actor, practice: PracticeFacts): PracticeViewerCan {
  return {
    edit: canEdit(actor, practice),
    begin: canBegin(actor, practice),
    submit: canSubmit(actor, practice),
    withdraw: canWithdraw(actor, practice),
    takeBack: canTakeBack(actor, practice),
    discard: canDiscard(actor, practice),
    delete: canDelete(actor, practice),
    review: canReview(actor, practice),
    hide: canHide(actor, practice),
    restore: canRestore(actor, practice),
    appeal: canAppeal(actor, practice),
    confirm: canConfirm(actor, practice),
    adopt: canAdopt(actor, practice),
  };
}
