import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { MemberActor } from '@libs/platform/access/actor.js';
import { Clock } from '@libs/platform/clock/clock.js';
import type { Tx } from '@libs/platform/database/tx.js';
import { readCode } from '../registration/make-code.js';
import { markSeen, type SeenRegistration } from '../registration/read/mark-seen.js';
import { Registration } from '../registration/registration.entity.js';
import { registrationUnknown, tooManyPlaces } from '../registration/registration.errors.js';
import { Occurrence } from '../when/occurrence.entity.js';
import { alreadyCheckedIn, notACode, notRegistered, otherOccurrence } from './door.errors.js';
import type { CheckInInput } from './door.inputs.js';
import { openDoor } from './open-door.js';

/** Lets people in at the door, and takes it back where it was the wrong name. */
@Injectable()
export class CheckIn {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  letIn(actor: MemberActor, { occurrenceId, code: typed, places }: CheckInInput): Promise<SeenRegistration> {
    return this.dataSource.transaction(async (tx) => {
      const { cityId } = await openDoor((text, values) => tx.query(text, values), actor, occurrenceId);
      const code = readCode(typed);
      const row = code && (await tx.findOne(Registration, { where: { code }, lock: { mode: 'pessimistic_write' } }));
      if (!row) throw notACode();
      if (row.occurrenceId !== occurrenceId) await this.refuseOther(tx, row, cityId);
      if (row.state !== 'REGISTERED') throw notRegistered(row.state);
      if (row.attendedAt) throw alreadyCheckedIn(row.attendedAt.toISOString());
      if (places && places > row.places) throw tooManyPlaces(row.places);
      await tx.update(Registration, row.id, { attendedAt: this.clock.now(), attendedPlaces: places ?? row.places, checkedBy: actor.memberId });
      return markSeen(await tx.findOneByOrFail(Registration, { id: row.id }), 'CREW');
    });
  }

  takeBack(actor: MemberActor, id: string): Promise<SeenRegistration> {
    return this.dataSource.transaction(async (tx) => {
      const row = await tx.findOne(Registration, { where: { id }, lock: { mode: 'pessimistic_write' } });
      if (!row) throw registrationUnknown();
      await openDoor((text, values) => tx.query(text, values), actor, row.occurrenceId);
      await tx.update(Registration, id, { attendedAt: null, attendedPlaces: null, checkedBy: null });
      return markSeen(await tx.findOneByOrFail(Registration, { id }), 'CREW');
    });
  }

  /** Of another date of the same city it is said which; of others nothing. */
  private async refuseOther(tx: Tx, { occurrenceId }: Registration, cityId: string): Promise<never> {
    const other = await tx.findOneByOrFail(Occurrence, { id: occurrenceId });
    throw other.cityId === cityId ? otherOccurrence(other.startsLocal) : notACode();
  }
}
