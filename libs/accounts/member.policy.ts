import { type Actor, hasNetworkRole, isMember } from '@libs/platform/access/actor.js';

export function canManageMembers(actor: Actor): boolean {
  return isMember(actor) && hasNetworkRole(actor, 'ADMIN');
}

/** Nobody shuts themselves out by mistake. */
export function canSuspend(actor: Actor, memberId: string): boolean {
  return canManageMembers(actor) && actor.memberId !== memberId;
}

/** `admins`: the active holders of the role now. */
export function leavesAnAdmin(admins: string[], leaving: string): boolean {
  return admins.some((memberId) => memberId !== leaving);
}

/** Anybody may try the product as an invented person, and as nobody else. */
export function canSignInAsSample(member: { isSample: boolean }, sampleLoaded: boolean): boolean {
  return sampleLoaded && member.isSample;
}
