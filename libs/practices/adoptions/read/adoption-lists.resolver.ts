import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { Connection, ConnectionArgs, type Page } from '@libs/platform/graphql/connection.js';
import { City } from '@libs/cities/city.entity.js';
import { Practice } from '../../practice.entity.js';
import { Adoption } from '../adoption.entity.js';
import { AdoptionPageQuery } from './adoption-page.query.js';

const AdoptionConnection = Connection(Adoption);

/** Who takes a practice over. */
@Resolver(() => Practice)
export class PracticeAdoptionsResolver {
  constructor(private readonly page: AdoptionPageQuery) {}

  @ResolveField(() => AdoptionConnection, { description: 'Those that the viewer may see, the latest begun first.' })
  adoptions(@Parent() { id }: Practice, @Args() args: ConnectionArgs, @Context() context: GraphqlContext): Promise<Page<Adoption>> {
    return this.page.list(context, 'practice', id, args);
  }
}

/** What a city takes over. */
@Resolver(() => City)
export class CityAdoptionsResolver {
  constructor(private readonly page: AdoptionPageQuery) {}

  @ResolveField(() => AdoptionConnection, { description: 'Practices of others that it takes over, as far as the viewer may see it; what changed last first.' })
  adoptions(@Parent() { id }: City, @Args() args: ConnectionArgs, @Context() context: GraphqlContext): Promise<Page<Adoption>> {
    return this.page.list(context, 'city', id, args);
  }
}
