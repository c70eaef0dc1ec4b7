import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { City } from '@libs/cities/city.entity.js';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { isInsider } from '../practice.policy.js';
import { CityDuesQuery } from './city-dues.query.js';
import { PracticeDue } from './practice-due.types.js';

/** What is due in a city, for its people. */
@Resolver(() => City)
export class CityDuesResolver {
  constructor(private readonly dues: CityDuesQuery) {}

  @ResolveField(() => [PracticeDue], { description: 'What its people could do next about its practices and adoptions, what waits longest first; empty for others.' })
  async practiceDues(@Parent() { id }: City, @Context() context: GraphqlContext): Promise<PracticeDue[]> {
    return isInsider(context.actor, { cityId: id }) ? this.dues.of(context, id) : [];
  }
}
