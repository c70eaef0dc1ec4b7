import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { Access, CurrentActor } from '@libs/platform/access/access.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { Discussion } from '../discussion.entity.js';
import { DiscussionRows } from '../read/discussion-rows.query.js';
import { cleanTitle } from '../write/check-body.js';
import { DiscussionOrder } from './discussion-order.service.js';
import { LockDiscussionArgs, MoveDiscussionArgs, PinDiscussionArgs, SlowModeArgs, SplitDiscussionArgs } from './order.inputs.js';
import { SplitDiscussion } from './split-discussion.js';

/** How moderators keep order; never in what they or their city asked. */
@Resolver(() => Discussion)
export class OrderResolver {
  constructor(
    private readonly order: DiscussionOrder,
    private readonly splitting: SplitDiscussion,
    private readonly discussions: DiscussionRows,
  ) {}

  @Access('MODERATOR')
  @Mutation(() => Discussion, { description: 'Keeps it at the head of its forum, or no longer.' })
  async pinDiscussion(@CurrentActor() actor: MemberActor, @Args() { id, on }: PinDiscussionArgs, @Context() context: GraphqlContext): Promise<Discussion> {
    await this.order.pin(actor, id, on);
    return this.discussions.one(context, id);
  }

  @Access('MODERATOR')
  @Mutation(() => Discussion, { description: 'Nobody posts in a locked discussion.' })
  async lockDiscussion(@CurrentActor() actor: MemberActor, @Args() { id, on, reason }: LockDiscussionArgs, @Context() context: GraphqlContext): Promise<Discussion> {
    await this.order.lock(actor, id, on, reason?.trim() || null);
    return this.discussions.one(context, id);
  }

  @Access('MODERATOR')
  @Mutation(() => Discussion, { description: 'A topic goes to the forum of another theme.' })
  async moveDiscussion(@CurrentActor() actor: MemberActor, @Args() { id, themeSlug, reason }: MoveDiscussionArgs, @Context() context: GraphqlContext): Promise<Discussion> {
    await this.order.move(actor, id, themeSlug, reason?.trim() || null);
    return this.discussions.one(context, id);
  }

  @Access('MODERATOR')
  @Mutation(() => Discussion, { description: 'Posts become a topic of their own, which is the answer; stubs stay in their places.' })
  async splitDiscussion(@CurrentActor() actor: MemberActor, @Args() { id, postIds, title, reason }: SplitDiscussionArgs, @Context() context: GraphqlContext): Promise<Discussion> {
    return this.discussions.one(context, await this.splitting.split(actor, id, postIds, cleanTitle(title), reason?.trim() || null));
  }

  @Access('MODERATOR')
  @Mutation(() => Discussion, { description: 'How long a member waits between two posts in it.' })
  async setSlowMode(@CurrentActor() actor: MemberActor, @Args() { id, seconds }: SlowModeArgs, @Context() context: GraphqlContext): Promise<Discussion> {
    await this.order.slow(actor, id, seconds);
    return this.discussions.one(context, id);
  }
}
