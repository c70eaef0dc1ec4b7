import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Access, CurrentActor, Public } from '@libs/platform/access/access.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { CancelRegistration } from './cancel-registration.js';
import { ConfirmRegistration } from './confirm-registration.js';
import { RegisterSomebody } from './register-somebody.js';
import { Registration } from './registration.entity.js';
import { CancelRegistrationArgs, CancelRegistrationOfArgs, RegisterInput, RegistrationTokenArgs } from './registration.inputs.js';
import { RegistrationLimits } from './registration-limits.service.js';
import { RegistrationListQuery } from './read/registration-list.query.js';

/** To come, to confirm it, and not to come after all. */
@Resolver(() => Registration)
export class RegistrationsResolver {
  constructor(
    private readonly list: RegistrationListQuery,
    private readonly registering: RegisterSomebody,
    private readonly confirming: ConfirmRegistration,
    private readonly cancelling: CancelRegistration,
    private readonly limits: RegistrationLimits,
  ) {}

  @Public()
  @Query(() => Registration, { nullable: true, description: 'By the link in the mail; null where it leads nowhere.' })
  async registration(@Args() { token }: RegistrationTokenArgs, @Context() context: GraphqlContext): Promise<Registration | null> {
    await this.limits.takeToken(context);
    return this.list.byToken(token);
  }

  @Public()
  @Mutation(() => Registration, { description: 'Registers for one occurrence. Of who is not signed in the address is confirmed by mail first, and no place is held until then.' })
  async register(@Args('input') input: RegisterInput, @Context() context: GraphqlContext): Promise<Registration> {
    await this.limits.takeRegistration(context, input.email ?? undefined);
    return this.registering.register(context.actor, input);
  }

  @Public()
  @Mutation(() => Registration, { description: 'By the link in the mail: gives the places, or a place in the line. Told again it changes nothing.' })
  async confirmRegistration(@Args() { token }: RegistrationTokenArgs, @Context() context: GraphqlContext): Promise<Registration> {
    await this.limits.takeToken(context);
    return this.confirming.confirm(token);
  }

  @Public()
  @Mutation(() => Registration, { description: 'By the link in the mail, or one’s own by its id. A freed place goes to the next in the line. Told again it changes nothing.' })
  async cancelRegistration(@Args() which: CancelRegistrationArgs, @Context() context: GraphqlContext): Promise<Registration> {
    if (which.token) await this.limits.takeToken(context);
    return this.cancelling.cancelOwn(context.actor, which);
  }

  @Access('MEMBER')
  @Mutation(() => Registration, { description: 'For those who receive people: takes somebody’s places back. They are told.' })
  cancelRegistrationOf(@Args() { id, reason }: CancelRegistrationOfArgs, @CurrentActor() actor: MemberActor): Promise<Registration> {
    return this.cancelling.cancelOf(actor, id, reason ?? null);
  }
}
