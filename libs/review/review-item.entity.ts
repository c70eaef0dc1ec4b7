import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { Person } from '@libs/accounts/accounts.types.js';
import { ReviewOutcome, ReviewPurpose, ReviewReason, ReviewState } from './review.types.js';

/** What the desk has to judge: one row a subject, opened again when the subject is submitted again. */
@ObjectType({ description: 'Something for a moderator to judge: what a city submitted, what readers reported, what waits to be shown.' })
@Entity('review_item')
@Index('review_item_subject', ['kind', 'subjectId'], { unique: true })
@Index('review_item_open', ['submittedAt', 'id'], { where: `state IN ('WAITING', 'CLAIMED')` })
@Check('review_item_purpose', `purpose IN ('SUBMISSION', 'APPEAL', 'FLAG', 'HELD', 'AFTERWARDS')`)
@Check('review_item_claim', `(state = 'CLAIMED') = (claimed_by IS NOT NULL AND claimed_until IS NOT NULL)`)
@Check('review_item_decision', `(state = 'DECIDED') = (decision IS NOT NULL AND decided_by IS NOT NULL AND decided_at IS NOT NULL)`)
export class ReviewItem {
  @Field(() => ID)
  @PrimaryColumn('uuid')
  id: string;

  @Field(() => String, { description: 'For example CLIP.' })
  @Column('text')
  kind: string;

  @Field(() => ID)
  @Column('uuid')
  subjectId: string;

  @Field(() => ReviewPurpose)
  @Column('text', { default: ReviewPurpose.SUBMISSION })
  purpose: ReviewPurpose;

  /** Of an appeal: the moderator who hid it, who does not judge it. */
  @Column('uuid', { nullable: true })
  hiddenBy: string | null;

  @Field(() => Int, { description: 'The revision that was submitted, reported or decided about.' })
  @Column('int')
  revision: number;

  /** Null where nobody speaks for a city: a post of one's own. */
  @Index()
  @Column('uuid', { nullable: true })
  cityId: string | null;

  @Column('uuid', { nullable: true })
  submittedBy: string | null;

  /** Who made it, where that is known. */
  @Column('uuid', { nullable: true })
  authorId: string | null;

  @Field(() => String, { description: 'BCP 47; zxx where nobody speaks.' })
  @Column('text')
  language: string;

  @Field(() => String, { nullable: true, description: 'Null where it is of none: a comment on a city.' })
  @Column('text', { nullable: true })
  themeSlug: string | null;

  @Field(() => ReviewState)
  @Column('text')
  state: ReviewState;

  @Column('uuid', { nullable: true, name: 'claimedBy' })
  claimedById: string | null;

  @Field(() => Date, { nullable: true })
  @Column('timestamptz', { nullable: true })
  claimedUntil: Date | null;

  @Field(() => ReviewOutcome, { nullable: true })
  @Column('text', { nullable: true })
  decision: ReviewOutcome | null;

  @Field(() => ReviewReason, { nullable: true })
  @Column('text', { nullable: true })
  reasonCode: ReviewReason | null;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  note: string | null;

  @Column('uuid', { nullable: true })
  decidedBy: string | null;

  @Field(() => Date, { description: 'Its place in the queue; claiming and giving back leave it.' })
  @Column('timestamptz')
  submittedAt: Date;

  @Field(() => Date, { nullable: true })
  @Column('timestamptz', { nullable: true })
  decidedAt: Date | null;

  // No columns from here on: review-queue.query.ts fills them for the one who asks.

  @Field(() => String, { nullable: true })
  submittedByName?: string | null;

  @Field(() => Person, { nullable: true })
  claimedBy?: Person | null;

  @Field(() => Boolean)
  claimedByMe?: boolean;

  @Field(() => String, { nullable: true })
  decidedByName?: string | null;

  @Field(() => String, { nullable: true, description: 'Of an appeal: what its city says.' })
  appeal?: string | null;

  @Field(() => Boolean, { description: 'Of an appeal: whether it is about what the one who asks has hidden.' })
  hiddenByMe?: boolean;

  @Field(() => Boolean, { description: 'Whether the one who asks reported it: they do not decide about it.' })
  reportedByMe?: boolean;

  @Field(() => Boolean, {
    description: 'Whether the one who asks may claim and decide it: in their languages and themes, and not from a city they work in. An appeal also by administrators, and never by who hid it; nor what they reported themselves.',
  })
  mayReview?: boolean;
}

@ObjectType({ description: 'Items of the review queue, a page of 20.' })
export class ReviewPage {
  @Field(() => [ReviewItem]) nodes: ReviewItem[];
  @Field(() => Int, { description: 'From 1.' }) page: number;
  @Field(() => Int) pageSize: number;
  @Field(() => Int) total: number;
}
