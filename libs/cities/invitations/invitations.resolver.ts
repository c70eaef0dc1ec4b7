import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Viewer } from '@libs/accounts/accounts.types.js';
import { SessionCookies } from '@libs/accounts/session-cookies.service.js';
import { SignInLimits } from '@libs/accounts/sign-in/sign-in-limits.service.js';
import { Viewers } from '@libs/accounts/viewer.service.js';
import { Access, CurrentActor, Public } from '@libs/platform/access/access.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { Clock } from '@libs/platform/clock/clock.js';
import { IdArgs } from '../cities.resolver.js';
import { Invitation, InvitationState } from './invitation.entity.js';
import { invitationState } from './invitation-state.js';
import { AcceptInvitation } from './accept-invitation.js';
import { AcceptInvitationInput, InvitationTokenArgs, InviteToCityInput } from './invitation.inputs.js';
import { InvitationPreview } from './invitation.types.js';
import { InvitationPreviewQuery } from './invitation-preview.query.js';
import { Invitations } from './invitations.service.js';

/** The desk of those who invite. */
@Resolver(() => Invitation)
export class InvitationsResolver {
  constructor(
    private readonly invitations: Invitations,
    private readonly clock: Clock,
  ) {}

  @ResolveField(() => InvitationState)
  state(@Parent() invitation: Invitation): InvitationState {
    return invitationState(invitation, this.clock.now());
  }

  @Access('MEMBER')
  @Mutation(() => Invitation, { description: 'Invites somebody by mail: for a focal point of the city or an administrator. Takes the place of an open invitation to the same role.' })
  inviteToCity(@Args('input') input: InviteToCityInput, @CurrentActor() actor: MemberActor): Promise<Invitation> {
    return this.invitations.send(actor, input);
  }

  @Access('MEMBER')
  @Mutation(() => Invitation, { description: 'Makes the mailed link void.' })
  withdrawInvitation(@Args() { id }: IdArgs, @CurrentActor() actor: MemberActor): Promise<Invitation> {
    return this.invitations.withdraw(actor, id);
  }
}

/** The way in for who is invited. */
@Resolver(() => InvitationPreview)
export class JoinResolver {
  constructor(
    private readonly previews: InvitationPreviewQuery,
    private readonly acceptance: AcceptInvitation,
    private readonly limits: SignInLimits,
    private readonly cookies: SessionCookies,
    private readonly viewers: Viewers,
  ) {}

  @Public()
  @Query(() => InvitationPreview, { nullable: true, description: 'The invitation behind a mailed link; null for an unknown token.' })
  invitation(@Args() { token }: InvitationTokenArgs): Promise<InvitationPreview | null> {
    return this.previews.byToken(token);
  }

  @Public()
  @Mutation(() => Viewer, { description: 'Accepts an invitation by its mailed link, makes an account where there is none, and signs in.' })
  async acceptInvitation(@Args('input') input: AcceptInvitationInput, @Context() context: GraphqlContext): Promise<Viewer> {
    await this.limits.take('token', context.request.ip);
    const token = await this.acceptance.run(input, this.cookies.browserOf(context));
    return this.viewers.mine(await this.cookies.give(context, token));
  }
}
