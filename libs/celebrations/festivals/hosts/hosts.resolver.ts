import { Args, Context, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Access, CurrentActor, Public } from '@libs/platform/access/access.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import type { Page } from '@libs/platform/graphql/connection.js';
import { FestivalPageQuery } from '../read/festival-page.query.js';
import type { Festival } from '../festival.entity.js';
import { FestivalHostsArgs, FestivalIdArgs, HostId, HostTokenArgs, JoinFestivalInput } from './host.inputs.js';
import { HostLimits } from './host-limits.service.js';
import { FestivalHostConnection, type FestivalHostEntry, FestivalHosting } from './hosting.types.js';
import { HostsQuery, type SeenHosting } from './hosts.query.js';
import { InviteHosts } from './invite-hosts.js';
import { JoinFestival } from './join-festival.js';
import { RemoveHost } from './remove-host.js';

/** Who offers something at a festival: they join without an account, and organisers see to them. */
@Resolver()
export class HostsResolver {
  constructor(
    private readonly query: HostsQuery,
    private readonly joining: JoinFestival,
    private readonly inviting: InviteHosts,
    private readonly removing: RemoveHost,
    private readonly limits: HostLimits,
  ) {}

  @Public()
  @Mutation(() => Boolean, { description: 'Answers the call of a festival: a link is mailed to the address, also where it had one before, which is void then. The answer is always the same.' })
  async joinFestival(@Args('input') input: JoinFestivalInput, @Context() context: GraphqlContext): Promise<boolean> {
    await this.limits.takeMail(context, input.email);
    await this.joining.join(input);
    return true;
  }

  @Public()
  @Query(() => FestivalHosting, { nullable: true, description: 'By the link in the mail; null where it leads nowhere, or a newer one was mailed.' })
  async hosting(@Args() { token }: HostTokenArgs, @Context() context: GraphqlContext): Promise<SeenHosting | null> {
    await this.limits.takeToken(context);
    return this.query.byToken(token);
  }

  @Access('MEMBER')
  @Query(() => FestivalHostConnection, { description: 'Hosts of a festival in the order in which they joined, for organisers and focal points of its city.' })
  festivalHosts(@Args() { festivalId, first, after }: FestivalHostsArgs, @CurrentActor() actor: MemberActor): Promise<Page<FestivalHostEntry>> {
    return this.query.page(actor, festivalId, { first, after });
  }

  @Access('MEMBER')
  @Mutation(() => Int, { description: 'Mails a link to each host who came along from the festival of an earlier year and has none yet; answers how many.' })
  inviteHosts(@Args() { festivalId }: FestivalIdArgs, @CurrentActor() actor: MemberActor): Promise<number> {
    return this.inviting.invite(actor, festivalId);
  }

  @Access('MEMBER')
  @Mutation(() => Boolean, { description: 'Shows a host out: their link leads nowhere, what waits is declined; what was accepted stays. Told again it changes nothing.' })
  async removeHost(@Args() { id }: HostId, @CurrentActor() actor: MemberActor): Promise<boolean> {
    await this.removing.remove(actor, id);
    return true;
  }
}

/** The festival of a host, as everybody sees it. */
@Resolver(() => FestivalHosting)
export class FestivalOfHostResolver {
  constructor(private readonly page: FestivalPageQuery) {}

  @ResolveField()
  festival(@Parent() { of }: SeenHosting, @Context() context: GraphqlContext): Promise<Festival | null> {
    return this.page.one(context, of.id);
  }
}
