import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Public } from '@libs/platform/access/access.js';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { PracticeId } from '../edit/practice.inputs.js';
import { FamilyFigure, PracticeFamily } from './family.types.js';
import { PracticeFamilyQuery } from './practice-family.query.js';

/** Where a practice comes from, and what became of it. */
@Resolver(() => PracticeFamily)
export class FamilyResolver {
  constructor(private readonly families: PracticeFamilyQuery) {}

  @Public()
  @Query(() => PracticeFamily, { nullable: true, description: 'Null for a practice that the viewer may not see.' })
  practiceFamily(@Args() { id }: PracticeId, @Context() { actor }: GraphqlContext): Promise<Omit<PracticeFamily, 'figures'> | null> {
    return this.families.of(actor, id);
  }

  @ResolveField(() => [FamilyFigure], { description: 'Of the practice asked about, in its order.' })
  figures(@Parent() { practiceId }: PracticeFamily, @Context() { actor }: GraphqlContext): Promise<FamilyFigure[]> {
    return this.families.figures(actor, practiceId);
  }
}
