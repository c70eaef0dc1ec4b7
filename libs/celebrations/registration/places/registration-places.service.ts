import { Injectable } from '@nestjs/common';
import type { Tx } from '@libs/platform/database/tx.js';
import { Outbox } from '@libs/platform/outbox/outbox.js';
import type { Places } from './lock-places.js';
import { moveLine } from './move-lines.js';
import { RegistrationCancelled, RegistrationMade } from '../registration.events.js';
import type { CancelledBy, RegistrationState } from '../registration.types.js';

export interface Cancelling {
  id: string;
  places: number;
  state: RegistrationState;
  by: CancelledBy;
  reason?: string | null;
  at: Date;
}

/** Gives and takes places. The caller holds the occurrence's lock. */
@Injectable()
export class RegistrationPlaces {
  constructor(private readonly outbox: Outbox) {}

  /** Gives a registration its places, or the next place in the line where it would pass somebody or they do not suffice. */
  async give(tx: Tx, { id: occurrenceId, capacity, taken, waiting }: Places, { id, places, at }: { id: string; places: number; at: Date }): Promise<void> {
    const fits = capacity === null || (waiting === 0 && taken + places <= capacity);
    const state = fits ? 'REGISTERED' : 'WAITING';
    const line = fits ? 'NULL' : `nextval('registration_line')`;
    // In one statement: others wait for the lock that is held here.
    await tx.query(
      `WITH given AS (UPDATE registration SET state = $2, confirmed_at = $3, registered_at = ${fits ? '$3' : 'NULL'}, line = ${line} WHERE id = $1)
       UPDATE occurrence SET ${fits ? 'taken = taken' : 'waiting = waiting'} + $5 WHERE id = $4`,
      [id, state, at, occurrenceId, places],
    );
    await this.outbox.add(tx, RegistrationMade, { registrationId: id, state });
  }

  /** Takes them back and lets the line move up, in the same transaction. */
  async take(tx: Tx, occurrenceId: string, { id, places, state, by, reason = null, at }: Cancelling): Promise<void> {
    await tx.query(`UPDATE registration SET state = 'CANCELLED', line = NULL, cancelled_at = $2, cancelled_by = $3, cancel_reason = $4 WHERE id = $1`, [id, at, by, reason]);
    if (state === 'UNCONFIRMED') return;
    await tx.query(`UPDATE occurrence SET ${state === 'REGISTERED' ? 'taken = taken' : 'waiting = waiting'} - $2 WHERE id = $1`, [occurrenceId, places]);
    await this.outbox.add(tx, RegistrationCancelled, { registrationId: id });
    await moveLine(tx, this.outbox, occurrenceId, at);
  }
}
