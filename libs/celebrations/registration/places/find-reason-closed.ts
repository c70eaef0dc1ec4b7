import { occurrenceCancelled } from '../../when/when.errors.js';
import type { Registering } from '../../celebration.types.js';
import type { OccurrenceState } from '../../when/occurrence.types.js';
import { registrationClosed, registrationNotNeeded, registrationOver } from '../registration.errors.js';
import type { ReasonClosed } from '../registration.types.js';

export interface OpeningFacts {
  registration: Registering;
  state: OccurrenceState;
  startsAt: Date;
  endsAt: Date;
  /** Minutes before the start. */
  closesMinutes: number;
}

/** Why nobody can register now, or null where anybody can. */
export function findReasonClosed({ registration, state, startsAt, endsAt, closesMinutes }: OpeningFacts, at: Date): ReasonClosed | null {
  if (registration === 'NONE') return 'NOT_NEEDED';
  if (state === 'CANCELLED') return 'CANCELLED';
  if (endsAt <= at) return 'ENDED';
  return startsAt.getTime() - closesMinutes * 60_000 <= at.getTime() ? 'CLOSED' : null;
}

const ERRORS = { NOT_NEEDED: registrationNotNeeded, CANCELLED: occurrenceCancelled, ENDED: registrationOver, CLOSED: registrationClosed };

/** Refuses with the reason where nobody can register. */
export function checkOpen(facts: OpeningFacts, at: Date): void {
  const reason = findReasonClosed(facts, at);
  if (reason) throw ERRORS[reason]();
}
