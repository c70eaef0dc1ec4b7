import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access, CurrentActor } from '@libs/platform/access/access.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import { FlagPost } from './report-post.js';
import { FlagPostArgs } from './flag-post.inputs.js';

/** Reports of readers. */
@Resolver()
export class FlagPostResolver {
  constructor(private readonly flagging: FlagPost) {}

  @Access('MEMBER')
  @Mutation(() => Boolean, { description: 'Reports a post of somebody else to the moderators; true where it was received. Once a member and post.' })
  async flagPost(@CurrentActor() actor: MemberActor, @Args() { id, reasonCode, note }: FlagPostArgs): Promise<boolean> {
    await this.flagging.flag(actor, id, reasonCode, note ?? null);
    return true;
  }
}
