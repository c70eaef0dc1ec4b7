import { type Actor, hasNetworkRole, isMember, worksIn } from '@libs/platform/access/actor.js';
import { isOwn } from '@libs/review/review.types.js';
import type { EditorialState } from '@libs/review/review.types.js';
import { type ClipFacts, isCrew } from '../clip.policy.js';

type Facts = Pick<ClipFacts, 'state' | 'cityId' | 'authorId'>;

/** States in which moderators have to know whether the people shown agreed. */
const JUDGED: readonly EditorialState[] = ['SUBMITTED', 'IN_REVIEW', 'PUBLISHED', 'HIDDEN'];

/** Writes the ledger of a clip, in every state of it: a consent may be withdrawn at any time. */
export function canKeepConsents(actor: Actor, clip: Pick<Facts, 'cityId' | 'authorId'>): boolean {
  return isCrew(actor, clip);
}

/** Reads the ledger: who keeps it, and moderators of other cities while it is with the desk or was published by it. */
export function canSeeConsents(actor: Actor, clip: Facts): boolean {
  return canKeepConsents(actor, clip) || isJudge(actor, clip);
}

/** Opens a proof: focal points and contributors of its city, and those moderators. No other role, not even an administrator. */
export function canOpenProof(actor: Actor, clip: Facts): boolean {
  return worksIn(actor, clip.cityId, 'FOCAL_POINT', 'CONTRIBUTOR') || isJudge(actor, clip);
}

function isJudge(actor: Actor, clip: Facts): boolean {
  if (!isMember(actor) || !hasNetworkRole(actor, 'MODERATOR') || !JUDGED.includes(clip.state)) return false;
  return !isOwn(actor, { cityId: clip.cityId, submittedBy: null, authorId: clip.authorId });
}
