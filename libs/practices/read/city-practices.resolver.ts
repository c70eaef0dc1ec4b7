import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { City } from '@libs/cities/city.entity.js';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { ConnectionArgs, type Page } from '@libs/platform/graphql/connection.js';
import type { Practice } from '../practice.entity.js';
import { isInsider } from '../practice.policy.js';
import { CityPracticeCounts } from './city-practice-counts.types.js';
import { OwnedPractices } from './owned-practices.query.js';
import { PracticeConnection } from './practice-connection.types.js';

/** Practices on the pages of a city. */
@Resolver(() => City)
export class CityPracticesResolver {
  constructor(private readonly owned: OwnedPractices) {}

  @ResolveField(() => PracticeConnection, { description: 'Practices on the site, newest first.' })
  practices(@Parent() { id }: City, @Args() args: ConnectionArgs, @Context() context: GraphqlContext): Promise<Page<Practice>> {
    return this.owned.page(context, 'city_id', id, args);
  }

  @ResolveField(() => PracticeConnection, { description: 'Every practice, for its people and the desk: what changed last first. Empty for others.' })
  async ownedPractices(@Parent() { id }: City, @Args() args: ConnectionArgs, @Context() context: GraphqlContext): Promise<Page<Practice>> {
    return isInsider(context.actor, { cityId: id }) ? this.owned.all(context, id, args) : this.owned.none(args);
  }

  @ResolveField(() => CityPracticeCounts)
  practiceCounts(@Parent() { id }: City, @Context() context: GraphqlContext): Promise<CityPracticeCounts> {
    return this.owned.counts(context, id);
  }
}
