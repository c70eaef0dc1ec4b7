import { type Actor, isMember } from '@libs/platform/access/actor.js';

/** What decides about a registration besides who receives people, which is the celebration's policy. */
export interface RegistrationFacts {
  memberId: string | null;
}

/** The person themselves, by their account. */
export function isOwn(actor: Actor, { memberId }: RegistrationFacts): boolean {
  return isMember(actor) && actor.memberId === memberId;
}
