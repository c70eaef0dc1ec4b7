import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Public } from '@libs/platform/access/access.js';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { Connection, ConnectionArgs, type Page } from '@libs/platform/graphql/connection.js';
import { Cities } from '@libs/cities/cities.service.js';
import { City } from '@libs/cities/city.entity.js';
import { Practice } from '../../practice.entity.js';
import { PracticePageQuery } from '../../read/practice-page.query.js';
import { Adoption } from '../adoption.entity.js';
import { AdoptionId } from '../adoption.inputs.js';
import { AdoptionEntry } from '../adoption.types.js';
import { AdoptionEntriesQuery } from './adoption-entries.query.js';
import { AdoptionPageQuery } from './adoption-page.query.js';
import type { SeenAdoption } from './adoption-rows.query.js';

const AdoptionEntryConnection = Connection(AdoptionEntry);

/** An adoption, and what it stands beside. */
@Resolver(() => Adoption)
export class AdoptionsResolver {
  constructor(
    private readonly page: AdoptionPageQuery,
    private readonly practices: PracticePageQuery,
    private readonly diary: AdoptionEntriesQuery,
    private readonly cities: Cities,
  ) {}

  @Public()
  @Query(() => Adoption, { nullable: true, description: 'Null also for one that the viewer may not see: what is only considered is for the people of both cities and the desk.' })
  adoption(@Args() { id }: AdoptionId, @Context() context: GraphqlContext): Promise<Adoption | null> {
    return this.page.one(context, id);
  }

  @ResolveField(() => City)
  city(@Parent() { cityId }: SeenAdoption, @Context() context: GraphqlContext): Promise<City | null> {
    return this.cities.loader(context).load(cityId);
  }

  @ResolveField(() => City)
  practiceCity(@Parent() { practiceCityId }: SeenAdoption, @Context() context: GraphqlContext): Promise<City | null> {
    return this.cities.loader(context).load(practiceCityId);
  }

  @ResolveField(() => Practice, { nullable: true, description: 'Null while it is not shown, for everybody but its own people and the desk.' })
  practice(@Parent() { practiceId }: SeenAdoption, @Context() context: GraphqlContext): Promise<Practice | null> {
    return this.practices.load(context, practiceId);
  }

  @ResolveField(() => Practice, { nullable: true, description: 'The practice that was made of it; null where the viewer may not see it.' })
  async child(@Parent() { childId }: SeenAdoption, @Context() context: GraphqlContext): Promise<Practice | null> {
    return childId ? this.practices.load(context, childId) : null;
  }

  @ResolveField(() => AdoptionEntryConnection, { description: 'The diary, the newest day first.' })
  entries(@Parent() adoption: SeenAdoption, @Args() args: ConnectionArgs, @Context() context: GraphqlContext): Promise<Page<AdoptionEntry>> {
    return this.diary.page(context, adoption, args);
  }
}
