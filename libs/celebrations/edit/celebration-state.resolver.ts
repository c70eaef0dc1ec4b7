import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { Access, CurrentActor } from '@libs/platform/access/access.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { AppealArgs, HideArgs, RestoreArgs, WithdrawArgs } from '@libs/review/moves.types.js';
import { Celebration } from '../celebration.entity.js';
import { CelebrationPageQuery } from '../read/celebration-page.query.js';
import { AppealCelebration } from './appeal-celebration.js';
import { SubmitCelebrationArgs } from './celebration.inputs.js';
import { HideCelebration } from './hide-celebration.js';
import { SubmitCelebration } from './submit-celebration.js';
import { WithdrawCelebration } from './withdraw-celebration.js';

/** Moves of a celebration from one editorial state to the next, but for the desk's decisions. */
@Resolver(() => Celebration)
export class CelebrationStateResolver {
  constructor(
    private readonly submitting: SubmitCelebration,
    private readonly withdrawing: WithdrawCelebration,
    private readonly hiding: HideCelebration,
    private readonly appealing: AppealCelebration,
    private readonly page: CelebrationPageQuery,
  ) {}

  @Access('MEMBER')
  @Mutation(() => Celebration, { description: 'Hands the celebration to the desk, or where an administrator trusts its city, puts the draft on the site at once; refused with all that is missing.' })
  async submitCelebration(@CurrentActor() actor: MemberActor, @Args() { id, edits }: SubmitCelebrationArgs, @Context() context: GraphqlContext): Promise<Celebration> {
    await this.submitting.submit(actor, id, edits);
    return this.page.changed(context, id);
  }

  @Access('MEMBER')
  @Mutation(() => Celebration, { description: 'With a reason, takes a published celebration from the site and cancels what was still to come; without, a submission that nobody looks at yet back into a draft.' })
  async withdrawCelebration(@CurrentActor() actor: MemberActor, @Args() { id, reason }: WithdrawArgs, @Context() context: GraphqlContext): Promise<Celebration> {
    await this.withdrawing.withdraw(actor, id, reason ?? null);
    return this.page.changed(context, id);
  }

  @Access('MODERATOR')
  @Mutation(() => Celebration, { description: 'Takes a published celebration from the site.' })
  async hideCelebration(@CurrentActor() actor: MemberActor, @Args() { id, reasonCode, note }: HideArgs, @Context() context: GraphqlContext): Promise<Celebration> {
    await this.hiding.hide(actor, id, reasonCode, note ?? null);
    return this.page.changed(context, id);
  }

  @Access('MODERATOR')
  @Mutation(() => Celebration, { description: 'Puts a hidden celebration back on the site.' })
  async restoreCelebration(@CurrentActor() actor: MemberActor, @Args() { id, note }: RestoreArgs, @Context() context: GraphqlContext): Promise<Celebration> {
    await this.hiding.restore(actor, id, note ?? null);
    return this.page.changed(context, id);
  }

  @Access('MEMBER')
  @Mutation(() => Celebration, { description: 'Asks the desk to look at a hidden celebration again; for those who announce in its city, once each time it is hidden.' })
  async appealCelebration(@CurrentActor() actor: MemberActor, @Args() { id, text }: AppealArgs, @Context() context: GraphqlContext): Promise<Celebration> {
    await this.appealing.appeal(actor, id, text);
    return this.page.changed(context, id);
  }
}
