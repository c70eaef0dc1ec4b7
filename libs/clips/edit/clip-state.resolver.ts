import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { Access, CurrentActor } from '@libs/platform/access/access.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { HideArgs, RestoreArgs } from '@libs/review/moves.types.js';
import { Clip } from '../clip.entity.js';
import { ClipPageQuery } from '../read/clip-page.query.js';
import { ClipId, ClipRevision, WithdrawClipArgs } from './clip.inputs.js';
import { HideClip } from './hide-clip.js';
import { SubmitClip } from './submit-clip.js';
import { WithdrawClip } from './withdraw-clip.js';

/** Moves of a clip from one editorial state to the next, but for the desk's decisions. */
@Resolver(() => Clip)
export class ClipStateResolver {
  constructor(
    private readonly submitting: SubmitClip,
    private readonly withdrawing: WithdrawClip,
    private readonly hiding: HideClip,
    private readonly page: ClipPageQuery,
  ) {}

  @Access('MEMBER')
  @Mutation(() => Clip, { description: 'Hands the clip to the desk; refused with all that is missing.' })
  async submitClip(@CurrentActor() actor: MemberActor, @Args() { id, revision }: ClipRevision, @Context() context: GraphqlContext): Promise<Clip> {
    await this.submitting.submit(actor, id, revision);
    return this.page.changed(context, id);
  }

  @Access('MEMBER')
  @Mutation(() => Clip, { description: 'Takes a published clip from the site, or a submission that nobody looks at yet back into a draft.' })
  async withdrawClip(@CurrentActor() actor: MemberActor, @Args() { id, reason }: WithdrawClipArgs, @Context() context: GraphqlContext): Promise<Clip> {
    await this.withdrawing.withdraw(actor, id, reason ?? null);
    return this.page.changed(context, id);
  }

  @Access('MEMBER')
  @Mutation(() => Clip, { description: 'Makes a draft again of a clip that was withdrawn; for who may withdraw it.' })
  async bringBackClip(@CurrentActor() actor: MemberActor, @Args() { id }: ClipId, @Context() context: GraphqlContext): Promise<Clip> {
    await this.withdrawing.bringBack(actor, id);
    return this.page.changed(context, id);
  }

  @Access('MEMBER')
  @Mutation(() => Boolean, { description: 'Deletes a clip that is not published, at the desk or hidden, and its film.' })
  async deleteClip(@CurrentActor() actor: MemberActor, @Args() { id }: ClipId): Promise<boolean> {
    await this.withdrawing.delete(actor, id);
    return true;
  }

  @Access('MODERATOR')
  @Mutation(() => Clip, { description: 'Takes a published clip from the site.' })
  async hideClip(@CurrentActor() actor: MemberActor, @Args() { id, reasonCode, note }: HideArgs, @Context() context: GraphqlContext): Promise<Clip> {
    await this.hiding.hide(actor, id, reasonCode, note ?? null);
    return this.page.changed(context, id);
  }

  @Access('MODERATOR')
  @Mutation(() => Clip, { description: 'Puts a hidden clip back on the site.' })
  async restoreClip(@CurrentActor() actor: MemberActor, @Args() { id, note }: RestoreArgs, @Context() context: GraphqlContext): Promise<Clip> {
    await this.hiding.restore(actor, id, note ?? null);
    return this.page.changed(context, id);
  }
}
