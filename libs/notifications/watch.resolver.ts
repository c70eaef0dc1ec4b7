import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Access, CurrentActor } from '@libs/platform/access/access.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import { Watch } from './watch.entity.js';
import { WatchLevelInput } from './watch.inputs.js';
import { WatchLevels } from './watch-levels.service.js';

/** A member's own levels; nobody reads another's. */
@Resolver(() => Watch)
export class WatchResolver {
  constructor(private readonly levels: WatchLevels) {}

  @Access('MEMBER')
  @Query(() => [Watch], { description: 'What the member wants to hear of: their choices, newest first, then what came of what they wrote; 500 at most.' })
  watchLevels(@CurrentActor() actor: MemberActor): Promise<Watch[]> {
    return this.levels.of(actor.memberId);
  }

  @Access('MEMBER')
  @Mutation(() => Watch, { description: 'How much the member wants to hear of something they may see. The nearest level holds: discussion, then subject, then city or theme.' })
  setWatchLevel(@CurrentActor() actor: MemberActor, @Args('input') { kind, id, level }: WatchLevelInput): Promise<Watch> {
    return this.levels.setLevel(actor, kind, id, level);
  }
}
