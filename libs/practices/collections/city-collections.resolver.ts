import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { City } from '@libs/cities/city.entity.js';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { ConnectionArgs, type Page } from '@libs/platform/graphql/connection.js';
import { CollectionListQuery } from './collection-list.query.js';
import { PracticeCollectionConnection } from './collection.types.js';
import type { PracticeCollection } from './practice-collection.entity.js';

/** Collections on the page of a city. */
@Resolver(() => City)
export class CityCollectionsResolver {
  constructor(private readonly list: CollectionListQuery) {}

  @ResolveField(() => PracticeCollectionConnection, { description: 'Collections that the city put together, what changed last first.' })
  collections(@Parent() { id }: City, @Args() { first, after }: ConnectionArgs, @Context() context: GraphqlContext): Promise<Page<PracticeCollection>> {
    return this.list.ofCity(context, id, { first, after });
  }
}
