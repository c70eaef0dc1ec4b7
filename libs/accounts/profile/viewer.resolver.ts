import { Args, Context, Field, ID, Mutation, Parent, Query, ResolveField, Resolver, ArgsType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { Access, CurrentActor, Public } from '@libs/platform/access/access.js';
import type { Actor, MemberActor, NetworkGrant } from '@libs/platform/access/actor.js';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { Clock } from '@libs/platform/clock/clock.js';
import { SetPasswordInput, UpdateProfileInput } from '../accounts.inputs.js';
import { Viewer, ViewerSession } from '../accounts.types.js';
import { NetworkRole } from '../network-role.entity.js';
import { ProfileService } from './profile.service.js';
import { SessionCookies } from '../session-cookies.service.js';
import { Viewers } from '../viewer.service.js';

@ArgsType()
export class SessionIdArgs {
  @Field(() => ID) @IsUUID() id: string;
}

/** The person who asks, and what they do with their account. */
@Resolver(() => Viewer)
export class ViewerResolver {
  constructor(
    private readonly viewers: Viewers,
    private readonly profiles: ProfileService,
    private readonly cookies: SessionCookies,
    private readonly clock: Clock,
  ) {}

  @Public()
  @Query(() => Viewer, { nullable: true, description: 'Who asks; null for a visitor.' })
  viewer(@CurrentActor() actor: Actor): Promise<Viewer | null> {
    return this.viewers.of(actor);
  }

  @ResolveField(() => [NetworkRole], { description: 'Roles they hold in the network now.' })
  networkRoles(@Context() { actor }: GraphqlContext): NetworkGrant[] {
    return actor.networkRoles;
  }

  @ResolveField(() => [ViewerSession], { description: 'Where they are signed in, last seen first.' })
  sessions(@Parent() viewer: Viewer, @Context() { actor }: GraphqlContext): Promise<ViewerSession[]> {
    return this.viewers.sessions({ ...actor, memberId: viewer.id }, this.clock.now());
  }

  @Access('MEMBER')
  @Mutation(() => Viewer, { description: 'Signs one browser out.' })
  async revokeSession(@Args() { id }: SessionIdArgs, @Context() context: GraphqlContext): Promise<Viewer> {
    const actor = context.actor as MemberActor;
    await this.profiles.revokeSession(actor, id);
    const viewer = await this.viewers.mine(actor);
    if (id === actor.sessionId) this.cookies.take(context);
    return viewer;
  }

  @Access('MEMBER')
  @Mutation(() => Viewer, { description: 'Signs every other browser out.' })
  async revokeOtherSessions(@CurrentActor() actor: MemberActor): Promise<Viewer> {
    await this.profiles.revokeOtherSessions(actor);
    return this.viewers.mine(actor);
  }

  @Access('MEMBER')
  @Mutation(() => Viewer)
  async updateProfile(@Args('input') input: UpdateProfileInput, @CurrentActor() actor: MemberActor): Promise<Viewer> {
    await this.profiles.update(actor, input);
    return this.viewers.mine(actor);
  }

  @Access('MEMBER')
  @Mutation(() => Viewer, { description: 'Sets or changes the password and signs every other browser out.' })
  async setPassword(@Args('input') input: SetPasswordInput, @CurrentActor() actor: MemberActor): Promise<Viewer> {
    await this.profiles.setPassword(actor, input);
    return this.viewers.mine(actor);
  }
}
