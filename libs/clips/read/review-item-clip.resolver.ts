import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { ReviewItem } from '@libs/review/review-item.entity.js';
import { Clip } from '../clip.entity.js';
import { CLIP } from '../clip.types.js';
import { ClipPageQuery } from './clip-page.query.js';

/** The clip that waits at the desk. */
@Resolver(() => ReviewItem)
export class ReviewItemClipResolver {
  constructor(private readonly page: ClipPageQuery) {}

  @ResolveField(() => Clip, { nullable: true, description: 'Null where the item is not about a clip, or the clip was deleted.' })
  async clip(@Parent() { kind, subjectId }: ReviewItem, @Context() context: GraphqlContext): Promise<Clip | null> {
    return kind === CLIP ? this.page.load(context, subjectId) : null;
  }
}
