import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { Access, CurrentActor } from '@libs/platform/access/access.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { Discussion } from '../discussion.entity.js';
import { Post } from '../post.entity.js';
import { DiscussionRows } from '../read/discussion-rows.query.js';
import { PostRows } from '../read/post-rows.query.js';
import { ChooseBestAnswer } from './choose-best-answer.js';
import { EditPost } from './edit-post.js';
import { ChooseBestAnswerArgs, EditPostInput, PostId, ReactToPostArgs, RemovePostArgs } from './post.inputs.js';
import { ReactToPost } from './react-to-post.js';
import { RemovePost } from './remove-post.js';

/** What changes a post that is there. */
@Resolver(() => Post)
export class PostChangesResolver {
  constructor(
    private readonly editing: EditPost,
    private readonly removing: RemovePost,
    private readonly reacting: ReactToPost,
    private readonly choosing: ChooseBestAnswer,
    private readonly posts: PostRows,
    private readonly discussions: DiscussionRows,
  ) {}

  @Access('MEMBER')
  @Mutation(() => Post, { description: 'The author’s; what it said before stays in its history.' })
  async editPost(@CurrentActor() actor: MemberActor, @Args('input') input: EditPostInput, @Context() context: GraphqlContext): Promise<Post> {
    await this.editing.edit(actor, input);
    return this.posts.one(context, input.id);
  }

  @Access('MEMBER')
  @Mutation(() => Post, { description: 'By its author, or by a moderator with a reason. A stub stays in its place.' })
  async removePost(@CurrentActor() actor: MemberActor, @Args() { id, reason }: RemovePostArgs, @Context() context: GraphqlContext): Promise<Post> {
    await this.removing.remove(actor, id, reason ?? null);
    return this.posts.one(context, id);
  }

  @Access('MEMBER')
  @Mutation(() => Post, { description: 'Brings a removed post back, or releases one that waits: what its author took back, its author; the rest, a moderator.' })
  async restorePost(@CurrentActor() actor: MemberActor, @Args() { id }: PostId, @Context() context: GraphqlContext): Promise<Post> {
    await this.removing.restore(actor, id);
    return this.posts.one(context, id);
  }

  @Access('MEMBER')
  @Mutation(() => Post, { description: 'To posts of others.' })
  async reactToPost(@CurrentActor() actor: MemberActor, @Args() { id, kind, on }: ReactToPostArgs, @Context() context: GraphqlContext): Promise<Post> {
    await this.reacting.react(actor, id, kind, on);
    return this.posts.one(context, id);
  }

  @Access('MEMBER')
  @Mutation(() => Discussion, { description: 'By the asker, or a moderator who wrote neither question nor answer.' })
  async chooseBestAnswer(@CurrentActor() actor: MemberActor, @Args() { discussionId, postId }: ChooseBestAnswerArgs, @Context() context: GraphqlContext): Promise<Discussion> {
    await this.choosing.choose(actor, discussionId, postId ?? null);
    return this.discussions.one(context, discussionId);
  }
}
