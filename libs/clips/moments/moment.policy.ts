import { type Actor, isMember } from '@libs/platform/access/actor.js';
import { isWithDesk } from '@libs/review/review.types.js';
import type { ClipFacts } from '../clip.policy.js';
import { canSee, isCrew } from '../clip.policy.js';

type Facts = Pick<ClipFacts, 'state' | 'cityId' | 'authorId'>;

/** Passages and chapters are kept by those who make the clip, also once it is on the site, but not while the desk looks at it. */
export function canMark(actor: Actor, clip: Facts): boolean {
  return isCrew(actor, clip) && !isWithDesk(clip.state);
}

/** Any member, for what everybody can see; who may mark it needs no suggestion. */
export function canSuggest(actor: Actor, clip: Facts): boolean {
  return isMember(actor) && clip.state === 'PUBLISHED' && canSee(actor, clip) && !isCrew(actor, clip);
}
