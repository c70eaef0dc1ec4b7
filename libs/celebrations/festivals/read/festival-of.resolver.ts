import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { Celebration } from '../../celebration.entity.js';
import { Festival } from '../festival.entity.js';
import { FestivalPageQuery } from './festival-page.query.js';

/** The festival that a celebration is part of. */
@Resolver(() => Celebration)
export class FestivalOfResolver {
  constructor(private readonly page: FestivalPageQuery) {}

  @ResolveField(() => Festival, { nullable: true, description: 'The festival that it is part of; null also for one that the viewer may not see.' })
  async festival(@Parent() { festivalId }: Celebration, @Context() context: GraphqlContext): Promise<Festival | null> {
    return festivalId ? this.page.load(context, festivalId) : null;
  }
}
