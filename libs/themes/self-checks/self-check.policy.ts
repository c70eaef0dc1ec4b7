import { type Actor, isMember, worksIn } from '@libs/platform/access/actor.js';

/** What a city cannot do yet is its own affair: its people see it, and nobody else, administrators included. */
export function canSeeSelfChecks(actor: Actor, cityId: string): boolean {
  return isMember(actor) && worksIn(actor, cityId);
}

export function canAnswerSelfCheck(actor: Actor, cityId: string): boolean {
  return isMember(actor) && worksIn(actor, cityId, 'FOCAL_POINT', 'CONTRIBUTOR');
}
