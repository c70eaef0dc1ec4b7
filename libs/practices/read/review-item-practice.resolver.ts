import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { ReviewItem } from '@libs/review/review-item.entity.js';
import { Practice } from '../practice.entity.js';
import { PRACTICE } from '../practice.types.js';
import { PracticePageQuery } from './practice-page.query.js';

/** The practice that waits at the desk. */
@Resolver(() => ReviewItem)
export class ReviewItemPracticeResolver {
  constructor(private readonly page: PracticePageQuery) {}

  @ResolveField(() => Practice, { nullable: true, description: 'In the revision that is judged. Null where the item is not about a practice, or the practice was deleted.' })
  async practice(@Parent() { kind, subjectId }: ReviewItem, @Context() context: GraphqlContext): Promise<Practice | null> {
    return kind === PRACTICE ? this.page.ofRevision(context, subjectId) : null;
  }
}
