import { Args, Context, Info, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { LIMITS } from '@libs/contracts/limits.js';
import { Public } from '@libs/platform/access/access.js';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { fieldsAskedAt } from '@libs/platform/graphql/read-selection.js';
import { Theme } from '@libs/themes/theme.entity.js';
import { partsOf } from '../read/clip-rows.query.js';
import { MomentsOfQuestionsArgs, PassagesArgs } from './moment.inputs.js';
import { QuestionPassages } from './moment.types.js';
import { PassagesQuery } from './passages.query.js';

const CLIP = ['passages', 'clip'];

/** Passages of several cities for each question. */
@Resolver(() => Theme)
export class PassagesResolver {
  constructor(private readonly passagesQuery: PassagesQuery) {}

  @ResolveField(() => [QuestionPassages], { description: 'Passages for the questions of its module and of its tips, in their order; a question without any is left out.' })
  passages(@Parent() { slug }: Theme, @Args() { first }: PassagesArgs, @Context() context: GraphqlContext, @Info() info: GraphQLResolveInfo): Promise<QuestionPassages[]> {
    return this.passagesQuery.ofTheme(context, slug, first ?? LIMITS.moment.shownFirst, partsOf(fieldsAskedAt(info, CLIP)));
  }

  @Public()
  @Query(() => [QuestionPassages], { description: 'Passages of published clips for these questions, in their order; a question without any is left out.' })
  momentsOfQuestions(@Args() { keys, first }: MomentsOfQuestionsArgs, @Context() context: GraphqlContext, @Info() info: GraphQLResolveInfo): Promise<QuestionPassages[]> {
    return this.passagesQuery.ofQuestions(context, keys, first ?? LIMITS.moment.shownFirst, partsOf(fieldsAskedAt(info, CLIP)));
  }
}
