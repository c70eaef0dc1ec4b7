import { type Actor, hasNetworkRole, isMember, worksIn } from '@libs/platform/access/actor.js';
import { type EditorialState, isEditable, isWithDesk } from '@libs/review/review.types.js';
import { isOwn, mayJudge, maySeeDesk } from '@libs/review/review.types.js';
import type { ClipViewerCan } from './clip.types.js';

/** What the rules look at. */
export interface ClipFacts {
  state: EditorialState;
  cityId: string;
  authorId: string | null;
  spokenLanguage: string | null;
  themeSlug: string;
}

/** What the rules look at of its film. */
export interface FilmFacts {
  state: string;
  retryable: boolean;
}

/** Who makes clips in its city: focal points and contributors, and its author as long as they work there in any role. */
export function isCrew(actor: Actor, clip: Pick<ClipFacts, 'cityId' | 'authorId'>): boolean {
  return isMember(actor) && (worksIn(actor, clip.cityId, 'FOCAL_POINT', 'CONTRIBUTOR') || isAuthor(actor, clip));
}

/** Who answers for it: its author while they work in the city, and the focal points. */
function isResponsible(actor: Actor, clip: Pick<ClipFacts, 'cityId' | 'authorId'>): boolean {
  return isMember(actor) && (worksIn(actor, clip.cityId, 'FOCAL_POINT') || isAuthor(actor, clip));
}

function isAuthor(actor: Actor, clip: Pick<ClipFacts, 'cityId' | 'authorId'>): boolean {
  return isMember(actor) && actor.memberId === clip.authorId && worksIn(actor, clip.cityId);
}

/** Its city's people and the desk: they see it in every state, and what lies behind it. */
export function isInsider(actor: Actor, { cityId }: Pick<ClipFacts, 'cityId'>): boolean {
  return isMember(actor) && (worksIn(actor, cityId) || maySeeDesk(actor));
}

export function canSee(actor: Actor, clip: Pick<ClipFacts, 'state' | 'cityId'>): boolean {
  return clip.state === 'PUBLISHED' || isInsider(actor, clip);
}

export function canEdit(actor: Actor, clip: Pick<ClipFacts, 'state' | 'cityId' | 'authorId'>): boolean {
  return isEditable(clip.state) && isCrew(actor, clip);
}

/** Captions are mended on the site too, and where it is hidden, which may be because of them; never under the eyes of the desk. */
export function canCaption(actor: Actor, clip: Pick<ClipFacts, 'state' | 'cityId' | 'authorId'>): boolean {
  return isCaptionable(clip.state) && isCrew(actor, clip);
}

export function isCaptionable(state: EditorialState): boolean {
  return isEditable(state) || state === 'PUBLISHED' || state === 'HIDDEN';
}

/** Chooses the poster among stills of the film: nothing is shown that the desk has not seen. */
export function canChoosePoster(actor: Actor, clip: Pick<ClipFacts, 'state' | 'cityId' | 'authorId'>): boolean {
  return isCaptionable(clip.state) && isCrew(actor, clip);
}

/** Whether it lacks anything is another question (find-missing.ts). */
export function canSubmit(actor: Actor, clip: Pick<ClipFacts, 'state' | 'cityId' | 'authorId'>): boolean {
  return canEdit(actor, clip);
}

/** Takes a published clip from the site, or a submission that nobody has begun to look at back. */
export function canWithdraw(actor: Actor, clip: Pick<ClipFacts, 'state' | 'cityId' | 'authorId'>): boolean {
  return (clip.state === 'PUBLISHED' || clip.state === 'SUBMITTED') && isResponsible(actor, clip);
}

/** Begins it anew: a draft under its old address, which comes back to the site only by the desk. */
export function canBringBack(actor: Actor, clip: Pick<ClipFacts, 'state' | 'cityId' | 'authorId'>): boolean {
  return clip.state === 'WITHDRAWN' && isResponsible(actor, clip);
}

/** Sends another film for a clip that is on the site; it shows the old one until the desk has approved the other. */
export function canReplaceFilm(actor: Actor, clip: Pick<ClipFacts, 'state' | 'cityId' | 'authorId'>): boolean {
  return clip.state === 'PUBLISHED' && isCrew(actor, clip);
}

const DELETABLE: readonly EditorialState[] = ['DRAFT', 'CHANGES_REQUESTED', 'REJECTED', 'WITHDRAWN'];

/** Never while it is published, at the desk, or hidden. */
export function canDelete(actor: Actor, clip: Pick<ClipFacts, 'state' | 'cityId' | 'authorId'>): boolean {
  return DELETABLE.includes(clip.state) && isResponsible(actor, clip);
}

export function canRetry(actor: Actor, clip: Pick<ClipFacts, 'state' | 'cityId' | 'authorId'>, film: FilmFacts): boolean {
  return film.state === 'FAILED' && film.retryable && canEdit(actor, clip);
}

export function canReview(actor: Actor, clip: ClipFacts): boolean {
  const { spokenLanguage, themeSlug } = clip;
  if (!isWithDesk(clip.state) || !spokenLanguage) return false;
  return mayJudge(actor, { cityId: clip.cityId, submittedBy: null, authorId: clip.authorId, language: spokenLanguage, themeSlug, purpose: 'SUBMISSION', hiddenBy: null });
}

/** Any moderator, whatever their languages, but never of a city they work in. */
function isOutsideModerator(actor: Actor, clip: Pick<ClipFacts, 'cityId' | 'authorId'>): boolean {
  return isMember(actor) && hasNetworkRole(actor, 'MODERATOR') && !isOwn(actor, { cityId: clip.cityId, submittedBy: null, authorId: clip.authorId });
}

export function canHide(actor: Actor, clip: Pick<ClipFacts, 'state' | 'cityId' | 'authorId'>): boolean {
  return clip.state === 'PUBLISHED' && isOutsideModerator(actor, clip);
}

export function canRestore(actor: Actor, clip: Pick<ClipFacts, 'state' | 'cityId' | 'authorId'>): boolean {
  return clip.state === 'HIDDEN' && isOutsideModerator(actor, clip);
}

/** Its city says once each time why it should not be hidden; whether it has is in the audit log. */
export function canAppeal(actor: Actor, clip: Pick<ClipFacts, 'state' | 'cityId' | 'authorId'>): boolean {
  return clip.state === 'HIDDEN' && isCrew(actor, clip);
}

/** The same answers, for the web site. */
export function viewerCan(actor: Actor, clip: ClipFacts, film: FilmFacts): ClipViewerCan {
  return {
    edit: canEdit(actor, clip),
    caption: canCaption(actor, clip),
    choosePoster: canChoosePoster(actor, clip),
    submit: canSubmit(actor, clip),
    withdraw: canWithdraw(actor, clip),
    bringBack: canBringBack(actor, clip),
    keepConsents: isCrew(actor, clip),
    replaceFilm: canReplaceFilm(actor, clip),
    delete: canDelete(actor, clip),
    retry: canRetry(actor, clip, film),
    review: canReview(actor, clip),
    hide: canHide(actor, clip),
    restore: canRestore(actor, clip),
    appeal: canAppeal(actor, clip),
  };
}
