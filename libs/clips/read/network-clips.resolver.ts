import { Context, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CityPoint, Network } from '@libs/cities/network.types.js';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { ClipLoaders } from './clip.loaders.js';
import { OwnedClips } from './owned-clips.query.js';

/** How many clips the network has. */
@Resolver(() => Network)
export class NetworkClipsResolver {
  constructor(private readonly loaders: ClipLoaders) {}

  @ResolveField(() => Int, { description: 'Published clips.' })
  clipCount(): Promise<number> {
    return this.loaders.count();
  }
}

/** How many clips a city on the map has. */
@Resolver(() => CityPoint)
export class CityPointClipsResolver {
  constructor(private readonly owned: OwnedClips) {}

  @ResolveField(() => Int, { description: 'Published clips.' })
  clipCount(@Parent() { id }: CityPoint, @Context() context: GraphqlContext): Promise<number> {
    return this.owned.count(context, 'city_id', id);
  }
}
