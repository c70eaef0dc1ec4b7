import { Args, ArgsType, Context, Field, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { IsBoolean, IsOptional } from 'class-validator';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { Connection, ConnectionArgs, type Page } from '@libs/platform/graphql/connection.js';
import { Theme } from '@libs/themes/theme.entity.js';
import { Celebration } from '../celebration.entity.js';
import { isInsider } from '../celebration.policy.js';
import { Occurrence } from '../when/occurrence.entity.js';
import { CelebrationLoaders } from './celebration.loaders.js';
import type { SeenCelebration } from './celebration-rows.query.js';
import { OccurrenceRows } from './occurrence-rows.query.js';

export const OccurrenceConnection = Connection(Occurrence);

@ArgsType()
class OccurrencesArgs extends ConnectionArgs {
  @Field(() => Boolean, { nullable: true, description: 'What is over instead, the latest first.' }) @IsOptional() @IsBoolean() past?: boolean | null;
}

/** What belongs to a celebration, read for all of an answer at once. */
@Resolver(() => Celebration)
export class CelebrationFieldsResolver {
  constructor(
    private readonly loaders: CelebrationLoaders,
    private readonly rows: OccurrenceRows,
  ) {}

  @ResolveField(() => [Theme])
  themes(@Parent() { themeSlugs }: Celebration, @Context() context: GraphqlContext): Promise<Theme[]> {
    return this.loaders.themes(context, themeSlugs);
  }

  @ResolveField(() => String, { nullable: true, description: 'For those registered and the people of its city; else null.' })
  async onlineUrl(@Parent() celebration: SeenCelebration, @Context() context: GraphqlContext): Promise<string | null> {
    const { id, storedOnlineUrl } = celebration;
    if (storedOnlineUrl === null) return null;
    return isInsider(context.actor, celebration) || (await this.loaders.isRegistered(context, id)) ? storedOnlineUrl : null;
  }

  @ResolveField(() => OccurrenceConnection, { description: 'What is not over, the next one first; also what is cancelled.' })
  occurrences(@Parent() { id }: Celebration, @Args() args: OccurrencesArgs, @Context() context: GraphqlContext): Promise<Page<Occurrence>> {
    return this.rows.page(context, id, args.past ?? false, args);
  }

  @ResolveField(() => Occurrence, { nullable: true, description: 'The one that takes place next, or is under way; null where none does.' })
  nextOccurrence(@Parent() { id }: Celebration, @Context() context: GraphqlContext): Promise<Occurrence | null> {
    return this.rows.next(context, id);
  }
}
