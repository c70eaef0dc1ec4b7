import { Injectable } from '@nestjs/common';
import type { Member } from '@libs/accounts/member.entity.js';
import { NewMembers } from '@libs/accounts/new-members.service.js';
import { Passwords } from '@libs/accounts/sign-in/passwords.service.js';
import type { Tx } from '@libs/platform/database/tx.js';
import { nameNeeded } from '../cities.errors.js';
import type { Invitation } from './invitation.entity.js';
import type { AcceptInvitationInput } from './invitation.inputs.js';

/** The member that an invitation's address belongs to, found or made. */
@Injectable()
export class Joining {
  constructor(
    private readonly newMembers: NewMembers,
    private readonly passwords: Passwords,
  ) {}

  async hashOf(password: string | null | undefined): Promise<string | null> {
    return password ? this.passwords.hash(password) : null;
  }

  async memberFor(tx: Tx, invitation: Invitation, input: AcceptInvitationInput, passwordHash: string | null): Promise<Member> {
    const known = await this.newMembers.find(tx, invitation.email);
    if (known) return known;
    const name = input.name?.trim() || invitation.name;
    if (!name) throw nameNeeded();
    return this.newMembers.create(tx, { email: invitation.email, name, locale: input.locale ?? invitation.locale, passwordHash });
  }
}
