import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { MemberActor } from '@libs/platform/access/actor.js';
import { ClaimReview } from '@libs/review/claim-review.js';
import { type Decision, DecideReview } from '@libs/review/decide-review.js';
import { ReviewItem } from '@libs/review/review-item.entity.js';

export const APPROVED: Decision = { decision: 'APPROVE', reasonCode: null, note: null };

/** What a moderator of the sample does at the desk: the claim and the decision of any moderator, whatever waits there. */
@Injectable()
export class DecideWaiting {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly claiming: ClaimReview,
    private readonly deciding: DecideReview,
  ) {}

  /** Does nothing where nothing waits; what a person has claimed meanwhile is left to them. */
  async decide(moderator: MemberActor, kind: string, subjectId: string, decision: Decision): Promise<void> {
    const item = await this.dataSource.manager.findOneBy(ReviewItem, { kind, subjectId });
    if (!item || (item.state !== 'WAITING' && item.claimedById !== moderator.memberId)) return;
    await this.claiming.claim(moderator, item.id);
    await this.deciding.decide(moderator, item.id, item.revision, decision);
  }
}
