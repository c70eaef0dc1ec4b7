import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Public } from '@libs/platform/access/access.js';
import { Direct } from '@libs/platform/graphql/direct-field.js';
import { CityPoint, Network, SamplePersonCard } from '../network.types.js';
import { NetworkQuery } from './network.query.js';

/** The network as a whole. */
@Resolver(() => Network)
export class NetworkResolver {
  constructor(private readonly queries: NetworkQuery) {}

  @Direct()
  @Public()
  @Query(() => Network)
  network(): Promise<Network> {
    return this.queries.network();
  }

  @Direct()
  @Public()
  @Query(() => [CityPoint], { description: 'Every member city, for the map.' })
  cityMap(): Promise<CityPoint[]> {
    return this.queries.map();
  }

  @Public()
  @Query(() => [SamplePersonCard], { description: 'Invented people one may sign in as; nobody unless the sample network is loaded.' })
  samplePeople(): Promise<SamplePersonCard[]> {
    return this.queries.samplePeople();
  }
}

/** Words about an invented person in the reader's language. */
@Resolver(() => SamplePersonCard)
export class SamplePersonResolver {
  @ResolveField(() => String, { description: 'What there is to try as this person: in the language asked for, else in English.' })
  about(@Parent() person: SamplePersonCard, @Args('language', { type: () => String, nullable: true }) language?: string | null): string {
    return person.texts[language ?? 'en'] ?? person.texts.en ?? '';
  }
}
