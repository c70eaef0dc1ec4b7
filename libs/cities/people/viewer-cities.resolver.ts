import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Viewer } from '@libs/accounts/accounts.types.js';
import { CityPeopleQuery } from './city-people.query.js';
import { ViewerCity } from '../network.types.js';

/** Adds to the viewer what cities know of them. */
@Resolver(() => Viewer)
export class ViewerCitiesResolver {
  constructor(private readonly people: CityPeopleQuery) {}

  @ResolveField(() => [ViewerCity], { description: 'Where they work today.' })
  cities(@Parent() viewer: Viewer): Promise<ViewerCity[]> {
    return this.people.citiesOf(viewer.id);
  }
}
