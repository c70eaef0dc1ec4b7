import type { Registration } from '../registration.entity.js';

/** In whose hands an answer is: of the person, of those who receive them, or of whoever typed an address that may not be theirs. */
export type Seer = 'SELF' | 'CREW' | 'ANYBODY';

/** A registration on its way to somebody; its private fields ask for whom it is. */
export interface SeenRegistration extends Registration {
  seer: Seer;
}

export function markSeen(registration: Registration, seer: Seer): SeenRegistration {
  return Object.assign(registration, { seer });
}

export function seerOf(registration: Registration): Seer {
  return (registration as Partial<SeenRegistration>).seer ?? 'ANYBODY';
}
