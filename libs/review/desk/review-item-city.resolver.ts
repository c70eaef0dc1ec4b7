import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Cities } from '@libs/cities/cities.service.js';
import { City } from '@libs/cities/city.entity.js';
import { notFound } from '@libs/platform/access/access.errors.js';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { ReviewItem } from '../review-item.entity.js';

/** Whose submission it is, or for whom a post speaks. */
@Resolver(() => ReviewItem)
export class ReviewItemCityResolver {
  constructor(private readonly cities: Cities) {}

  @ResolveField(() => City, { nullable: true })
  async city(@Parent() { cityId }: ReviewItem, @Context() context: GraphqlContext): Promise<City | null> {
    if (!cityId) return null;
    const city = await this.cities.loader(context).load(cityId);
    if (!city) throw notFound('city');
    return city;
  }
}
