import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { City } from '@libs/cities/city.entity.js';
import { hasNetworkRole, worksIn } from '@libs/platform/access/actor.js';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { cityUse } from './city-storage.query.js';
import { CityStorage } from './film.types.js';

/** Asked for one city, on its own pages. */
@Resolver(() => City)
export class CityStorageResolver {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  @ResolveField(() => CityStorage, { nullable: true, description: 'What its films take up; null unless one works there.' })
  async storage(@Parent() city: Pick<City, 'id'>, @Context() { actor }: GraphqlContext): Promise<CityStorage | null> {
    if (!worksIn(actor, city.id) && !hasNetworkRole(actor, 'ADMIN')) return null;
    return (await cityUse(this.dataSource, city.id)) ?? null;
  }
}
