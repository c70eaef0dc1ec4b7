import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { type DataSource, IsNull, Not } from 'typeorm';
import { forbidden } from '@libs/platform/access/access.errors.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import { Clock } from '@libs/platform/clock/clock.js';
import { Outbox } from '@libs/platform/outbox/outbox.js';
import { cleanText } from '@libs/platform/text/clean-text.js';
import { EditorialService } from '@libs/review/editorial.service.js';
import { reasonRequired } from '../../celebration.errors.js';
import { Festival } from '../festival.entity.js';
import { festivalNotDeletable } from '../festival.errors.js';
import { FestivalDeleted } from '../festival.events.js';
import { canDeleteFestival, isFestivalCrew } from '../festival.policy.js';
import { FESTIVAL } from '../festival.types.js';
import { FestivalEditing } from './festival-editing.service.js';
import { lockFestival } from './lock-festival.js';

/** Its city takes a festival back: from the site, from the queue, or for good. Its celebrations stay what they are. */
@Injectable()
export class WithdrawFestival {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly editing: FestivalEditing,
    private readonly editorial: EditorialService,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** What is published is withdrawn with the reason; a submission nobody looks at yet becomes a draft again. */
  async withdraw(actor: MemberActor, id: string, reason: string | null): Promise<void> {
    const note = cleanText(reason ?? '');
    await this.editing.hold(actor, id, async (tx, { state, cityId }) => {
      if (!isFestivalCrew(actor, { cityId })) throw forbidden();
      // A repeat.
      if (state === 'WITHDRAWN' || state === 'DRAFT') return;
      if (state === 'PUBLISHED' && !note) throw reasonRequired();
      const to = state === 'SUBMITTED' ? 'DRAFT' : 'WITHDRAWN';
      await this.editorial.transition(tx, { kind: FESTIVAL, subjectId: id, to, by: 'CITY', memberId: actor.memberId, note: note || null });
    });
  }

  /** The row stays, unseen, so that the audit log keeps its meaning. */
  async delete(actor: MemberActor, id: string): Promise<void> {
    await this.dataSource.transaction(async (tx) => {
      const gone = await tx.findOneBy(Festival, { id, deletedAt: Not(IsNull()) });
      if (gone && isFestivalCrew(actor, gone)) return;
      const festival = await lockFestival(tx, actor, id);
      if (!isFestivalCrew(actor, festival)) throw forbidden();
      if (!canDeleteFestival(actor, festival)) throw festivalNotDeletable(festival.state);
      const at = this.clock.now();
      await tx.update(Festival, id, { deletedAt: at, updatedAt: at });
      await this.outbox.add(tx, FestivalDeleted, { festivalId: id, cityId: festival.cityId });
    });
  }
}
