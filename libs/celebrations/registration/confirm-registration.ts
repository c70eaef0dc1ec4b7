import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { Clock } from '@libs/platform/clock/clock.js';
import { hashToken } from '@libs/platform/mail/link-tokens.js';
import { checkOpen } from './places/find-reason-closed.js';
import { lockPlaces } from './places/lock-places.js';
import { markSeen, type SeenRegistration } from './read/mark-seen.js';
import { Registration } from './registration.entity.js';
import { confirmLinkOver, registrationUnknown } from './registration.errors.js';
import { RegistrationPlaces } from './places/registration-places.service.js';

/** The owner of a mail address says that they come: only now places are given. Again, it changes nothing. */
@Injectable()
export class ConfirmRegistration {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly places: RegistrationPlaces,
    private readonly clock: Clock,
  ) {}

  confirm(token: string): Promise<SeenRegistration> {
    return this.dataSource.transaction(async (tx) => {
      const at = this.clock.now();
      const found = await tx.findOneBy(Registration, { confirmTokenHash: hashToken(token) });
      if (!found) throw registrationUnknown();
      const held = await lockPlaces(tx, found.occurrenceId);
      const row = await tx.findOneByOrFail(Registration, { id: found.id });
      if (row.state === 'UNCONFIRMED') {
        checkOpen(held, at);
        if (row.confirmUntil && row.confirmUntil <= at) throw confirmLinkOver();
        await this.places.give(tx, held, { id: row.id, places: row.places, at });
        // Whoever has an account with this address finds it there.
        await tx.query(`UPDATE registration r SET member_id = m.id FROM member m WHERE r.id = $1 AND r.member_id IS NULL AND m.email = r.email AND m.status = 'ACTIVE'`, [row.id]);
      } else if (row.state === 'EXPIRED') {
        throw confirmLinkOver();
      }
      return markSeen(await tx.findOneByOrFail(Registration, { id: row.id }), 'SELF');
    });
  }
}
