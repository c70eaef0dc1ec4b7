import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { type DataSource, IsNull, Not } from 'typeorm';
import { forbidden } from '@libs/platform/access/access.errors.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import { Clock } from '@libs/platform/clock/clock.js';
import { Outbox } from '@libs/platform/outbox/outbox.js';
import { cleanText } from '@libs/platform/text/clean-text.js';
import { EditorialService } from '@libs/review/editorial.service.js';
import { Practice } from '../practice.entity.js';
import { practiceNotDeletable, reasonRequired } from '../practice.errors.js';
import { PracticeDeleted } from '../practice.events.js';
import { canDelete, canTakeBack, canWithdraw, isDeletable } from '../practice.policy.js';
import { PRACTICE } from '../practice.types.js';
import { lockPractice } from './lock-practice.js';
import { PracticeMoves } from './practice-moves.service.js';

/** Its city takes a practice back: from the site, from the queue, or for good. */
@Injectable()
export class WithdrawPractice {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly moves: PracticeMoves,
    private readonly editorial: EditorialService,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** With a reason: from the site. Without one: a submission that nobody looks at yet becomes a draft again. */
  async withdraw(actor: MemberActor, practiceId: string, reason: string | null): Promise<void> {
    const note = cleanText(reason ?? '');
    if (note) await this.fromSite(actor, practiceId, note);
    else await this.fromQueue(actor, practiceId);
  }

  private async fromSite(actor: MemberActor, practiceId: string, note: string): Promise<void> {
    await this.moves.run(actor, practiceId, 'newest', async (tx, { facts }, newest) => {
      if (!canWithdraw(actor, { ...facts, newestState: 'PUBLISHED' })) throw forbidden();
      // A repeat.
      if (!newest || newest.state === 'WITHDRAWN') return;
      await this.editorial.transition(tx, { kind: PRACTICE, subjectId: newest.id, to: 'WITHDRAWN', by: 'CITY', memberId: actor.memberId, note });
    });
  }

  private async fromQueue(actor: MemberActor, practiceId: string): Promise<void> {
    await this.moves.run(actor, practiceId, 'open', async (tx, { facts }, open) => {
      if (!canTakeBack(actor, { ...facts, openState: 'SUBMITTED' })) throw forbidden();
      if (!open && facts.newestState === 'PUBLISHED') throw reasonRequired();
      // A repeat.
      if (!open || open.state === 'DRAFT') return;
      await this.editorial.transition(tx, { kind: PRACTICE, subjectId: open.id, to: 'DRAFT', by: 'CITY', memberId: actor.memberId });
    });
  }

  /** The row stays, unseen, so that the audit log and those who took it over keep their meaning. */
  async delete(actor: MemberActor, practiceId: string): Promise<void> {
    await this.dataSource.transaction(async (tx) => {
      const gone = await tx.findOneBy(Practice, { id: practiceId, deletedAt: Not(IsNull()) });
      if (gone && canDelete(actor, { ...gone, isShown: false, newestState: null, openState: null, openAuthorId: null })) return;
      const { practice, facts, open, newest } = await lockPractice(tx, actor, practiceId);
      if (!canDelete(actor, { ...facts, newestState: null, openState: null })) throw forbidden();
      if (!isDeletable(facts)) throw practiceNotDeletable(open && newest?.state !== 'PUBLISHED' ? open.state : (newest?.state ?? 'DRAFT'));
      const at = this.clock.now();
      await tx.update(Practice, practiceId, { deletedAt: at, updatedAt: at });
      const last = open ?? newest;
      await this.outbox.add(tx, PracticeDeleted, { practiceId, cityId: practice.cityId, revisionId: last?.id ?? practiceId, edits: last?.edits ?? 1 });
    });
  }
}
