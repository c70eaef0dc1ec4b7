import { Injectable } from '@nestjs/common';
import { notFound } from '@libs/platform/access/access.errors.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import { ClaimReview } from '../claim-review.js';
import { DecideReview } from '../decide-review.js';
import { revisionChanged } from '../review.errors.js';
import type { ReviewItem } from '../review-item.entity.js';
import { ReviewQueueQuery } from './review-queue.query.js';

/** For a kind of which a moderator approves many on one page: each by itself, with the claim and the rules of every decision. */
@Injectable()
export class Approvals {
  constructor(
    private readonly queue: ReviewQueueQuery,
    private readonly claims: ClaimReview,
    private readonly decisions: DecideReview,
  ) {}

  /** Items by their ids, in this order, as the queue shows them. */
  items(actor: MemberActor, ids: readonly string[]): Promise<ReviewItem[]> {
    return this.queue.many(actor, ids);
  }

  /** Claims and approves the revision that was looked at; what cannot be decided after all is given back. Told again it changes nothing. */
  async approve(actor: MemberActor, id: string, revision: number): Promise<void> {
    const item = await this.queue.one(actor, id);
    if (!item) throw notFound('review');
    const isOpen = item.state === 'WAITING' || item.state === 'CLAIMED';
    if (isOpen && item.revision !== revision) throw revisionChanged(item.revision);
    if (isOpen) await this.claims.claim(actor, id);
    try {
      await this.decisions.decide(actor, id, revision, { decision: 'APPROVE', reasonCode: null, note: null });
    } catch (error) {
      if (isOpen && !item.claimedByMe) await this.claims.release(actor, id);
      throw error;
    }
  }
}
