import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { type Browser, Sessions } from '@libs/accounts/sessions.service.js';
import { Clock } from '@libs/platform/clock/clock.js';
import type { Tx } from '@libs/platform/database/tx.js';
import { hashToken } from '@libs/platform/mail/link-tokens.js';
import { Outbox } from '@libs/platform/outbox/outbox.js';
import { cityNotMember, invitationAccepted, invitationExpired, invitationUnknown, invitationWithdrawn } from '../cities.errors.js';
import { InvitationAccepted } from '../cities.events.js';
import { City } from '../city.entity.js';
import { CityRoles } from '../people/city-roles.service.js';
import { Invitation } from './invitation.entity.js';
import { invitationState } from './invitation-state.js';
import type { AcceptInvitationInput } from './invitation.inputs.js';
import { Joining } from './joining.service.js';

const REFUSAL = { EXPIRED: invitationExpired, ACCEPTED: invitationAccepted, WITHDRAWN: invitationWithdrawn };

/**
 * Uses an invitation up: a member for its address, the role in the city, a session. The mailed link proves the address, as a
 * sign-in link does; an account that is there keeps its name and password.
 */
@Injectable()
export class AcceptInvitation {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly joining: Joining,
    private readonly roles: CityRoles,
    private readonly sessions: Sessions,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** Answers the token of a new session. */
  async run(input: AcceptInvitationInput, browser: Browser): Promise<string> {
    const passwordHash = await this.joining.hashOf(input.password);
    return this.dataSource.transaction(async (tx) => {
      const invitation = await this.open(tx, input.token);
      const member = await this.joining.memberFor(tx, invitation, input, passwordHash);
      const { id: invitationId, cityId, role, invitedBy } = invitation;
      await this.roles.grant(tx, { cityId, memberId: member.id, role, grantedBy: invitedBy });
      await tx.update(Invitation, { id: invitationId }, { acceptedAt: this.clock.now(), acceptedBy: member.id });
      await this.outbox.add(tx, InvitationAccepted, { invitationId, cityId, memberId: member.id, role });
      return this.sessions.begin(tx, member.id, browser);
    });
  }

  // Locked: of two who use the link at once, the second finds it accepted.
  private async open(tx: Tx, token: string): Promise<Invitation> {
    const invitation = await tx.findOne(Invitation, { where: { tokenHash: hashToken(token) }, lock: { mode: 'pessimistic_write' } });
    if (!invitation) throw invitationUnknown();
    const state = invitationState(invitation, this.clock.now());
    if (state !== 'OPEN') throw REFUSAL[state]();
    if (!(await tx.existsBy(City, { id: invitation.cityId, status: 'MEMBER' }))) throw cityNotMember();
    return invitation;
  }
}
