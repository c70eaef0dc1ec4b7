import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { ReviewItem } from '@libs/review/review-item.entity.js';
import { SubjectLoaders } from '../read/subject.loaders.js';
import { titleIn } from '../discussed-kinds.service.js';
import { POST } from './post-kind.types.js';
import { ReviewedPost } from './reviewed-post.types.js';
import { ReviewedPostsQuery } from './reviewed-posts.query.js';

/** The post that an item of the desk is about, with the thread around it. Items are given to the desk alone. */
@Resolver(() => ReviewItem)
export class ReviewItemPostResolver {
  constructor(
    private readonly posts: ReviewedPostsQuery,
    private readonly subjects: SubjectLoaders,
  ) {}

  @ResolveField(() => ReviewedPost, { nullable: true, description: 'Of an item of kind POST.' })
  async post(
    @Parent() { kind, subjectId }: ReviewItem,
    @Context() context: GraphqlContext,
    @Args('language', { type: () => String, nullable: true, description: 'Of the title of what is discussed; BCP 47.' }) language?: string | null,
  ): Promise<ReviewedPost | null> {
    const post = kind === POST ? await this.posts.one(context, subjectId) : null;
    if (!post?.subjectKind || !post.subjectId) return post;
    const subject = await this.subjects.load(context, post.subjectKind, post.subjectId);
    return { ...post, discussionTitle: subject && titleIn(subject.titles, language) };
  }

  @ResolveField(() => [ReviewedPost], { description: 'Up to three posts before and three after the one of an item of kind POST; empty else.' })
  async thread(@Parent() { kind, subjectId }: ReviewItem, @Context() context: GraphqlContext): Promise<ReviewedPost[]> {
    const post = kind === POST ? await this.posts.one(context, subjectId) : null;
    return post ? this.posts.around(post) : [];
  }
}
