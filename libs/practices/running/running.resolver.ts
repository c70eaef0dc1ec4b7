import { Args, ArgsType, Context, Field, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { IsIn, IsOptional, MaxLength } from 'class-validator';
import { LIMITS } from '@libs/contracts/limits.js';
import { Access, CurrentActor } from '@libs/platform/access/access.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { PracticeId } from '../edit/practice.inputs.js';
import { Practice } from '../practice.entity.js';
import { PracticeRunning, RunningAnswer } from '../practice.types.js';
import { PracticePageQuery } from '../read/practice-page.query.js';
import { PracticeLoaders } from '../read/practice.loaders.js';
import { ConfirmPractice } from './confirm-practice.js';

@ArgsType()
class ConfirmPracticeArgs extends PracticeId {
  @Field(() => RunningAnswer) @IsIn(Object.values(RunningAnswer)) answer: RunningAnswer;
  @Field(() => String, { nullable: true, description: 'For readers, for example what is different now.' }) @IsOptional() @MaxLength(LIMITS.practice.note) note?: string | null;
}

/** "Still running?" and its answer. */
@Resolver(() => PracticeRunning)
export class RunningResolver {
  constructor(
    private readonly confirming: ConfirmPractice,
    private readonly page: PracticePageQuery,
    private readonly loaders: PracticeLoaders,
  ) {}

  @Access('MEMBER')
  @Mutation(() => Practice, { description: 'Says whether a practice on the site still runs, asked or unasked; for those who write in its city.' })
  async confirmPractice(@CurrentActor() actor: MemberActor, @Args() { id, answer, note }: ConfirmPracticeArgs, @Context() context: GraphqlContext): Promise<Practice> {
    await this.confirming.confirm(actor, id, answer, note ?? null);
    return this.page.changed(context, id);
  }

  @ResolveField(() => String, { nullable: true, description: 'What its city wrote with the latest answer.' })
  note(@Parent() { practiceId }: PracticeRunning, @Context() context: GraphqlContext): Promise<string | null> {
    return this.loaders.answerNote(context, practiceId);
  }
}
