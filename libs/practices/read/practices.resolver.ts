import { Args, ArgsType, Context, Field, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { Public } from '@libs/platform/access/access.js';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { Cities } from '@libs/cities/cities.service.js';
import { City } from '@libs/cities/city.entity.js';
import { PracticeCard } from '../library/practice-card.entity.js';
import { Practice } from '../practice.entity.js';
import { isInsider } from '../practice.policy.js';
import { PracticeCounts, PracticeRevisionLine, PracticeRunning } from '../practice.types.js';
import { PracticeRevision } from '../practice-revision.entity.js';
import { PracticeSectionDifference } from '../sections/section-changes.types.js';
import { PracticeDifferencesQuery } from './practice-differences.query.js';
import { PracticePageQuery } from './practice-page.query.js';
import { PracticeLoaders } from './practice.loaders.js';
import type { SeenPractice } from './practice-rows.query.js';

const LAST_NUMBER = 100_000;

@ArgsType()
class PracticeArgs {
  @Field(() => ID) @IsUUID() id: string;
  @Field(() => Int, { nullable: true, description: 'Number of a published revision; without it the one it shows.' }) @IsOptional() @IsInt() @Min(1) @Max(LAST_NUMBER) revision?: number | null;
}

@ArgsType()
class DifferencesArgs {
  @Field(() => ID) @IsUUID() id: string;
  @Field(() => Int, { description: 'Number of a published revision.' }) @IsInt() @Min(1) @Max(LAST_NUMBER) from: number;
  @Field(() => Int, { nullable: true, description: 'Of another; without it the one that is being worked on, for its people and the desk.' }) @IsOptional() @IsInt() @Min(1) @Max(LAST_NUMBER) to?: number | null;
}

/** Reads of a practice. */
@Resolver(() => Practice)
export class PracticesResolver {
  constructor(
    private readonly page: PracticePageQuery,
    private readonly differences: PracticeDifferencesQuery,
    private readonly loaders: PracticeLoaders,
    private readonly cities: Cities,
  ) {}

  @Public()
  @Query(() => Practice, { nullable: true, description: 'Null also for a practice or a revision that the viewer may not see.' })
  practice(@Args() { id, revision }: PracticeArgs, @Context() context: GraphqlContext): Promise<Practice | null> {
    return this.page.one(context, id, revision);
  }

  @Public()
  @Query(() => [PracticeSectionDifference], { nullable: true, description: 'What became of it from one revision to another, of the sections that differ. Null where the viewer may not see one of them.' })
  practiceDifferences(@Args() { id, from, to }: DifferencesArgs, @Context() context: GraphqlContext): Promise<PracticeSectionDifference[] | null> {
    return this.differences.between(context, id, from, to ?? null);
  }

  @ResolveField(() => City)
  async city(@Parent() { city, cityId }: Practice, @Context() context: GraphqlContext): Promise<City> {
    return (await this.cities.loader(context).load(cityId)) ?? city;
  }

  @ResolveField(() => [PracticeRevisionLine], { description: 'Published ones, newest first.' })
  revisions(@Parent() { id }: Practice, @Context() context: GraphqlContext): Promise<PracticeRevisionLine[]> {
    return this.loaders.lines(context, id);
  }

  @ResolveField(() => PracticeRevision, { nullable: true, description: 'What is being worked on or judged; null for everybody but its people and the desk.' })
  async openRevision(@Parent() practice: SeenPractice, @Context() context: GraphqlContext): Promise<PracticeRevision | null> {
    return practice.openId && isInsider(context.actor, practice) ? this.loaders.revision(context, practice.openId) : null;
  }

  @ResolveField(() => PracticeRevision, { nullable: true, description: 'The text that was refused last, until one is published; null for everybody but its people and the desk.' })
  async refusedRevision(@Parent() { id, cityId }: Practice, @Context() context: GraphqlContext): Promise<PracticeRevision | null> {
    return isInsider(context.actor, { cityId }) ? this.loaders.refused(context, id) : null;
  }

  @ResolveField(() => PracticeRunning)
  running(@Parent() { id, runningAnswer, lastConfirmedAt, askedAt }: Practice): PracticeRunning {
    return { practiceId: id, answer: runningAnswer, lastConfirmedAt, askedAt, overdue: askedAt !== null };
  }

  @ResolveField(() => Practice, { nullable: true, description: 'The practice it grew from; null also where the viewer may not see it.' })
  async parent(@Parent() { parentId }: Practice, @Context() context: GraphqlContext): Promise<Practice | null> {
    return parentId ? this.page.load(context, parentId) : null;
  }

  @ResolveField(() => PracticeCounts)
  counts(@Parent() { id }: Practice, @Context() context: GraphqlContext): Promise<PracticeCounts> {
    return this.loaders.counts(context, id);
  }

  @ResolveField(() => PracticeCard, { nullable: true, description: 'What the library knows of it; null while it is not shown.' })
  async card(@Parent() practice: Practice, @Context() context: GraphqlContext): Promise<PracticeCard | null> {
    return practice.card ?? this.loaders.card(context, practice.id);
  }
}
