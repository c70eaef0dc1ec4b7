import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { Actor, MemberActor } from '@libs/platform/access/actor.js';
import { Clock } from '@libs/platform/clock/clock.js';
import type { Tx } from '@libs/platform/database/tx.js';
import { hashToken } from '@libs/platform/mail/link-tokens.js';
import { cleanText } from '@libs/platform/text/clean-text.js';
import { canReceive } from '../celebration.policy.js';
import { lockPlaces } from './places/lock-places.js';
import { markSeen, type SeenRegistration } from './read/mark-seen.js';
import { Registration } from './registration.entity.js';
import { registrationOver, registrationUnknown } from './registration.errors.js';
import { isOwn } from './registration.policy.js';
import { RegistrationPlaces } from './places/registration-places.service.js';
import type { CancelledBy } from './registration.types.js';

export interface WhichRegistration {
  /** Of the link in the mail. */
  token?: string | null;
  /** Of a member's own. */
  id?: string | null;
}

/** Somebody does not come, or the city takes their place back. What they held goes to the next in the line. Again, it changes nothing. */
@Injectable()
export class CancelRegistration {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly places: RegistrationPlaces,
    private readonly clock: Clock,
  ) {}

  cancelOwn(actor: Actor, { token, id }: WhichRegistration): Promise<SeenRegistration> {
    return this.dataSource.transaction(async (tx) => {
      const row = token ? await tx.findOneBy(Registration, { manageTokenHash: hashToken(token) }) : id ? await tx.findOneBy(Registration, { id }) : null;
      if (!row || !(token || isOwn(actor, { memberId: row.memberId }))) throw registrationUnknown();
      return markSeen(await this.cancel(tx, row, 'SELF', null), 'SELF');
    });
  }

  cancelOf(actor: MemberActor, id: string, reason: string | null): Promise<SeenRegistration> {
    return this.dataSource.transaction(async (tx) => {
      const row = await tx.findOneBy(Registration, { id });
      if (!row) throw registrationUnknown();
      const { cityId } = await lockPlaces(tx, row.occurrenceId);
      if (!canReceive(actor, { cityId })) throw registrationUnknown();
      return markSeen(await this.cancel(tx, row, 'CITY', cleanText(reason ?? '') || null), 'CREW');
    });
  }

  private async cancel(tx: Tx, { id, occurrenceId }: Registration, by: CancelledBy, reason: string | null): Promise<Registration> {
    const at = this.clock.now();
    const { endsAt } = await lockPlaces(tx, occurrenceId);
    const row = await tx.findOneByOrFail(Registration, { id });
    if (row.state === 'CANCELLED' || row.state === 'EXPIRED') return row;
    if (endsAt <= at || row.attendedAt) throw registrationOver();
    await this.places.take(tx, occurrenceId, { id, places: row.places, state: row.state, by, reason, at });
    return tx.findOneByOrFail(Registration, { id });
  }
}
