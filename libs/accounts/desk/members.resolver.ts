import { Args, ArgsType, Context, Field, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { IsInt, IsOptional, IsString, IsUUID, Matches, Max, MaxLength, Min } from 'class-validator';
import { Access, CurrentActor } from '@libs/platform/access/access.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { Clock } from '@libs/platform/clock/clock.js';
import { groupsInOrder, loaderOf } from '@libs/platform/graphql/loader.js';
import { SetNetworkRoleInput } from '../accounts.inputs.js';
import { MemberPage } from '../accounts.types.js';
import { Member } from '../member.entity.js';
import { Members } from './members.service.js';
import { MembersQuery } from './members.query.js';
import { NetworkRole } from '../network-role.entity.js';

@ArgsType()
export class MembersArgs {
  @Field(() => String, { nullable: true, description: 'Part of a name or an address.' }) @IsOptional() @IsString() @MaxLength(100) search?: string | null;
  @Field(() => Int, { nullable: true, description: 'From 1.' }) @IsOptional() @IsInt() @Min(1) @Max(10_000) page?: number | null;
}

@ArgsType()
class IdArgs {
  @Field(() => ID) @IsUUID() id: string;
}

@ArgsType()
export class MemberIdArgs {
  @Field(() => ID) @IsUUID() memberId: string;
}

@ArgsType()
export class SuspendArgs extends MemberIdArgs {
  @Field(() => String, { description: 'Kept with the member, for administrators.' }) @IsString() @Matches(/\S/) @MaxLength(1_000) reason: string;
}

/** The administrators' desk for people. */
@Resolver(() => Member)
export class MembersResolver {
  constructor(
    private readonly members: Members,
    private readonly list: MembersQuery,
    private readonly clock: Clock,
  ) {}

  @Access('ADMIN')
  @Query(() => MemberPage, { name: 'members', description: 'Members by name, a page of 50.' })
  page(@Args() { search, page }: MembersArgs): Promise<MemberPage> {
    return this.list.page(search?.trim() || null, page ?? 1);
  }

  @Access('ADMIN')
  @Query(() => Member, { nullable: true, description: 'A member; null where there is none.' })
  async member(@Args() { id }: IdArgs): Promise<Member | null> {
    return (await this.list.one(id)) ?? null;
  }

  @ResolveField(() => [NetworkRole], { description: 'Roles they hold in the network now.' })
  networkRoles(@Parent() member: Member, @Context() context: GraphqlContext): Promise<NetworkRole[]> {
    return loaderOf(context, this.rolesOf).load(member.id);
  }

  @Access('ADMIN')
  @Mutation(() => Member, { description: 'Grants, changes or ends a role in the network.' })
  setNetworkRole(@Args('input') input: SetNetworkRoleInput, @CurrentActor() actor: MemberActor): Promise<Member> {
    return this.members.setNetworkRole(actor, input);
  }

  @Access('ADMIN')
  @Mutation(() => Member, { description: 'Shuts a member out and ends their sessions.' })
  suspendMember(@Args() { memberId, reason }: SuspendArgs, @CurrentActor() actor: MemberActor): Promise<Member> {
    return this.members.suspend(actor, memberId, reason.trim());
  }

  @Access('ADMIN')
  @Mutation(() => Member, { description: 'Lets a suspended member in again.' })
  reinstateMember(@Args() { memberId }: MemberIdArgs, @CurrentActor() actor: MemberActor): Promise<Member> {
    return this.members.reinstate(actor, memberId);
  }

  private readonly rolesOf = async (ids: readonly string[]): Promise<NetworkRole[][]> =>
    groupsInOrder(ids, await this.list.roles(ids, this.clock.now()), (role) => role.memberId);
}
