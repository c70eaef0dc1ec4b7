import { Args, Context, Info, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { City } from '@libs/cities/city.entity.js';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { Direct } from '@libs/platform/graphql/direct-field.js';
import { ConnectionArgs, type Page, positionOf } from '@libs/platform/graphql/connection.js';
import { AsText } from '@libs/platform/graphql/text-field.js';
import type { Clip } from '../clip.entity.js';
import { partsOf } from './clip-rows.query.js';
import { type ClipTextPlan, planClips } from './plan-clip-text.js';
import { ClipConnection } from './clips.resolver.js';
import { OwnedClips } from './owned-clips.query.js';
import { fieldsAsked } from '@libs/platform/graphql/read-selection.js';

/** Clips on the page of a city. */
@Resolver(() => City)
export class CityClipsResolver {
  constructor(private readonly owned: OwnedClips) {}

  @AsText<CityClipsResolver, City, ClipTextPlan>(planClips, (self, { parent: { id }, args, context, plan, variables }) =>
    self.owned.text(context, { owner: 'city_id', key: id, ...positionOf(args), plan, variables }),
  )
  @ResolveField(() => ClipConnection, { description: 'Published clips, newest first.' })
  clips(@Parent() { id }: City, @Args() args: ConnectionArgs, @Context() context: GraphqlContext, @Info() info: GraphQLResolveInfo): Promise<Page<Clip>> {
    return this.owned.page(context, 'city_id', id, args, partsOf(fieldsAsked(info)));
  }

  @Direct()
  @ResolveField(() => Int, { description: 'Published clips.' })
  clipCount(@Parent() { id }: City, @Context() context: GraphqlContext): Promise<number> {
    return this.owned.count(context, 'city_id', id);
  }
}
