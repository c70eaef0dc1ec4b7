import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { Member } from '@libs/accounts/member.entity.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import { Clock } from '@libs/platform/clock/clock.js';
import type { Tx } from '@libs/platform/database/tx.js';
import { Celebration } from '../celebration.entity.js';
import { readCode } from '../registration/make-code.js';
import { markSeen, type SeenRegistration } from '../registration/read/mark-seen.js';
import { Registration } from '../registration/registration.entity.js';
import { registrationUnknown, tooManyPlaces } from '../registration/registration.errors.js';
import { Occurrence } from '../when/occurrence.entity.js';
import { alreadyCheckedIn, notACode, notRegistered, otherOccurrence } from './door.errors.js';
import type { CheckInInput } from './door.inputs.js';
import { openDoor } from './open-door.js';

/** Clocks of phones may be ahead by so much, and a line may have been down for so long; milliseconds. */
const AHEAD_MS = 5 * 60_000;
const LATE_MS = 24 * 3_600_000;

/** Lets people in at the door, and takes it back where it was the wrong name. */
@Injectable()
export class CheckIn {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  letIn(actor: MemberActor, { occurrenceId, code: typed, places, at }: CheckInInput): Promise<SeenRegistration> {
    return this.dataSource.transaction(async (tx) => {
      const { cityId } = await openDoor((text, values) => tx.query(text, values), actor, occurrenceId);
      const code = readCode(typed);
      const row = code && (await tx.findOne(Registration, { where: { code }, lock: { mode: 'pessimistic_write' } }));
      if (!row) throw notACode();
      if (row.occurrenceId !== occurrenceId) await this.refuseOther(tx, row, cityId);
      if (row.state !== 'REGISTERED') throw notRegistered({ state: row.state, name: row.name });
      const isRepeat = row.checkedBy === actor.memberId && at?.getTime() === row.attendedAt?.getTime();
      if (row.attendedAt && !isRepeat) await this.refuseAgain(tx, row, row.attendedAt);
      if (places && places > row.places) throw tooManyPlaces(row.places);
      const attendedPlaces = places ?? row.attendedPlaces ?? row.places;
      await tx.update(Registration, row.id, { attendedAt: row.attendedAt ?? this.timeOf(at), attendedPlaces, checkedBy: actor.memberId });
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
    if (other.cityId !== cityId) throw notACode();
    const { title } = await tx.findOneByOrFail(Celebration, { id: other.celebrationId });
    throw otherOccurrence({ at: other.startsLocal, title, occurrenceId });
  }

  private async refuseAgain(tx: Tx, { id, name, places, attendedPlaces, checkedBy }: Registration, at: Date): Promise<never> {
    const keeper = checkedBy ? await tx.findOneBy(Member, { id: checkedBy }) : null;
    throw alreadyCheckedIn({ id, at: at.toISOString(), by: keeper?.name ?? '', name, places, came: attendedPlaces ?? places });
  }

  /** As a phone kept it while the line was down; one whose clock is wrong is not believed. */
  private timeOf(told: Date | null | undefined): Date {
    const now = this.clock.now();
    const ahead = told ? told.getTime() - now.getTime() : Number.NaN;
    return told && ahead < AHEAD_MS && ahead > -LATE_MS ? told : now;
  }
}
