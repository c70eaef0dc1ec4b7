import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { notFound } from '@libs/platform/access/access.errors.js';
import { Access, CurrentActor } from '@libs/platform/access/access.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { ClaimReview } from '../claim-review.js';
import { DecideReview } from '../decide-review.js';
import { DecideReviewInput, ReviewId, ReviewQueueArgs, ReviewWanted } from './review.inputs.js';
import { ReviewItem, ReviewPage } from '../review-item.entity.js';
import { ReviewQueueQuery } from './review-queue.query.js';
import { Transition } from '../transition.entity.js';
import { AuditLog } from '../audit-log.service.js';
import { FlagReason, ReviewReason } from '../review.types.js';
import { ReviewableKinds } from '../reviewable-kinds.service.js';

/** The desk: what waits, who looks at it, what they decide. */
@Resolver(() => ReviewItem)
export class ReviewResolver {
  constructor(
    private readonly queue: ReviewQueueQuery,
    private readonly claims: ClaimReview,
    private readonly decisions: DecideReview,
    private readonly auditLog: AuditLog,
    private readonly kinds: ReviewableKinds,
  ) {}

  @Access('MODERATOR', 'ADMIN')
  @Query(() => ReviewPage, { description: 'What a moderator may judge, oldest first; an administrator sees all of it.' })
  reviewQueue(@CurrentActor() actor: MemberActor, @Args() args: ReviewQueueArgs): Promise<ReviewPage> {
    return this.queue.page(actor, args);
  }

  @Access('MODERATOR', 'ADMIN')
  @Query(() => ReviewItem, { nullable: true })
  reviewItem(@CurrentActor() actor: MemberActor, @Args() { id }: ReviewId): Promise<ReviewItem | null> {
    return this.queue.one(actor, id);
  }

  @Access('MODERATOR', 'ADMIN')
  @Mutation(() => ReviewItem, { description: 'Takes the item for 20 minutes; called again, renews the claim. Administrators take appeals only.' })
  async claimReview(@CurrentActor() actor: MemberActor, @Args() { id }: ReviewId): Promise<ReviewItem> {
    await this.claims.claim(actor, id);
    return this.changed(actor, id);
  }

  @Access('MODERATOR', 'ADMIN')
  @Mutation(() => ReviewItem, { nullable: true, description: 'Takes the oldest item that waits for this moderator (for an administrator: the oldest appeal); one they already hold comes first. Null where none waits.' })
  async claimNextReview(@CurrentActor() actor: MemberActor, @Args() wanted: ReviewWanted): Promise<ReviewItem | null> {
    const id = await this.claims.claimNext(actor, wanted);
    return id ? this.changed(actor, id) : null;
  }

  @Access('MODERATOR', 'ADMIN')
  @Mutation(() => ReviewItem, { description: 'Gives the item back; it keeps its place.' })
  async releaseReview(@CurrentActor() actor: MemberActor, @Args() { id }: ReviewId): Promise<ReviewItem> {
    await this.claims.release(actor, id);
    return this.changed(actor, id);
  }

  @Access('MODERATOR', 'ADMIN')
  @Mutation(() => ReviewItem, { description: 'Decides about the revision that was looked at, or answers the appeal; the same decision told again changes nothing.' })
  async decideReview(@CurrentActor() actor: MemberActor, @Args('input') input: DecideReviewInput): Promise<ReviewItem> {
    const { id, revision, decision, reasonCode, note, remarks } = input;
    await this.decisions.decide(actor, id, revision, { decision, reasonCode: reasonCode ?? null, note: note ?? null, remarks: remarks ?? [] });
    return this.changed(actor, id);
  }

  @ResolveField(() => [Transition], { description: 'Everything that happened to the subject, oldest first.' })
  history(@Parent() { kind, subjectId }: ReviewItem, @Context() context: GraphqlContext): Promise<Transition[]> {
    return this.auditLog.history(context, kind, subjectId);
  }

  @ResolveField(() => [ReviewReason], { description: 'The only reasons a decision about it may give, in the order in which they are offered; hiding it takes the same.' })
  reasons(@Parent() { kind, purpose }: ReviewItem): readonly ReviewReason[] {
    return purpose === 'FLAG' || purpose === 'HELD' ? Object.values(FlagReason) : this.kinds.of(kind).reasons;
  }

  private async changed(actor: MemberActor, id: string): Promise<ReviewItem> {
    const item = await this.queue.one(actor, id);
    if (!item) throw notFound('review');
    return item;
  }
}
