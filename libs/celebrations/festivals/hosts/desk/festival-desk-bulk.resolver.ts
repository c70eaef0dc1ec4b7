import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Access, CurrentActor } from '@libs/platform/access/access.js';
import { isMember, type MemberActor } from '@libs/platform/access/actor.js';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { ReviewItem } from '@libs/review/review-item.entity.js';
import { maySeeDesk } from '@libs/review/review.types.js';
import { Festival } from '../../festival.entity.js';
import { ApproveCelebrationsArgs } from '../offers/offer.inputs.js';
import { BulkResult } from '../offers/offer.types.js';
import { ApproveFestivalCelebrations } from './approve-festival-celebrations.js';

/** The celebrations of a festival, for the desk. */
@Resolver(() => Festival)
export class FestivalDeskBulkResolver {
  constructor(private readonly approving: ApproveFestivalCelebrations) {}

  @ResolveField(() => [ReviewItem], { description: 'Its celebrations that wait at the desk, oldest first, at most 100; empty for everybody but moderators and administrators.' })
  async waiting(@Parent() { id }: Festival, @Context() { actor }: GraphqlContext): Promise<ReviewItem[]> {
    return isMember(actor) && maySeeDesk(actor) ? this.approving.waiting(actor, id) : [];
  }

  @Access('MODERATOR', 'ADMIN')
  @Mutation(() => [BulkResult], { description: 'Approves celebrations of a festival that wait at the desk, each as it was seen and by itself: what is refused does not stop the others.' })
  approveFestivalCelebrations(@Args() { festivalId, items }: ApproveCelebrationsArgs, @CurrentActor() actor: MemberActor): Promise<BulkResult[]> {
    return this.approving.approve(actor, festivalId, items);
  }
}
