import { Injectable } from '@nestjs/common';
import type { Tx } from '@libs/platform/database/tx.js';
import { Outbox } from '@libs/platform/outbox/outbox.js';
import type { Places } from './lock-places.js';
import { moveLine } from './move-lines.js';
import { RegistrationCancelled, RegistrationMade } from '../registration.events.js';
import { Registration } from '../registration.entity.js';
import type { CancelledBy, RegistrationState } from '../registration.types.js';

/** What a registration is made with; where it stands follows from the places. */
export type NewRegistration = Pick<Registration, 'id' | 'memberId' | 'key' | 'name' | 'email' | 'locale' | 'places' | 'storedAnswers' | 'code' | 'manageTokenHash' | 'confirmTokenHash'>;

export interface Cancelling {
  id: string;
  places: number;
  state: RegistrationState;
  by: CancelledBy;
  reason?: string | null;
  at: Date;
}

const NOT_YET = { confirmUntil: null, cancelledAt: null, cancelledBy: null, cancelReason: null, attendedAt: null, attendedPlaces: null };

/** Nobody passes those who wait. */
function fitsIn({ capacity, taken, waiting }: Places, places: number): boolean {
  return capacity === null || (waiting === 0 && taken + places <= capacity);
}

/** Gives and takes places. The caller holds the occurrence's lock. */
@Injectable()
export class RegistrationPlaces {
  constructor(private readonly outbox: Outbox) {}

  /** Makes a registration that has its places, or the next place in the line, from the first: one statement, as others wait for the lock. */
  async enter(tx: Tx, held: Places, made: NewRegistration, at: Date): Promise<Registration> {
    const fits = fitsIn(held, made.places);
    const state = fits ? 'REGISTERED' : 'WAITING';
    const [row]: { line: number | null }[] = await tx.query(
      `WITH counted AS (UPDATE occurrence SET ${fits ? 'taken = taken' : 'waiting = waiting'} + $8 WHERE id = $2)
       INSERT INTO registration (id, occurrence_id, member_id, key, name, email, locale, places, answers, state, line, code, manage_token_hash, confirm_token_hash, created_at, confirmed_at, registered_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, ${fits ? 'NULL' : `nextval('registration_line')`}, $11, $12, $13, $14, $14, ${fits ? '$14' : 'NULL'}) RETURNING line`,
      [made.id, held.id, made.memberId, made.key, made.name, made.email, made.locale, made.places, JSON.stringify(made.storedAnswers), state, made.code, made.manageTokenHash, made.confirmTokenHash, at],
    );
    await this.outbox.add(tx, RegistrationMade, { registrationId: made.id, state });
    const since = { createdAt: at, confirmedAt: at, registeredAt: fits ? at : null };
    return tx.create(Registration, { ...made, ...since, ...NOT_YET, occurrenceId: held.id, state, line: row?.line ?? null });
  }

  /** Gives a registration its places, or the next place in the line where it would pass somebody or they do not suffice. */
  async give(tx: Tx, held: Places, { id, places, at }: { id: string; places: number; at: Date }): Promise<void> {
    const fits = fitsIn(held, places);
    const state = fits ? 'REGISTERED' : 'WAITING';
    const line = fits ? 'NULL' : `nextval('registration_line')`;
    // In one statement: others wait for the lock that is held here.
    await tx.query(
      `WITH given AS (UPDATE registration SET state = $2, confirmed_at = $3, registered_at = ${fits ? '$3' : 'NULL'}, line = ${line} WHERE id = $1)
       UPDATE occurrence SET ${fits ? 'taken = taken' : 'waiting = waiting'} + $5 WHERE id = $4`,
      [id, state, at, held.id, places],
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
