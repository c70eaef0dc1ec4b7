import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { SubmitPractice } from '@libs/practices/edit/submit-practice.js';
import type { PracticeRevision } from '@libs/practices/practice-revision.entity.js';
import { PRACTICE } from '@libs/practices/practice.types.js';
import { ClaimReview } from '@libs/review/claim-review.js';
import { type Decision, DecideReview } from '@libs/review/decide-review.js';
import { ReviewItem } from '@libs/review/review-item.entity.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import type { SamplePractice } from './practice-files.js';

export const APPROVED: Decision = { decision: 'APPROVE', reasonCode: null, note: null };

/** Takes a practice of the sample through the desk, by the same steps as any other. */
@Injectable()
export class PublishPractice {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly submitting: SubmitPractice,
    private readonly claiming: ClaimReview,
    private readonly deciding: DecideReview,
  ) {}

  async submit(author: MemberActor, { practiceId, edits }: Pick<PracticeRevision, 'practiceId' | 'edits'>, changeNote: string | null): Promise<void> {
    await this.submitting.submit(author, practiceId, edits, changeNote);
  }

  /** Decides about what waits; an item that a person has claimed meanwhile is left to them. */
  async decide(moderator: MemberActor, revisionId: string, decision: Decision): Promise<void> {
    const item = await this.dataSource.manager.findOneBy(ReviewItem, { kind: PRACTICE, subjectId: revisionId });
    if (!item || (item.state !== 'WAITING' && item.claimedById !== moderator.memberId)) return;
    await this.claiming.claim(moderator, item.id);
    await this.deciding.decide(moderator, item.id, item.revision, decision);
  }
}

/** What the moderator says who sends a practice back. */
export function sentBack({ note, remarks }: Pick<SamplePractice, 'note' | 'remarks'>): Decision {
  return { decision: 'REQUEST_CHANGES', reasonCode: 'OTHER', note: note ?? null, remarks };
}
