import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { Access, CurrentActor } from '@libs/platform/access/access.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { HideArgs, RestoreArgs, WithdrawArgs } from '@libs/review/moves.types.js';
import { Practice } from '../practice.entity.js';
import { PracticePageQuery } from '../read/practice-page.query.js';
import { AppealPractice } from './appeal-practice.js';
import { HidePractice } from './hide-practice.js';
import { AppealPracticeArgs, PracticeId, SubmitPracticeArgs } from './practice.inputs.js';
import { SubmitPractice } from './submit-practice.js';
import { WithdrawPractice } from './withdraw-practice.js';

/** Moves of a practice from one editorial state to the next, but for the desk's decisions. */
@Resolver(() => Practice)
export class PracticeStateResolver {
  constructor(
    private readonly submitting: SubmitPractice,
    private readonly withdrawing: WithdrawPractice,
    private readonly hiding: HidePractice,
    private readonly appealing: AppealPractice,
    private readonly page: PracticePageQuery,
  ) {}

  @Access('MEMBER')
  @Mutation(() => Practice, { description: 'Hands the revision that is being worked on to the desk; refused with all that is missing, each as SECTION.path.' })
  async submitPractice(@CurrentActor() actor: MemberActor, @Args() { practiceId, edits, changeNote }: SubmitPracticeArgs, @Context() context: GraphqlContext): Promise<Practice> {
    await this.submitting.submit(actor, practiceId, edits, changeNote ?? null);
    return this.page.changed(context, practiceId);
  }

  @Access('MEMBER')
  @Mutation(() => Practice, { description: 'With a reason, takes a published practice from the site; without, a submission that nobody looks at yet back into a draft.' })
  async withdrawPractice(@CurrentActor() actor: MemberActor, @Args() { id, reason }: WithdrawArgs, @Context() context: GraphqlContext): Promise<Practice> {
    await this.withdrawing.withdraw(actor, id, reason ?? null);
    return this.page.changed(context, id);
  }

  @Access('MEMBER')
  @Mutation(() => Boolean, { description: 'Deletes a practice that is not published, at the desk or hidden.' })
  async deletePractice(@CurrentActor() actor: MemberActor, @Args() { id }: PracticeId): Promise<boolean> {
    await this.withdrawing.delete(actor, id);
    return true;
  }

  @Access('MODERATOR')
  @Mutation(() => Practice, { description: 'Takes a published practice from the site.' })
  async hidePractice(@CurrentActor() actor: MemberActor, @Args() { id, reasonCode, note }: HideArgs, @Context() context: GraphqlContext): Promise<Practice> {
    await this.hiding.hide(actor, id, reasonCode, note ?? null);
    return this.page.changed(context, id);
  }

  @Access('MODERATOR')
  @Mutation(() => Practice, { description: 'Puts a hidden practice back on the site.' })
  async restorePractice(@CurrentActor() actor: MemberActor, @Args() { id, note }: RestoreArgs, @Context() context: GraphqlContext): Promise<Practice> {
    await this.hiding.restore(actor, id, note ?? null);
    return this.page.changed(context, id);
  }

  @Access('MEMBER')
  @Mutation(() => Practice, { description: 'Asks the desk to look at a hidden practice again; for those who write in its city, once each time it is hidden.' })
  async appealPractice(@CurrentActor() actor: MemberActor, @Args() { id, note }: AppealPracticeArgs, @Context() context: GraphqlContext): Promise<Practice> {
    await this.appealing.appeal(actor, id, note);
    return this.page.changed(context, id);
  }
}
