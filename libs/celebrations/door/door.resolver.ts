import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Access, CurrentActor } from '@libs/platform/access/access.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import type { Page } from '@libs/platform/graphql/connection.js';
import { inOrder, loaderOf } from '@libs/platform/graphql/loader.js';
import { canReceive } from '../celebration.policy.js';
import { RegistrationConnection } from '../registration/read/viewer-registrations.resolver.js';
import { Registration } from '../registration/registration.entity.js';
import { Occurrence } from '../when/occurrence.entity.js';
import { CheckIn } from './check-in.js';
import { CheckInInput, RegistrationIdArgs, RegistrationsArgs } from './door.inputs.js';
import { DoorListQuery } from './door-list.query.js';
import { OccurrenceAttendance } from './door.types.js';

/** For those who receive people. */
@Resolver(() => Registration)
export class DoorResolver {
  constructor(
    private readonly list: DoorListQuery,
    private readonly checking: CheckIn,
  ) {}

  @Access('MEMBER')
  @Query(() => RegistrationConnection, { description: 'Who registered for an occurrence, for organisers and focal points of its city.' })
  registrations(@Args() args: RegistrationsArgs, @CurrentActor() actor: MemberActor): Promise<Page<Registration>> {
    return this.list.page(actor, args);
  }

  @Access('MEMBER')
  @Mutation(() => Registration, { description: 'Lets somebody in by the code they show.' })
  checkIn(@Args('input') input: CheckInInput, @CurrentActor() actor: MemberActor): Promise<Registration> {
    return this.checking.letIn(actor, input);
  }

  @Access('MEMBER')
  @Mutation(() => Registration, { description: 'Takes back that they were let in. Told again it changes nothing.' })
  undoCheckIn(@Args() { id }: RegistrationIdArgs, @CurrentActor() actor: MemberActor): Promise<Registration> {
    return this.checking.takeBack(actor, id);
  }
}

type Counted = OccurrenceAttendance & { id: string; cityId: string };

/** How many were to come, and did. */
@Resolver(() => Occurrence)
export class OccurrenceAttendanceResolver {
  constructor(private readonly database: ReadDatabase) {}

  @ResolveField(() => OccurrenceAttendance, { nullable: true, description: 'For organisers and focal points of its city; null to others.' })
  async attendance(@Parent() { id }: Occurrence, @Context() context: GraphqlContext): Promise<OccurrenceAttendance | null> {
    const counted = await loaderOf(context, this.countsOf).load(id);
    return counted && canReceive(context.actor, counted) ? counted : null;
  }

  private readonly countsOf = async (ids: readonly string[]): Promise<(Counted | null)[]> => {
    const rows = await this.database.rows<Counted>(
      `SELECT o.id, o.city_id AS "cityId", o.taken AS places, count(*) FILTER (WHERE r.state = 'REGISTERED')::int AS registered, count(*) FILTER (WHERE r.state = 'WAITING')::int AS waiting,
              count(r.attended_at)::int AS came, coalesce(sum(r.attended_places), 0)::int AS "camePlaces"
         FROM occurrence o LEFT JOIN registration r ON r.occurrence_id = o.id WHERE o.id = ANY($1) GROUP BY o.id`,
      [ids],
    );
    return inOrder(ids, rows, ({ id }) => id, null);
  };
}
