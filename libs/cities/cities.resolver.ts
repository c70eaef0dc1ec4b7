import { Args, ArgsType, Context, Field, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { IsIn, IsISO31661Alpha2, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { Access, CurrentActor, Public } from '@libs/platform/access/access.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { Connection, ConnectionArgs, decodeCursor, type Page, toPage } from '@libs/platform/graphql/connection.js';
import { Direct } from '@libs/platform/graphql/direct-field.js';
import { Cities } from './cities.service.js';
import { City } from './city.entity.js';
import { CreateCityInput, UpdateCityInput } from './city.inputs.js';
import { canSeeCity } from './city.policy.js';
import { Region } from './city.types.js';
import { CityPageQuery, type ListedCity } from './city-page.query.js';
import { CityRoles } from './people/city-roles.service.js';

export const CityConnection = Connection(City);

@ArgsType()
export class CitiesArgs extends ConnectionArgs {
  @Field(() => Region, { nullable: true }) @IsOptional() @IsIn(Object.keys(Region)) region?: Region | null;
  @Field(() => String, { nullable: true, description: 'ISO 3166-1, two letters.' }) @IsOptional() @IsISO31661Alpha2() country?: string | null;
  @Field(() => String, { nullable: true, description: 'Part of a name, with or without accents.' }) @IsOptional() @IsString() @MaxLength(80) search?: string | null;
}

@ArgsType()
export class IdArgs {
  @Field(() => ID) @IsUUID() id: string;
}

/** Cities: lists, pages and what is written to them. */
@Resolver(() => City)
export class CitiesResolver {
  constructor(
    private readonly pages: CityPageQuery,
    private readonly cities: Cities,
    private readonly roles: CityRoles,
  ) {}

  @Public()
  @Query(() => CityConnection, { name: 'cities', description: 'Cities of the network, by name.' })
  async list(@Args() { first, after, search, ...filter }: CitiesArgs): Promise<Page<City>> {
    const position = decodeCursor(after, 2);
    const rows = await this.pages.list({ ...filter, search: search?.trim() || null }, first, position);
    return toPage<ListedCity, City>(rows, first, (row) => row, (row) => [row.sortName, row.id]);
  }

  @Direct()
  @Public()
  @Query(() => City, { nullable: true, description: 'A city; null where there is none, or none the viewer may see.' })
  async city(@Args('slug', { type: () => String }) slug: string, @Context() { actor }: GraphqlContext): Promise<City | null> {
    const city = await this.pages.bySlug(slug);
    return city && canSeeCity(actor, city) ? city : null;
  }

  @Access('ADMIN')
  @Mutation(() => City, { description: 'Puts an accepted city into the network.' })
  createCity(@Args('input') input: CreateCityInput, @CurrentActor() actor: MemberActor): Promise<City> {
    return this.cities.create(actor, input);
  }

  @Access('MEMBER')
  @Mutation(() => City, { description: 'For a focal point of the city or an administrator. What is left out stays as it is.' })
  updateCity(@Args() { id }: IdArgs, @Args('input') input: UpdateCityInput, @CurrentActor() actor: MemberActor): Promise<City> {
    return this.cities.update(actor, id, input);
  }

  @Access('MEMBER')
  @Mutation(() => City, { description: 'Ends somebody’s role from today on: for a focal point of the city, an administrator, or the holder.' })
  endCityRole(@Args() { id }: IdArgs, @CurrentActor() actor: MemberActor): Promise<City> {
    return this.roles.end(actor, id);
  }
}
