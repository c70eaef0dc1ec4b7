import { Args, Context, Info, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Access, CurrentActor, Public } from '@libs/platform/access/access.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { Post } from '../post.entity.js';
import { DiscussionPage } from './discussion-page.query.js';
import { DiscussionArgs, MentionableArgs } from './discussion-read.inputs.js';
import { Mentionable, PostRevision } from './discussion-read.types.js';
import { MentionableQuery } from './mentionable.query.js';
import { PostHistoryQuery } from './post-history.query.js';
import { fieldsAsked } from './read-selection.js';

/** Reads of posts, and of what a post may name. */
@Resolver(() => Post)
export class PostsResolver {
  constructor(
    private readonly page: DiscussionPage,
    private readonly history: PostHistoryQuery,
    private readonly names: MentionableQuery,
  ) {}

  @Public()
  @Query(() => [PostRevision], { description: 'The texts a post has had, oldest first; at most the newest 20.' })
  postHistory(@Args() { id }: DiscussionArgs, @Context() context: GraphqlContext, @Info() info: GraphQLResolveInfo): Promise<PostRevision[]> {
    return this.history.of(context, id, fieldsAsked(info).has('changes'));
  }

  @Access('MEMBER')
  @Query(() => [Mentionable], { description: 'At most eight: who wrote in the discussion, who agreed to be shown, and cities.' })
  async mentionable(@CurrentActor() actor: MemberActor, @Args() { search, discussionId }: MentionableArgs, @Context() context: GraphqlContext): Promise<Mentionable[]> {
    if (discussionId) await this.page.require(context, discussionId);
    return this.names.search(actor.memberId, search, discussionId ?? null);
  }
}
