import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { type DataSource, IsNull, Not } from 'typeorm';
import { forbidden } from '@libs/platform/access/access.errors.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import { Clock } from '@libs/platform/clock/clock.js';
import { Outbox } from '@libs/platform/outbox/outbox.js';
import { cleanText } from '@libs/platform/text/clean-text.js';
import { EditorialService } from '@libs/review/editorial.service.js';
import { Celebration } from '../celebration.entity.js';
import { celebrationNotDeletable, reasonRequired } from '../celebration.errors.js';
import { CelebrationDeleted } from '../celebration.events.js';
import { canDelete, canWithdraw } from '../celebration.policy.js';
import { CELEBRATION } from '../celebration.types.js';
import { CelebrationWhen } from '../when/celebration-when.service.js';
import { CelebrationEditing } from './celebration-editing.service.js';
import { lockCelebration } from './lock-celebration.js';

/** Its city takes a celebration back: from the site, from the queue, or for good. */
@Injectable()
export class WithdrawCelebration {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly editing: CelebrationEditing,
    private readonly editorial: EditorialService,
    private readonly when: CelebrationWhen,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** What is published is withdrawn with the reason, and what was still to come is cancelled; a submission nobody looks at yet becomes a draft again. */
  async withdraw(actor: MemberActor, id: string, reason: string | null): Promise<void> {
    const note = cleanText(reason ?? '');
    await this.editing.hold(actor, id, async (tx, celebration) => {
      if (!canWithdraw(actor, { ...celebration, state: 'PUBLISHED' })) throw forbidden();
      // A repeat.
      if (celebration.state === 'WITHDRAWN' || celebration.state === 'DRAFT') return;
      if (celebration.state === 'PUBLISHED' && !note) throw reasonRequired();
      if (celebration.state === 'PUBLISHED') await this.when.end(tx, id, note, this.clock.now());
      const to = celebration.state === 'SUBMITTED' ? 'DRAFT' : 'WITHDRAWN';
      await this.editorial.transition(tx, { kind: CELEBRATION, subjectId: id, to, by: 'CITY', memberId: actor.memberId, note: note || null });
    });
  }

  /** The row stays, unseen, so that the audit log keeps its meaning. */
  async delete(actor: MemberActor, id: string): Promise<void> {
    await this.dataSource.transaction(async (tx) => {
      const gone = await tx.findOneBy(Celebration, { id, deletedAt: Not(IsNull()) });
      if (gone && canDelete(actor, { ...gone, state: 'DRAFT' })) return;
      const { celebration } = await lockCelebration(tx, actor, id);
      if (!canDelete(actor, { ...celebration, state: 'DRAFT' })) throw forbidden();
      if (!canDelete(actor, celebration)) throw celebrationNotDeletable(celebration.state);
      const at = this.clock.now();
      await tx.update(Celebration, id, { deletedAt: at, updatedAt: at });
      await this.when.settle(tx, id, at);
      await this.outbox.add(tx, CelebrationDeleted, { celebrationId: id, cityId: celebration.cityId });
    });
  }
}
