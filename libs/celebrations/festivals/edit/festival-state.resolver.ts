import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { Access, CurrentActor } from '@libs/platform/access/access.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { AppealArgs, HideArgs, RestoreArgs, WithdrawArgs } from '@libs/review/moves.types.js';
import { Festival } from '../festival.entity.js';
import { FestivalPageQuery } from '../read/festival-page.query.js';
import { AppealFestival } from './appeal-festival.js';
import { FestivalId, SubmitFestivalArgs } from './festival.inputs.js';
import { HideFestival } from './hide-festival.js';
import { SubmitFestival } from './submit-festival.js';
import { WithdrawFestival } from './withdraw-festival.js';

/** Moves of a festival from one editorial state to the next, but for the desk's decisions. */
@Resolver(() => Festival)
export class FestivalStateResolver {
  constructor(
    private readonly submitting: SubmitFestival,
    private readonly withdrawing: WithdrawFestival,
    private readonly hiding: HideFestival,
    private readonly appealing: AppealFestival,
    private readonly page: FestivalPageQuery,
  ) {}

  @Access('MEMBER')
  @Mutation(() => Festival, { description: 'Hands the festival to the desk, or where an administrator trusts its city, puts the draft on the site at once; refused with all that is missing.' })
  async submitFestival(@CurrentActor() actor: MemberActor, @Args() { id, edits }: SubmitFestivalArgs, @Context() context: GraphqlContext): Promise<Festival> {
    await this.submitting.submit(actor, id, edits);
    return this.page.changed(context, id);
  }

  @Access('MEMBER')
  @Mutation(() => Festival, { description: 'With a reason, takes a published festival from the site; without, a submission that nobody looks at yet back into a draft. Its celebrations stay what they are.' })
  async withdrawFestival(@CurrentActor() actor: MemberActor, @Args() { id, reason }: WithdrawArgs, @Context() context: GraphqlContext): Promise<Festival> {
    await this.withdrawing.withdraw(actor, id, reason ?? null);
    return this.page.changed(context, id);
  }

  @Access('MEMBER')
  @Mutation(() => Boolean, { description: 'Deletes a festival that is not published, at the desk or hidden.' })
  async deleteFestival(@CurrentActor() actor: MemberActor, @Args() { id }: FestivalId): Promise<boolean> {
    await this.withdrawing.delete(actor, id);
    return true;
  }

  @Access('MODERATOR')
  @Mutation(() => Festival, { description: 'Takes a published festival from the site.' })
  async hideFestival(@CurrentActor() actor: MemberActor, @Args() { id, reasonCode, note }: HideArgs, @Context() context: GraphqlContext): Promise<Festival> {
    await this.hiding.hide(actor, id, reasonCode, note ?? null);
    return this.page.changed(context, id);
  }

  @Access('MODERATOR')
  @Mutation(() => Festival, { description: 'Puts a hidden festival back on the site.' })
  async restoreFestival(@CurrentActor() actor: MemberActor, @Args() { id, note }: RestoreArgs, @Context() context: GraphqlContext): Promise<Festival> {
    await this.hiding.restore(actor, id, note ?? null);
    return this.page.changed(context, id);
  }

  @Access('MEMBER')
  @Mutation(() => Festival, { description: 'Asks the desk to look at a hidden festival again; for those who organise in its city, once each time it is hidden.' })
  async appealFestival(@CurrentActor() actor: MemberActor, @Args() { id, text }: AppealArgs, @Context() context: GraphqlContext): Promise<Festival> {
    await this.appealing.appeal(actor, id, text);
    return this.page.changed(context, id);
  }
}
