import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { ReviewItem } from '@libs/review/review-item.entity.js';
import { Celebration } from '../celebration.entity.js';
import { CELEBRATION } from '../celebration.types.js';
import { CelebrationPageQuery } from './celebration-page.query.js';

/** The celebration that waits at the desk. */
@Resolver(() => ReviewItem)
export class ReviewItemCelebrationResolver {
  constructor(private readonly page: CelebrationPageQuery) {}

  @ResolveField(() => Celebration, { nullable: true, description: 'Null where the item is not about a celebration, or it was deleted.' })
  async celebration(@Parent() { kind, subjectId }: ReviewItem, @Context() context: GraphqlContext): Promise<Celebration | null> {
    return kind === CELEBRATION ? this.page.load(context, subjectId) : null;
  }
}
