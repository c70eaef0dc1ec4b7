import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { City } from '@libs/cities/city.entity.js';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { ConnectionArgs, type Page } from '@libs/platform/graphql/connection.js';
import type { Celebration } from '../celebration.entity.js';
import { isCrew, isInsider } from '../celebration.policy.js';
import { CelebrationDue } from '../celebration.types.js';
import { CelebrationListQuery } from './celebration-list.query.js';
import { CelebrationLoaders } from './celebration.loaders.js';
import { CelebrationConnection } from './celebrations.resolver.js';

/** Celebrations on the page of a city, and what its people could do next about theirs. */
@Resolver(() => City)
export class CityCelebrationsResolver {
  constructor(
    private readonly list: CelebrationListQuery,
    private readonly loaders: CelebrationLoaders,
  ) {}

  @ResolveField(() => CelebrationConnection, { description: 'What is on the site and not over, each once, the next one first.' })
  celebrations(@Parent() { id }: City, @Args() args: ConnectionArgs, @Context() context: GraphqlContext): Promise<Page<Celebration>> {
    return this.list.next(context, 'city', id, args);
  }

  @ResolveField(() => [CelebrationDue], { description: 'What its people could do next about its celebrations, what waits longest first; empty for others.' })
  async celebrationDues(@Parent() { id }: City, @Context() context: GraphqlContext): Promise<CelebrationDue[]> {
    if (!isInsider(context.actor, { cityId: id })) return [];
    const dues = await this.loaders.dues(context, id);
    return isCrew(context.actor, { cityId: id }) ? dues : dues.filter(({ kind }) => kind !== 'RECAP');
  }

  @ResolveField(() => Boolean, { nullable: true, description: 'Whether an administrator trusts it to publish celebrations at once; null for everybody but its people and the desk.' })
  async celebrationsAtOnce(@Parent() { id }: City, @Context() context: GraphqlContext): Promise<boolean | null> {
    return isInsider(context.actor, { cityId: id }) ? this.loaders.atOnce(context, id) : null;
  }
}
