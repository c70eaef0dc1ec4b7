import { type Actor, hasNetworkRole, isMember, worksIn } from '@libs/platform/access/actor.js';
import type { CityStatus } from './city.types.js';

interface SeenCity {
  id: string;
  status: CityStatus;
}

/** An applicant is not of the network yet. */
export function canSeeCity(actor: Actor, city: SeenCity): boolean {
  return city.status !== 'APPLICANT' || hasNetworkRole(actor, 'ADMIN') || worksIn(actor, city.id);
}

export function canEditCity(actor: Actor, cityId: string): boolean {
  return isMember(actor) && (hasNetworkRole(actor, 'ADMIN') || worksIn(actor, cityId, 'FOCAL_POINT'));
}

/** Focal points invite their people and their successors; where there is none, only an administrator is left to invite one. */
export function canInvite(actor: Actor, cityId: string): boolean {
  return isMember(actor) && (hasNetworkRole(actor, 'ADMIN') || worksIn(actor, cityId, 'FOCAL_POINT'));
}

/** Who holds which role, with names that are not shown publicly. */
export function canSeeRoles(actor: Actor, cityId: string): boolean {
  return isMember(actor) && (hasNetworkRole(actor, 'ADMIN') || worksIn(actor, cityId));
}

/** Everybody may leave; others are let go by those who may invite. */
export function canEndRole(actor: Actor, role: { cityId: string; memberId: string }): boolean {
  return isMember(actor) && (actor.memberId === role.memberId || canInvite(actor, role.cityId));
}

/** A city keeps a focal point unless an administrator takes the last one away. */
export function mayLeaveWithoutFocalPoint(actor: Actor): boolean {
  return hasNetworkRole(actor, 'ADMIN');
}

/** Accepts and declines who asks to join. */
export function canDecideApplications(actor: Actor): boolean {
  return isMember(actor) && hasNetworkRole(actor, 'ADMIN');
}

export function canSubmitClip(actor: Actor, city: SeenCity): boolean {
  return isMember(actor) && city.status === 'MEMBER' && worksIn(actor, city.id);
}
