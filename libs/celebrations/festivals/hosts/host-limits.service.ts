import { Injectable } from '@nestjs/common';
import { SignInLimits } from '@libs/accounts/sign-in/sign-in-limits.service.js';
import type { GraphqlContext } from '@libs/platform/access/request.js';

/** Slows down whoever has mails sent to others, or tries links. */
@Injectable()
export class HostLimits {
  constructor(private readonly visitors: SignInLimits) {}

  async takeMail({ request }: GraphqlContext, email: string): Promise<void> {
    await this.visitors.take('festivalHost', request.ip, email);
  }

  async takeToken({ request }: GraphqlContext): Promise<void> {
    await this.visitors.take('festivalHostToken', request.ip);
  }
}
