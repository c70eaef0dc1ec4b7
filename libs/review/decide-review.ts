import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { notFound } from '@libs/platform/access/access.errors.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import { Clock } from '@libs/platform/clock/clock.js';
import { EditorialService } from './editorial.service.js';
import { JudgeService } from './judge.service.js';
import { ReviewItem } from './review-item.entity.js';
import { claimLost, decisionNotAfterwards, decisionNotForAppeals, decisionNotForKind, noteRequired, partUnknown, reasonRequired, reviewClosed, revisionChanged } from './review.errors.js';
import { ReviewableKinds } from './reviewable-kinds.service.js';
import type { EditorialState } from './editorial-state.js';
import { ANSWERED_STATE, DECIDED_STATE, LOOKED_STATE, type ReviewDecision, type ReviewPurpose, type ReviewReason, type ReviewRemark } from './review.types.js';

export interface Decision {
  decision: ReviewDecision;
  reasonCode: ReviewReason | null;
  note: string | null;
  /** About single parts of it, at most twenty; kept with the decision. */
  remarks?: ReviewRemark[];
}

/** A moderator's decision about a submission or what was published at once, or the answer to an appeal, bound to the revision that was looked at. */
@Injectable()
export class DecideReview {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly editorial: EditorialService,
    private readonly kinds: ReviewableKinds,
    private readonly judge: JudgeService,
    private readonly clock: Clock,
  ) {}

  /** Only by who holds the claim. The same decision told twice is one decision. */
  async decide(actor: MemberActor, id: string, revision: number, decision: Decision): Promise<void> {
    const { reasonCode, note } = checked(decision);
    await this.dataSource.transaction(async (tx) => {
      const item = await tx.findOne(ReviewItem, { where: { id }, lock: { mode: 'pessimistic_write' } });
      if (!item) throw notFound('review');
      if (item.purpose === 'FLAG' || item.purpose === 'HELD') throw decisionNotForKind();
      if (isRepeat(item, actor, revision, { ...decision, reasonCode, note })) return;
      await this.judge.assertMayJudge(tx, actor, item);
      if (item.revision !== revision) throw revisionChanged(item.revision);
      if (item.state === 'DECIDED' || item.state === 'WITHDRAWN') throw reviewClosed();
      if (item.state !== 'CLAIMED' || item.claimedById !== actor.memberId) throw claimLost();
      const { kind, subjectId } = item;
      const remarks = this.checkedRemarks(kind, decision.remarks ?? []);
      const to = decidedState(item.purpose, decision.decision);
      const facts = await this.editorial.transition(tx, {
        kind,
        subjectId,
        to,
        by: 'MODERATOR',
        memberId: actor.memberId,
        reasonCode,
        note,
        remarks,
      });
      // What is on the site can be changed meanwhile; its save raises the item's revision, and this holds should that ever be forgotten.
      if (facts.revision !== revision) throw revisionChanged(facts.revision);
      await tx.update(ReviewItem, id, {
        state: 'DECIDED',
        claimedById: null,
        claimedUntil: null,
        decision: decision.decision,
        reasonCode,
        note,
        decidedBy: actor.memberId,
        decidedAt: this.clock.now(),
      });
    });
  }

  private checkedRemarks(kind: string, remarks: ReviewRemark[]): ReviewRemark[] {
    const { parts = [] } = this.kinds.of(kind);
    const unknown = remarks.findIndex(({ part }) => !parts.includes(part));
    if (unknown >= 0) throw partUnknown(unknown);
    return remarks.map(({ part, text }) => ({ part, text: text.trim() })).filter(({ text }) => text !== '');
  }
}

function decidedState(purpose: ReviewPurpose, decision: ReviewDecision): EditorialState {
  if (purpose === 'SUBMISSION') return DECIDED_STATE[decision];
  const to = (purpose === 'APPEAL' ? ANSWERED_STATE : LOOKED_STATE)[decision];
  if (!to) throw purpose === 'APPEAL' ? decisionNotForAppeals() : decisionNotAfterwards();
  return to;
}

function checked({ decision, reasonCode, note }: Decision): Pick<Decision, 'reasonCode' | 'note'> {
  const said = note?.trim() || null;
  if (decision === 'APPROVE') return { reasonCode: null, note: said };
  if (!reasonCode) throw reasonRequired();
  if (reasonCode === 'OTHER' && !said) throw noteRequired();
  return { reasonCode, note: said };
}

function isRepeat(item: ReviewItem, actor: MemberActor, revision: number, { decision, reasonCode, note }: Decision): boolean {
  return (
    item.state === 'DECIDED' &&
    item.decidedBy === actor.memberId &&
    item.revision === revision &&
    item.decision === decision &&
    item.reasonCode === reasonCode &&
    item.note === note
  );
}
