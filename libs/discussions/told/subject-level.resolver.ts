import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { isMember } from '@libs/platform/access/actor.js';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { WatchLevel } from '@libs/notifications/watch.types.js';
import { SubjectDiscussion } from '../read/discussion-read.types.js';
import { DiscussionLevels } from './discussion-levels.query.js';

/** How much the viewer wants to hear of a thread, also before there is one. */
@Resolver(() => SubjectDiscussion)
export class SubjectLevelResolver {
  constructor(private readonly levels: DiscussionLevels) {}

  @ResolveField(() => WatchLevel, { nullable: true, description: 'Null for visitors.' })
  async level(@Parent() { subject, discussion }: SubjectDiscussion, @Context() context: GraphqlContext): Promise<WatchLevel | null> {
    const { actor } = context;
    if (!isMember(actor)) return null;
    return discussion ? this.levels.of(context, actor, discussion.id) : this.levels.ofSubject(actor, subject.kind, subject.id);
  }
}
