import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { LIMITS } from '@libs/contracts/limits.js';
import { forbidden, notFound } from '@libs/platform/access/access.errors.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import { RateLimits } from '@libs/platform/access/rate-limit.js';
import { Clock } from '@libs/platform/clock/clock.js';
import type { Tx } from '@libs/platform/database/tx.js';
import { newId } from '@libs/platform/ids/id.js';
import { hashToken, LinkTokens } from '@libs/platform/mail/link-tokens.js';
import { Outbox } from '@libs/platform/outbox/outbox.js';
import { alreadyInCity, cityNotMember, invitationAccepted } from '../cities.errors.js';
import { InvitationSent } from '../cities.events.js';
import { City } from '../city.entity.js';
import { canInvite } from '../city.policy.js';
import { todayOf } from '../tell-today.js';
import { Invitation } from './invitation.entity.js';
import type { InviteToCityInput } from './invitation.inputs.js';

/** What an invitation's token is derived from, besides its id. */
export const INVITATION_LINK = 'invitation';

const DAY = 24 * 3_600;
const BY_MEMBER = { name: 'invite-member', points: 100, seconds: DAY };
const TO_EMAIL = { name: 'invite-email', points: 5, seconds: DAY };

/** Sends invitations and takes them back. */
@Injectable()
export class Invitations {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
    private readonly tokens: LinkTokens,
    private readonly limits: RateLimits,
    private readonly clock: Clock,
  ) {}

  /** A newer invitation to the same role takes the place of an open one, whose link is then void. */
  async send(actor: MemberActor, input: InviteToCityInput): Promise<Invitation> {
    const { cityId, email } = input;
    const city = await this.dataSource.manager.findOneBy(City, { id: cityId });
    if (!city) throw notFound('city');
    if (!canInvite(actor, cityId)) throw forbidden();
    if (city.status !== 'MEMBER') throw cityNotMember();
    await this.limits.take(BY_MEMBER, actor.memberId);
    await this.limits.take(TO_EMAIL, email.toLowerCase());
    return this.dataSource.transaction(async (tx) => {
      await tx.findOne(City, { where: { id: cityId }, lock: { mode: 'pessimistic_write' } });
      return this.write(tx, actor, input);
    });
  }

  /** In a transaction that has locked the city and asked whether the actor may. */
  async write(tx: Tx, actor: MemberActor, input: InviteToCityInput): Promise<Invitation> {
    const { cityId, email, role } = input;
    if (await this.holds(tx, input)) throw alreadyInCity();
    const now = this.clock.now();
    await tx.query('UPDATE invitation SET withdrawn_at = $4 WHERE city_id = $1 AND email = $2 AND role = $3 AND accepted_at IS NULL AND withdrawn_at IS NULL', [cityId, email, role, now]);
    const id = newId();
    const invitation = Object.assign(new Invitation(), {
      id,
      cityId,
      role,
      email,
      name: input.name?.trim() || null,
      locale: input.locale,
      tokenHash: hashToken(await this.tokens.of(INVITATION_LINK, id)),
      invitedBy: actor.memberId,
      createdAt: now,
      expiresAt: this.clock.in(LIMITS.invitation.expiresMs),
      acceptedAt: null,
      acceptedBy: null,
      withdrawnAt: null,
    });
    await tx.insert(Invitation, invitation);
    await this.outbox.add(tx, InvitationSent, { invitationId: id });
    return invitation;
  }

  /** Withdrawing twice is withdrawing once; what was accepted stays. */
  async withdraw(actor: MemberActor, id: string): Promise<Invitation> {
    return this.dataSource.transaction(async (tx) => {
      const invitation = await tx.findOne(Invitation, { where: { id }, lock: { mode: 'pessimistic_write' } });
      if (!invitation || !canInvite(actor, invitation.cityId)) throw notFound('invitation');
      if (invitation.acceptedAt) throw invitationAccepted();
      if (invitation.withdrawnAt) return invitation;
      invitation.withdrawnAt = this.clock.now();
      await tx.update(Invitation, { id }, { withdrawnAt: invitation.withdrawnAt });
      return invitation;
    });
  }

  private async holds(tx: Tx, { cityId, email, role }: InviteToCityInput): Promise<boolean> {
    const held = await tx.query<unknown[]>(
      `SELECT 1 FROM city_role r JOIN member m ON m.id = r.member_id
       WHERE r.city_id = $1 AND m.email = $2 AND r.role = $3 AND r.since <= $4::date AND (r.until IS NULL OR r.until > $4::date)`,
      [cityId, email, role, todayOf(this.clock)],
    );
    return held.length > 0;
  }
}
