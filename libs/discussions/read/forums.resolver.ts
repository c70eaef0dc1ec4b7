import { Args, Context, Info, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Public } from '@libs/platform/access/access.js';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { AnswerTimesArgs } from './discussion-read.inputs.js';
import { AnswerTimes, Forum } from './discussion-read.types.js';
import { viewerOf } from './discussion-rows.query.js';
import { ForumsQuery } from './forums.query.js';
import { fieldsAsked } from './read-selection.js';

/** The themes' forums in numbers. */
@Resolver(() => Forum)
export class ForumsResolver {
  constructor(private readonly numbers: ForumsQuery) {}

  @Public()
  @Query(() => [Forum], { description: 'One a theme, in their order.' })
  forums(@Context() context: GraphqlContext, @Info() info: GraphQLResolveInfo): Promise<Forum[]> {
    return this.numbers.forums(viewerOf(context), fieldsAsked(info));
  }

  @Public()
  @Query(() => AnswerTimes, { description: 'How soon questions are answered: in a theme, of a city, or all.' })
  answerTimes(@Args() args: AnswerTimesArgs): Promise<AnswerTimes> {
    return this.numbers.answerTimes(args);
  }
}
