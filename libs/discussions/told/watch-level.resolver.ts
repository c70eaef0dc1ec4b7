import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { isMember } from '@libs/platform/access/actor.js';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { WatchLevel } from '@libs/notifications/watch.types.js';
import { DiscussionViewer } from '../read/discussion-read.types.js';
import { DiscussionLevels } from './discussion-levels.query.js';

/** How much the viewer wants to hear of a discussion. */
@Resolver(() => DiscussionViewer)
export class WatchLevelResolver {
  constructor(private readonly levels: DiscussionLevels) {}

  @ResolveField(() => WatchLevel, { description: 'By the nearest choice: the discussion, then its subject, then its city or theme.' })
  async level(@Parent() { discussionId }: DiscussionViewer, @Context() context: GraphqlContext): Promise<WatchLevel> {
    return isMember(context.actor) ? this.levels.of(context, context.actor, discussionId) : WatchLevel.NORMAL;
  }
}
