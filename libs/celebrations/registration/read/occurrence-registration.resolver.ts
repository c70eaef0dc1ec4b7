import { Context, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { Clock } from '@libs/platform/clock/clock.js';
import { Occurrence } from '../../when/occurrence.entity.js';
import { findReasonClosed } from '../places/find-reason-closed.js';
import { Registration } from '../registration.entity.js';
import { RegistrationLoaders } from './registration.loaders.js';
import { ReasonClosed } from '../registration.types.js';

/** Whether one can come, and whether the viewer does. */
@Resolver(() => Occurrence)
export class OccurrenceRegistrationResolver {
  constructor(
    private readonly loaders: RegistrationLoaders,
    private readonly clock: Clock,
  ) {}

  @ResolveField(() => Int, { nullable: true, description: 'Free places, null without a limit. While somebody waits, they are the line’s.' })
  async placesLeft(@Parent() { id }: Occurrence, @Context() context: GraphqlContext): Promise<number | null> {
    const { capacity, taken } = await this.loaders.facts(context, id);
    return capacity === null ? null : Math.max(0, capacity - taken);
  }

  @ResolveField(() => Boolean, { description: 'Whether one can register, be it for the line.' })
  async registrationOpen(@Parent() occurrence: Occurrence, @Context() context: GraphqlContext): Promise<boolean> {
    return (await this.reasonClosed(occurrence, context)) === null;
  }

  @ResolveField(() => ReasonClosed, { nullable: true, description: 'Why one cannot register; null where one can.' })
  async reasonClosed(@Parent() { id }: Occurrence, @Context() context: GraphqlContext): Promise<ReasonClosed | null> {
    return findReasonClosed(await this.loaders.facts(context, id), this.clock.now());
  }

  @ResolveField(() => Registration, { nullable: true, description: 'The viewer’s own, unless it was cancelled.' })
  viewerRegistration(@Parent() { id }: Occurrence, @Context() context: GraphqlContext): Promise<Registration | null> {
    return this.loaders.ofViewer(context, id);
  }
}
