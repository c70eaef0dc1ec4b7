import { Args, ArgsType, Context, Field, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { IsInt, Matches, Max, Min } from 'class-validator';
import { notFound } from '@libs/platform/access/access.errors.js';
import { Public } from '@libs/platform/access/access.js';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { Cities } from '../cities.service.js';
import { City } from '../city.entity.js';
import { AlikeCities, type AlikeCity, MOST_ALIKE } from './alike-cities.service.js';
import { CityLike } from './alike.types.js';

@ArgsType()
class CitiesLikeArgs {
  @Field(() => String) @Matches(/^[a-z0-9-]{1,80}$/) slug: string;
  @Field(() => Int, { defaultValue: 10, description: `At most ${MOST_ALIKE}.` }) @IsInt() @Min(1) @Max(MOST_ALIKE) first: number = 10;
}

/** Cities like a city, with the reasons. */
@Resolver(() => CityLike)
export class AlikeResolver {
  constructor(
    private readonly alike: AlikeCities,
    private readonly cities: Cities,
  ) {}

  @Public()
  @Query(() => [CityLike], { description: 'Member cities that are like it by size, region, languages and what they say of their strengths and challenges; the most alike first.' })
  citiesLike(@Args() { slug, first }: CitiesLikeArgs): Promise<AlikeCity[]> {
    return this.alike.of(slug, first);
  }

  @ResolveField(() => City)
  async city(@Parent() { cityId }: CityLike, @Context() context: GraphqlContext): Promise<City> {
    const city = await this.cities.loader(context).load(cityId);
    if (!city) throw notFound('city');
    return city;
  }
}
