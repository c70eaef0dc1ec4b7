import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { City } from '@libs/cities/city.entity.js';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { ConnectionArgs, type Page } from '@libs/platform/graphql/connection.js';
import type { Festival } from '../festival.entity.js';
import { FestivalListQuery } from './festival-list.query.js';
import { FestivalConnection } from './festivals.resolver.js';

/** Festivals on the page of a city. */
@Resolver(() => City)
export class CityFestivalsResolver {
  constructor(private readonly list: FestivalListQuery) {}

  @ResolveField(() => FestivalConnection, { description: 'The latest first; for its people and the desk also what is not on the site.' })
  festivals(@Parent() { id }: City, @Args() args: ConnectionArgs, @Context() context: GraphqlContext): Promise<Page<Festival>> {
    return this.list.ofCity(context, id, args);
  }
}
