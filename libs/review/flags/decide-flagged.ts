import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { notFound } from '@libs/platform/access/access.errors.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import { Clock } from '@libs/platform/clock/clock.js';
import { Outbox } from '@libs/platform/outbox/outbox.js';
import { JudgeService } from '../judge.service.js';
import { claimLost, decisionNotForKind, noteRequired, reasonRequired, reviewClosed, revisionChanged } from '../review.errors.js';
import { FlagsDecided } from '../review.events.js';
import { ReviewItem } from '../review-item.entity.js';
import type { FlagDecision, FlagReason } from '../review.types.js';
import { FlaggableKinds } from './flaggable-kinds.service.js';
import { Flags } from './flags.service.js';

export interface FlagVerdict {
  decision: FlagDecision;
  reasonCode: FlagReason | null;
  note: string | null;
}

/** A moderator's decision about what readers reported or what waits, bound to the revision that was looked at. */
@Injectable()
export class DecideFlagged {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly kinds: FlaggableKinds,
    private readonly flags: Flags,
    private readonly judge: JudgeService,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** Only by who holds the claim. The same decision told twice is one decision. */
  async decide(actor: MemberActor, id: string, revision: number, given: FlagVerdict): Promise<void> {
    const { decision, reasonCode, note } = checked(given);
    await this.dataSource.transaction(async (tx) => {
      const item = await tx.findOne(ReviewItem, { where: { id }, lock: { mode: 'pessimistic_write' } });
      if (!item) throw notFound('review');
      if (item.purpose !== 'FLAG' && item.purpose !== 'HELD') throw decisionNotForKind();
      if (item.state === 'DECIDED' && item.decidedBy === actor.memberId && item.revision === revision && item.decision === decision && item.reasonCode === reasonCode && item.note === note) return;
      await this.judge.assertMayJudge(tx, actor, item);
      if (item.state === 'DECIDED' || item.state === 'WITHDRAWN') throw reviewClosed();
      if (item.state !== 'CLAIMED' || item.claimedById !== actor.memberId) throw claimLost();
      const { kind, subjectId } = item;
      const flaggable = this.kinds.of(kind);
      const facts = await flaggable.load(tx, subjectId);
      if (!facts || facts.state === 'GONE' || facts.state === 'HIDDEN') throw reviewClosed();
      if (facts.revision !== revision) throw revisionChanged(facts.revision);
      const hides = decision === 'HIDE' || decision === 'HIDE_AND_WARN';
      if (hides) await flaggable.hide(tx, actor, subjectId);
      else if (facts.state === 'HELD') await flaggable.show(tx, actor, subjectId);
      const line = { kind, subjectId, revision, from: facts.state, to: hides ? 'HIDDEN' : 'SHOWN', actorId: actor.memberId, decision, reasonCode, note } as const;
      const transitionId = await this.flags.record(tx, line);
      await this.flags.answer(tx, item, transitionId);
      const decided = { decision, reasonCode, note, decidedBy: actor.memberId, decidedAt: this.clock.now() };
      await tx.update(ReviewItem, id, { state: 'DECIDED', claimedById: null, claimedUntil: null, revision, ...decided });
      await this.outbox.add(tx, FlagsDecided, { itemId: id, kind, subjectId, transitionId, decision, reasonCode, actorId: actor.memberId });
    });
  }
}

function checked({ decision, reasonCode, note }: FlagVerdict): FlagVerdict {
  const said = note?.trim() || null;
  if (decision === 'KEEP') return { decision, reasonCode: null, note: said };
  if (!reasonCode) throw reasonRequired();
  if (reasonCode === 'OTHER' && !said) throw noteRequired();
  return { decision, reasonCode, note: said };
}
