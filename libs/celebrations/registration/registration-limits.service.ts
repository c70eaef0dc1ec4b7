import { Injectable } from '@nestjs/common';
import { SignInLimits } from '@libs/accounts/sign-in/sign-in-limits.service.js';
import { LIMITS } from '@libs/contracts/limits.js';
import { isMember } from '@libs/platform/access/actor.js';
import { type Limit, RateLimits } from '@libs/platform/access/rate-limit.js';
import type { GraphqlContext } from '@libs/platform/access/request.js';

const OF_MEMBER: Limit = { name: 'registration-member', points: LIMITS.registration.anHour, seconds: 3_600 };

/** Slows down whoever registers a crowd that does not exist, or tries links: by account, else by address, network and mailbox. */
@Injectable()
export class RegistrationLimits {
  constructor(
    private readonly limits: RateLimits,
    private readonly visitors: SignInLimits,
  ) {}

  async takeRegistration({ actor, request }: GraphqlContext, email: string | undefined): Promise<void> {
    if (isMember(actor)) await this.limits.take(OF_MEMBER, actor.memberId);
    else await this.visitors.take('registration', request.ip, email);
  }

  async takeToken({ request }: GraphqlContext): Promise<void> {
    await this.visitors.take('registrationToken', request.ip);
  }
}
