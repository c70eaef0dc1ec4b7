import { type Actor, isMember, worksIn } from '@libs/platform/access/actor.js';

/** What decides about a registration. */
export interface RegistrationFacts {
  memberId: string | null;
  cityId: string;
}

/** Who receives people at the door: sees who registered, checks in, cancels for the city. */
export function canReceive(actor: Actor, { cityId }: Pick<RegistrationFacts, 'cityId'>): boolean {
  return isMember(actor) && worksIn(actor, cityId, 'ORGANISER', 'FOCAL_POINT');
}

/** The person themselves, by their account. */
export function isOwn(actor: Actor, { memberId }: Pick<RegistrationFacts, 'memberId'>): boolean {
  return isMember(actor) && actor.memberId === memberId;
}
