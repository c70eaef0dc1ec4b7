import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { ReviewItem } from '@libs/review/review-item.entity.js';
import { Festival } from '../festival.entity.js';
import { FESTIVAL } from '../festival.types.js';
import { FestivalPageQuery } from './festival-page.query.js';

/** The festival that waits at the desk. */
@Resolver(() => ReviewItem)
export class ReviewItemFestivalResolver {
  constructor(private readonly page: FestivalPageQuery) {}

  @ResolveField(() => Festival, { nullable: true, description: 'Null where the item is not about a festival, or it was deleted.' })
  async festival(@Parent() { kind, subjectId }: ReviewItem, @Context() context: GraphqlContext): Promise<Festival | null> {
    return kind === FESTIVAL ? this.page.load(context, subjectId) : null;
  }
}
